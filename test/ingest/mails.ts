import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMessage } from "../../ingest/parse-message.ts";
import { readSource } from "../../ingest/sources/index.ts";
import type { AddressedMessage, RawMessage } from "../../ingest/types.ts";
import { projectRoot } from "../project.ts";

export const mailFolder = join(projectRoot, "test", "fixtures", "mail");
export const mboxFolder = join(projectRoot, "test", "fixtures", "mbox");

/** Names of the mails in test/fixtures/mail, each with one oddity. */
export const oddities: readonly string[] = readdirSync(mailFolder)
  .filter((file) => file.endsWith(".eml"))
  .map((file) => file.slice(0, -".eml".length))
  .sort();

export function bytesOf(oddity: string): Buffer {
  return readFileSync(join(mailFolder, `${oddity}.eml`));
}

export function readMail(oddity: string): Promise<AddressedMessage> {
  return parseBytes(bytesOf(oddity));
}

export function parseBytes(bytes: Buffer): Promise<AddressedMessage> {
  return parseMessage({ bytes, problems: [] });
}

/** What the mails of test/fixtures/mail have in common, where their oddity does not change it. */
export function ordinaryMessage(oddity: string): AddressedMessage {
  return {
    id: `${oddity}@example.org`,
    idOrigin: "header",
    subject: "a name for the hold queue",
    from: { name: "Ada Fenn", address: "ada@example.org" },
    to: [{ name: "", address: "pebble@lists.example.org" }],
    cc: [],
    replyTo: [],
    archivedAt: [],
    date: "2023-03-06T09:00:00Z",
    inReplyTo: [],
    references: [],
    lists: ["pebble@lists.example.org"],
    originalFrom: null,
    body: "I would call it pebble_hold.\n",
    format: { flowed: false, delSp: false },
    omittedParts: [],
    problems: [],
  };
}

/** The kinds of the problems of a message, each once, in order. */
export function kindsOf({ problems }: AddressedMessage): readonly string[] {
  return [...new Set(problems.map(({ kind }) => kind))];
}

/** An ordinary mail to stand beside odd ones. */
export function plainMail(name: string): Buffer {
  const head = `From: Bo Quist <bo@example.org>\nSubject: ${name}\nDate: Tue, 07 Mar 2023 08:00:00 +0000\n`;
  return Buffer.from(`${head}Message-ID: <${name}@example.org>\n\nBody of ${name}.\n`);
}

/** Mails as one mboxrd. */
export function mboxOf(mails: readonly Buffer[]): Buffer {
  const separator = Buffer.from("From mboxrd@z Thu Jan  1 00:00:00 1970\n");
  return Buffer.concat(
    mails.flatMap((mail) => [separator, quoted(mail), Buffer.from(mail.at(-1) === 10 ? "\n" : "\n\n")]),
  );
}

function quoted(mail: Buffer): Buffer {
  return Buffer.from(mail.toString("latin1").replace(/^(>*From )/gm, ">$1"), "latin1");
}

/** The messages of bytes that arrive as standard input in pieces of some size. */
export async function readPieces(bytes: Buffer, size = bytes.length): Promise<readonly RawMessage[]> {
  const found: RawMessage[] = [];
  for await (const message of readSource("-", { stdin: pieces(bytes, size) })) found.push(message);
  return found;
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
