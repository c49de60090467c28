import type { Post } from "../types.ts";
import { isAttribution } from "./attribution.ts";
import type { BodyLine } from "./body-lines.ts";
import { headerLength } from "./forwarded.ts";
import type { Sources } from "./match-lines.ts";
import { type Relabel, wholeLines } from "./reblock.ts";

/** Lines at the head of a quotation that are looked at; Outlook lists all addressees. */
const LONGEST_HEADER = 60;
const ATTRIBUTION_LINES = 3;

/**
 * Attribution lines and header blocks ("-----Original Message-----", "From: … Sent: …") that the quoter's own mailer
 * put at the head of a quotation and marked like the quoted text itself. They stand in no ancestor: `sources` has
 * nothing for them, or only some of their words (names and subjects are everywhere).
 */
export function findClientHeaders(post: Post, lines: readonly BodyLine[], sources: Sources): Relabel[] {
  const { body } = post.message;
  const found: Relabel[] = [];
  lines.forEach((line, at) => {
    const source = sources[at] ?? null;
    if (line.depth === 0 || (lines[at - 1]?.depth ?? 0) > 0) return;
    if (source?.known === true && source.match !== "altered") return;
    const length = clientHeaderLength(body, lines, at, post.blocks[lines[at - 1]?.block ?? -1]?.kind === "attribution");
    if (length === 0) return;
    const span = wholeLines(body, line.start, lines[at + length - 1]?.end ?? line.end);
    found.push({ span, kind: "attribution", depth: 0 });
  });
  return found;
}

/**
 * Number of lines of the header that begins at line `at`; 0 for none. `afterSender`: some mailers leave the first
 * header line, "From: Jane Doe", without a mark.
 */
function clientHeaderLength(body: string, lines: readonly BodyLine[], at: number, afterSender: boolean): number {
  const depth = lines[at]?.depth;
  const head = lines.slice(at, at + LONGEST_HEADER);
  const other = head.findIndex((line) => line.depth !== depth);
  const open = (other === -1 ? head : head.slice(0, other)).map(({ start, end }) => ({
    start,
    end,
    text: body.slice(start, end),
  }));
  const header = headerLength(open, afterSender);
  if (header > 0) return header;
  for (let length = 1; length <= ATTRIBUTION_LINES && length <= open.length; length += 1) {
    const text = open.slice(0, length).map((line) => line.text);
    if (lines[at + length]?.depth === depth && isAttribution(text.join(" "), true)) return length;
  }
  return 0;
}
