import type { Post, QuoteSource } from "../types.ts";
import { isAttribution } from "./attribution.ts";
import type { BodyLine } from "./body-lines.ts";
import { headerLength } from "./forwarded.ts";
import type { Line } from "./lines.ts";
import type { Sources } from "./post-view.ts";
import { type Relabel, wholeLines } from "./reblock.ts";

/** Lines at the head of a quotation that are looked at; Outlook lists all addressees. */
const LONGEST_HEADER = 60;
const ATTRIBUTION_LINES = 3;

/**
 * Attribution lines and header blocks ("-----Original Message-----", "From: … Sent: …") that the quoter's own mailer
 * put at the head of a quotation and marked like the quoted text itself. They stand in no ancestor: `sources` has
 * nothing for their first line, or only some of its words (names and subjects are everywhere).
 */
export function findClientHeaders(post: Post, lines: readonly BodyLine[], sources: Sources): Relabel[] {
  const { body } = post.message;
  const found: Relabel[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (line.depth === 0 || (above?.depth ?? 0) > 0 || !isOpen(sources[at])) return;
    const head = textsOfDepth(body, lines, at);
    const headers = headerLength(head, post.blocks[above?.block ?? -1]?.kind === "attribution");
    const length = headers > 0 ? headers : attributionLength(head, sources.slice(at, at + ATTRIBUTION_LINES));
    if (length === 0) return;
    const span = wholeLines(body, line.start, lines[at + length - 1]?.end ?? line.end);
    found.push({ span, kind: "attribution", depth: 0 });
  });
  return found;
}

function isOpen(source: QuoteSource | null | undefined): boolean {
  return source === null || (source?.known === true && source.match === "altered");
}

/** The lines from `at` on that are as deep as the first. */
function textsOfDepth(body: string, lines: readonly BodyLine[], at: number): Line[] {
  const head = lines.slice(at, at + LONGEST_HEADER);
  const other = head.findIndex(({ depth }) => depth !== lines[at]?.depth);
  const same = other === -1 ? head : head.slice(0, other);
  return same.map(({ start, end }) => ({ start, end, text: body.slice(start, end) }));
}

/** Number of lines of the attribution that some lines begin with, none of which has a source; 0 for none. */
function attributionLength(head: readonly Line[], sources: Sources): number {
  for (let length = 1; length <= ATTRIBUTION_LINES && length < head.length; length += 1) {
    if (!isOpen(sources[length - 1])) return 0;
    const text = head.slice(0, length).map((line) => line.text);
    if (isAttribution(text.join(" "))) return length;
  }
  return 0;
}
