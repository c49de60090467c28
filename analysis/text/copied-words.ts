import type { QuoteSource } from "../types.ts";
import { alignWords } from "./align-words.ts";
import type { PostView } from "./post-view.ts";
import { readWords, type WordIndex, type WordIndices, type Words, wordsOf } from "./word-index.ts";

/** Ancestors looked at: what was quoted longer ago stands in these, too. */
const MOST_ANCESTORS = 2;
/** Share of a line's words that must be copied, and the words it must have for some of them to differ. */
const ENOUGH = 0.75;
const FORGIVING_LENGTH = 6;

/**
 * For each of some texts (with its place in its body), where its words stand in one of the nearest ancestors, whatever
 * the line breaks; null where they do not.
 */
export function copiedWords(
  texts: readonly { readonly text: string; readonly start: number }[],
  path: readonly PostView[],
  indices: WordIndices,
): (QuoteSource | null)[] {
  const sources: (QuoteSource | null)[] = texts.map(() => null);
  const words = readWords(texts, indices.vocabulary);
  for (const ancestor of path.slice(-MOST_ANCESTORS).toReversed()) {
    fillSources(sources, words, ancestor, wordsOf(ancestor, indices));
  }
  return sources;
}

function fillSources(sources: (QuoteSource | null)[], words: Words, ancestor: PostView, index: WordIndex): void {
  const copies = alignWords(words, index, { fits: () => false, sameOrigin: () => true });
  let end = 0;
  for (let at = 0; at < words.ids.length; at = end) {
    const line = words.lines[at] as number;
    while (words.lines[end] === line) end += 1;
    const copied = copies.subarray(at, end).filter((copy) => copy >= 0);
    const needed = end - at < FORGIVING_LENGTH ? end - at : ENOUGH * (end - at);
    if (copied.length >= needed) sources[line] ??= ancestor.sources[index.lines[copied[0] as number] as number] ?? null;
  }
}
