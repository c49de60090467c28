import { matchLines, settleLines } from "./match-lines.ts";
import { matchWords } from "./match-words.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import type { Reading } from "./post-view.ts";
import type { WordIndices } from "./word-index.ts";

/**
 * Gives a source to quoted lines, as far as the ancestors of their post hold their words: line by line where that is
 * certain, then word by word, then what is left and stands in one of them alone. Fills the sources.
 */
export function matchQuotes(reading: Reading, own: OwnLineIndex, indices: WordIndices): void {
  matchLines(reading, own);
  matchWords(reading, indices);
  settleLines(reading, own);
}
