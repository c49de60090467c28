import type { Ancestry } from "./attribute-thread.ts";
import type { BodyLine } from "./body-lines.ts";
import { matchLines, type Sources, settleLines } from "./match-lines.ts";
import { matchWords } from "./match-words.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import type { WordIndices } from "./word-index.ts";

/**
 * Gives a source to the quoted lines of the post whose body is `body`, as far as its ancestors hold their words: line
 * by line where that is certain, then word by word, then what is left and stands in one of them alone. Fills `sources`.
 */
export function matchQuotes(
  body: string,
  lines: readonly BodyLine[],
  sources: Sources,
  ancestry: Ancestry,
  own: OwnLineIndex,
  indices: WordIndices,
): void {
  matchLines(lines, sources, ancestry, own);
  matchWords(body, lines, sources, ancestry, indices);
  settleLines(lines, sources, ancestry, own);
}
