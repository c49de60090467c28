import type { PostView } from "./post-view.ts";
import { eachWord } from "./quote-keys.ts";

/** Words of several lines as numbers, with their places; the form in which rewrapped text is compared. */
export type Words = {
  readonly ids: Int32Array;
  /** For each word, the number of its line and its place in the body. */
  readonly lines: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Words that can be looked up: three in a row by their hash. */
export type WordIndex = Words & {
  /** For each hash of three words in a row (a power of two of them), the first place that has it; -1 for none. */
  readonly heads: Int32Array;
  /** For each place, the next one with the same hash; -1 for none. */
  readonly next: Int32Array;
};

/** Word indices of posts, made when first needed, over one vocabulary. */
export type WordIndices = { readonly vocabulary: Map<string, number>; readonly byView: WeakMap<PostView, WordIndex> };

/**
 * The words of `lines` (texts with the offset of each in its body). `vocabulary` numbers words and grows; use one for
 * all texts that are to be compared.
 */
export function readWords(
  lines: readonly { readonly text: string; readonly start: number }[],
  vocabulary: Map<string, number>,
): Words {
  const most = lines.reduce((sum, { text }) => sum + (text.length + 1) / 2, 0);
  const [ids, lineOf, starts, ends] = [room(most), room(most), room(most), room(most)];
  let count = 0;
  lines.forEach(({ text, start }, line) => {
    eachWord(text, (from, to) => {
      ids[count] = numberOf(text.slice(from, to), vocabulary);
      lineOf[count] = line;
      starts[count] = start + from;
      ends[count] = start + to;
      count += 1;
    });
  });
  const filled = (list: Int32Array) => list.slice(0, count);
  return { ids: filled(ids), lines: filled(lineOf), starts: filled(starts), ends: filled(ends) };
}

/** Room for some numbers. */
function room(length: number): Int32Array {
  return new Int32Array(Math.floor(length));
}

function numberOf(word: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** The words of all lines of a view, indexed once. */
export function wordsOf(view: PostView, { vocabulary, byView }: WordIndices): WordIndex {
  const known = byView.get(view);
  if (known !== undefined) return known;
  const { body } = view.post.message;
  const texts = view.lines.map(({ start, end }) => ({ text: body.slice(start, end), start }));
  const index = indexWords(readWords(texts, vocabulary));
  byView.set(view, index);
  return index;
}

/** The first places of a body, at most `most`, where the three words stand in a row that stand at `at` in `words`. */
export function placesOf({ ids, heads, next }: WordIndex, words: Words, at: number, most: number): number[] {
  const places: number[] = [];
  const isThere = (place: number) => [0, 1, 2].every((word) => ids[place + word] === words.ids[at + word]);
  let place = heads[trigram(words.ids, at) & (heads.length - 1)] as number;
  while (place !== -1 && places.length < most) {
    if (isThere(place)) places.push(place);
    place = next[place] as number;
  }
  return places;
}

function indexWords(words: Words): WordIndex {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(words.ids.length + 1))).fill(-1);
  const next = new Int32Array(words.ids.length).fill(-1);
  for (let at = words.ids.length - 3; at >= 0; at -= 1) {
    const hash = trigram(words.ids, at) & (heads.length - 1);
    next[at] = heads[hash] as number;
    heads[hash] = at;
  }
  return { ...words, heads, next };
}

function trigram(ids: Int32Array, at: number): number {
  const hash = Math.imul(ids[at] as number, 0x9e3779b1) ^ Math.imul((ids[at + 1] as number) + 0x7f4a7c15, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul((ids[at + 2] as number) + 0x165667b1, 0x27d4eb2f);
}
