import type { Message } from "../../../ingest/types.ts";
import { matchesOf } from "../../matches-of.ts";
import { foldSpace } from "../../text/own-text.ts";
import { isPatchPost } from "../../threads/series.ts";
import type { Block, Post } from "../../types.ts";
import { readNamedAddress } from "./named-address.ts";
import type { Speaker, Statement, StatementRule } from "./statement.ts";

/**
 * "Signed-off-by: Jane Doe <jane@example.org>" in a patch that Jane Doe sends from another address: she certifies that
 * it is hers to send. A patch holds the trailers of others too, who may bear her name; that she means herself shows where
 * her own address signs nothing and only one other of her name does.
 */
export const ownSignOff: StatementRule = {
  mayBeIn: (message, speaker) => isPatchPost({ message }) && hasTrailerOfAnother(message, speaker),
  find: (post, speaker) => statements("own sign-off", trailersOf(post, /^Signed-off-by$/i), speaker),
};

/** "Acked-by: Jane Doe <jane@example.org>" in her reply from another address: so she wants to be credited. */
export const ownTag: StatementRule = {
  mayBeIn: (message, speaker) => !isPatchPost({ message }) && hasTrailerOfAnother(message, speaker),
  find: (post, speaker) =>
    statements("own tag", trailersOf(post, /^(?:Signed-off|Acked|Reviewed|Tested)-by$/i), speaker),
};

/** Whether a line begins as a trailer that does not give, on that line, the address the mail came from. */
function hasTrailerOfAnother({ body }: Message, { address }: Speaker): boolean {
  return matchesOf(trailerLine, body).some(([line]) => !line.toLowerCase().includes(`<${address}>`));
}

const trailerLine = /^[ \t]*(?:Signed-off|Acked|Reviewed|Tested)-by[ \t]*:.*/gim;

type Trailer = { readonly name: string; readonly address: string; readonly quote: string };

function statements(kind: Statement["kind"], trailers: readonly Trailer[], speaker: Speaker): readonly Statement[] {
  const own = trailers.filter(({ name }) => name === speaker.name);
  const [first] = own;
  if (first === undefined || first.address === speaker.address) return [];
  if (own.some(({ address }) => address !== first.address)) return [];
  return [{ kind, ...first }];
}

function trailersOf({ blocks }: Pick<Post, "blocks">, key: RegExp): readonly Trailer[] {
  return blocks.filter(isTrailer).flatMap(({ text }) => {
    const line = foldSpace(text);
    const colon = line.indexOf(":");
    const named = key.test(line.slice(0, colon)) ? readNamedAddress(line.slice(colon + 1)) : null;
    return named ? [{ ...named, quote: line }] : [];
  });
}

function isTrailer({ kind }: Block): boolean {
  return kind === "trailer";
}
