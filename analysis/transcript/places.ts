import { rememberedOf } from "../remember.ts";
import { isOwn } from "../text/own-text.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Block, Post, QuotedLine, QuoteSource, Span } from "../types.ts";
import type { Place } from "./turn.ts";
import type { Answered } from "./types.ts";

/** Where the body of an answered message is cut: behind answered words, and around answered lines of a patch. */
export type Cuts = { readonly ends: Set<number>; readonly patchLines: Span[] };

/** So many answered lines of a patch are shown; reviewers quote whole patches to answer one line. */
const SHOWN_PATCH_LINES = 12;

/**
 * Where a reply to the quoted lines stands: behind the last of them whose source is known and is own text or patch of
 * an `earlier` post; null where there is none. Records in `cuts` how the answered message is cut.
 */
export function findPlace(
  run: readonly QuotedLine[],
  earlier: ReadonlyMap<string, Post>,
  cuts: Map<string, Cuts>,
): { readonly under: Place; readonly answers: Answered } | null {
  for (let last = run.length - 1; last >= 0; last -= 1) {
    const source = run[last]?.source;
    if (!source?.known) continue;
    const { messageId } = source;
    const post = earlier.get(messageId);
    const block = post && blockAt(post, source.span.end - 1);
    if (!block || !(isOwn(block) || block.kind === "patch")) continue;
    const span = answeredSpan(run.slice(0, last + 1), messageId);
    const end = endOfAnswered(block, source.span.end);
    recordCut(cuts, messageId, end, block.kind === "patch" ? patchLines(block, span, end) : null);
    return { under: { messageId, end }, answers: { messageId, span } };
  }
  return null;
}

function blockAt({ blocks }: Post, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

/** From the first to the last of the quoted words of one message, back to where the quotation turns to another. */
function answeredSpan(run: readonly QuotedLine[], messageId: string): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const { source } of run.toReversed()) {
    if (!isFrom(source, messageId)) {
      if (source.known) break;
      continue;
    }
    start = Math.min(start, source.span.start);
    end = Math.max(end, source.span.end);
  }
  return { start, end };
}

function isFrom(source: QuoteSource, messageId: string): source is Extract<QuoteSource, { readonly known: true }> {
  return source.known && source.messageId === messageId;
}

/**
 * Prose is not cut within a sentence, of which people quote but the beginning; all else is cut at line ends. Behind the
 * last words of a block nothing is cut.
 */
function endOfAnswered(block: Block, wordsEnd: number): number {
  const { text, span } = block;
  const within = wordsEnd - span.start;
  const isProse = block.kind === "paragraph" || block.kind === "list-item";
  const lineEnd = text.indexOf("\n", within - 1);
  const sentence = isProse ? sentenceEnds(block).find((end) => end >= within) : undefined;
  const end = isProse ? sentence : lineEnd === -1 ? undefined : lineEnd + 1;
  return end === undefined || text.slice(end).trim() === "" ? span.end : span.start + end;
}

const sentenceEnds = rememberedOf((block: Block): readonly number[] =>
  splitSentences(block.text).map(({ end }) => end),
);

/** The last answered lines of a patch up to `end`. */
function patchLines({ text, span: { start: blockStart } }: Block, answered: Span, end: number): Span {
  const first = Math.max(0, answered.start - blockStart);
  let start = end - blockStart;
  for (let lines = 0; lines < SHOWN_PATCH_LINES && start > first; lines += 1) {
    start = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
  }
  return { start: blockStart + start, end };
}

function recordCut(cuts: Map<string, Cuts>, messageId: string, end: number, lines: Span | null): void {
  const known = cuts.get(messageId) ?? { ends: new Set(), patchLines: [] };
  known.ends.add(end);
  if (lines !== null) known.patchLines.push(lines);
  cuts.set(messageId, known);
}
