import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { IngestError } from "../errors.ts";
import { isWebAddress, LORE, type MessageAddress, readMessageAddress } from "../message-address.ts";
import { fetchThread } from "./fetch-thread.ts";
import { readMailFile } from "./mail-file.ts";
import { readFile } from "./read-bytes.ts";
import type { Source, WebSettings } from "./source.ts";

/**
 * The thread of a message, from a public-inbox server (`t.mbox.gz`): the address of the message or of its thread, in all
 * the forms that lore.kernel.org has, or the Message-ID alone. The one source that uses the network.
 */
export const webThread: Source = {
  accepts: ({ source, kind }) => kind === "nothing" && (isWebAddress(source) || isMessageId(source)),
  read: ({ source }, { web, tell }) => readThread(source, web, tell),
};

/** Endings of files that are looked for in vain, rather than asked for on the network. */
const FILE_NAME = /\.(?:mbox|mbx|eml|mail|patch|txt|git|db|gz|xz|bz2|zst|zip)$/i;

/** A mistyped path must not go out to a server: one that could be a path is taken for one. */
function isMessageId(text: string): boolean {
  if (/^(?:<[^<>\s]+>|mid:\S+|id:\S+)$/i.test(text)) return true;
  const isId = /^[^\s@/~.][^\s@]*@[^\s@]+$/.test(text) && !FILE_NAME.test(text);
  return isId && !(text.includes("/") && existsSync(dirname(text)));
}

async function* readThread(source: string, web: WebSettings | null, tell: (share: number) => void) {
  const address = readMessageAddress(source);
  if (address === null || /[\s\p{Cc}]/u.test(address.id)) throw noMessage(source);
  if (web === null) throw noNetwork(source);
  const file = await fetchThread({ source, id: address.id, address: threadAddress(address, web.base) }, web);
  try {
    yield* readMailFile(source, readFile(file, tell));
  } catch (error) {
    await rm(file, { force: true }); // what cannot be read is fetched again the next time
    throw error;
  }
}

function threadAddress({ inbox, id }: MessageAddress, base: string): string {
  const server = inbox === null || inbox === LORE ? base : inbox;
  return `${server.replace(/(?<!\/)\/+$/, "")}/${escapeId(id)}/t.mbox.gz`;
}

/** As public-inbox does (MID_ESC in its MID.pm): "/" becomes "%2F", "%" becomes "%25", "+" and "@" stay. */
function escapeId(id: string): string {
  const wellFormed = id.replace(/\p{Surrogate}/gu, "\uFFFD");
  return wellFormed.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]/gu, (char) => encodeURIComponent(char));
}

function noMessage(source: string): IngestError {
  return new IngestError({
    code: "no-message",
    source,
    offset: null,
    found: "the address names no message",
    remedy: "give the address of a message; a whole list comes with public-inbox-clone, then give its folder",
  });
}

function noNetwork(source: string): IngestError {
  const found = "it is on the network, which may not be used here";
  return new IngestError({ code: "network", source, offset: null, found, remedy: "ingest it first" });
}
