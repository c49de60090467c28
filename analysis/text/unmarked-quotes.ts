import type { Post, QuoteSource } from "../types.ts";
import type { Ancestry } from "./attribute-thread.ts";
import type { BodyLine } from "./body-lines.ts";
import { matchLines, type Sources } from "./match-lines.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import { lineKey } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";

/** Characters that a stretch, and its longest line, must share with an ancestor to be a copy and no coincidence. */
const TELLING_STRETCH = 60;
const TELLING_LINE = 40;
/** Marks that some put before quoted lines instead of ">"; they also draw tables, so that the words must decide. */
const ODD_MARK = /^\s*[|:%#}]\s?/u;

/**
 * Stretches of a post's own lines that are copies of an ancestor by somebody else: quotations whose marks the mailer
 * left out, or drew as "|". What people repeat of their own earlier mail is own text again.
 */
export function findUnmarkedQuotes(
  post: Post,
  lines: readonly BodyLine[],
  ancestry: Ancestry,
  own: OwnLineIndex,
): Relabel[] {
  if (ancestry.path.length === 0) return [];
  const author = post.message.from?.address;
  const authors = new Map(ancestry.path.map(({ post: { message } }) => [message.id, message.from?.address]));
  const claimed = lines.map((line) => asQuoted(post, line));
  const sources: Sources = claimed.map(() => null);
  matchLines(claimed, sources, ancestry, own);
  const copied = sources.map((source) => source?.known === true && authors.get(source.messageId) !== author);
  return stretches(copied, lines, sources)
    .filter(([from, to]) => isTelling(claimed.slice(from, to)))
    .map(([from, to]) => {
      const span = wholeLines(post.message.body, lines[from]?.start ?? 0, lines[to - 1]?.end ?? 0);
      return { span, kind: "quote", depth: 1 };
    });
}

/** An own line of prose or code as if it were quoted once; all others as not quoted. */
function asQuoted(post: Post, line: BodyLine): BodyLine {
  const kind = post.blocks[line.block]?.kind;
  if (kind !== "paragraph" && kind !== "list-item" && kind !== "code") return { ...line, depth: 0 };
  const text = post.message.body.slice(line.start, line.end);
  return ODD_MARK.test(text) ? { ...line, depth: 1, key: lineKey(text.replace(ODD_MARK, "")) } : { ...line, depth: 1 };
}

/** Runs [from, to) of copied lines that go back to one message. */
function stretches(copied: readonly boolean[], lines: readonly BodyLine[], sources: Sources): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at += 1) {
    const joins = from !== -1 && copied[at] === true && sameMessage(sources[at], sources[at - 1]);
    if (joins) continue;
    if (from !== -1) runs.push([from, at]);
    from = copied[at] === true ? at : -1;
  }
  return runs;
}

function sameMessage(a: QuoteSource | null | undefined, b: QuoteSource | null | undefined): boolean {
  return a?.known === true && b?.known === true && a.messageId === b.messageId;
}

/** A phrase that stands there twice tells no more than one. */
function isTelling(lines: readonly BodyLine[]): boolean {
  const lengths = [...new Set(lines.map(({ key }) => key))].map((key) => key.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Math.max(...lengths) >= TELLING_LINE || (lengths.length > 1 && total >= TELLING_STRETCH);
}
