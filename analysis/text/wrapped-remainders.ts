import type { Post } from "../types.ts";
import { alignWords } from "./align-words.ts";
import type { BodyLine } from "./body-lines.ts";
import { foldSpace } from "./own-text.ts";
import type { Ancestry, PostView } from "./post-view.ts";
import { lineWords } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";
import { readWords, type WordIndex, type WordIndices, type Words, wordsOf } from "./word-index.ts";

/** Ancestors looked at: what was wrapped longer ago has its marks again. */
const MOST_ANCESTORS = 2;

/**
 * Lines without marks that are the rest of the quoted line right above them: the mailer marked first and wrapped
 * afterwards. They go on, word for word, where the line above leaves off in an ancestor.
 */
export function findWrappedRemainders(
  post: Post,
  lines: readonly BodyLine[],
  ancestry: Ancestry,
  indices: WordIndices,
): Relabel[] {
  const { body } = post.message;
  const ancestors = ancestry.path.slice(-MOST_ANCESTORS);
  const depths = lines.map(({ depth }) => depth);
  const found: Relabel[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const above = lines[at - 1] as BodyLine;
    const line = lines[at] as BodyLine;
    const depth = depths[at - 1] ?? 0;
    if (line.depth > 0 || depth === 0 || !mayBeWrapped(post, line) || !isRightBelow(body, above, line)) continue;
    if (!isRest(body, [above, line], ancestors, indices)) continue;
    depths[at] = depth;
    found.push({ span: wholeLines(body, line.start, line.end), kind: "quote", depth });
  }
  return found;
}

/** Whether the second of two lines goes on, in one of the ancestors, where the first leaves off. */
function isRest(
  body: string,
  [above, line]: readonly [BodyLine, BodyLine],
  ancestors: readonly PostView[],
  indices: WordIndices,
): boolean {
  const rest = lineWords(body.slice(line.start, line.end)).map(({ word }) => word);
  if (rest.length === 0) return ancestors.some((ancestor) => endsSo(ancestor, body.slice(above.start, line.end)));
  const candidates = ancestors.filter((ancestor) => mayHold(ancestor, rest));
  if (candidates.length === 0) return false;
  const texts = [above, line].map(({ start, end }) => ({ text: body.slice(start, end), start }));
  const words = readWords(texts, indices.vocabulary);
  return candidates.some((ancestor) => goesOn(words, wordsOf(ancestor, indices)));
}

/** Whether all of some words stand somewhere in a body: cheap to tell, and seldom so. Long ones first, which are rare. */
function mayHold({ post }: PostView, words: readonly string[]): boolean {
  return words.toSorted((a, b) => b.length - a.length).every((word) => post.message.body.includes(word));
}

/** Whether a line of an ancestor ends in these characters: "};" goes on without a word. */
function endsSo({ post: { message }, lines }: PostView, text: string): boolean {
  const folded = foldSpace(text);
  return lines.some(({ start, end }) => {
    return end - start >= folded.length && foldSpace(message.body.slice(start, end)).endsWith(folded);
  });
}

/** Whether the second line goes on in `source` right behind the first. */
function goesOn(words: Words, source: WordIndex): boolean {
  const rest = words.lines.indexOf(1);
  if (rest < 1) return false;
  const copies = alignWords(words, source, { fits: () => false, sameOrigin: () => true });
  return copies.slice(rest).every((copy, word) => copy > 0 && copy === (copies[rest - 1] as number) + 1 + word);
}

function mayBeWrapped(post: Post, line: BodyLine): boolean {
  const kind = post.blocks[line.block]?.kind;
  return kind === "paragraph" || kind === "list-item" || kind === "code" || kind === "attribution";
}

function isRightBelow(body: string, above: BodyLine, line: BodyLine): boolean {
  return /^[ \t]*\n[ \t]*$/u.test(body.slice(above.end, line.start));
}
