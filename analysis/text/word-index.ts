import type { PostView } from "./attribute-thread.ts";
import { lineWords } from "./quote-keys.ts";

/** Words of several lines as numbers, with their places; the form in which rewrapped text is compared. */
export type Words = {
  readonly ids: readonly number[];
  /** For each word, the number of its line and its place in the body. */
  readonly lines: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Words that can be looked up: three in a row by their hash. */
export type WordIndex = Words & {
  /** Hash of three words in a row -> where they stand first. */
  readonly heads: ReadonlyMap<number, number>;
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
  const ids: number[] = [];
  const lineOf: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  lines.forEach(({ text, start }, line) => {
    for (const found of lineWords(text)) {
      let id = vocabulary.get(found.word);
      if (id === undefined) {
        id = vocabulary.size;
        vocabulary.set(found.word, id);
      }
      ids.push(id);
      lineOf.push(line);
      starts.push(start + found.start);
      ends.push(start + found.end);
    }
  });
  return { ids, lines: lineOf, starts, ends };
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

/** The places of a body, at most `most`, where three words may stand in a row that stand at `at` in `words`. */
export function placesOf({ heads, next }: WordIndex, words: Words, at: number, most: number): number[] {
  const places: number[] = [];
  let place = heads.get(trigram(words.ids, at)) ?? -1;
  while (place !== -1 && places.length < most) {
    places.push(place);
    place = next[place] as number;
  }
  return places;
}

function indexWords(words: Words): WordIndex {
  const heads = new Map<number, number>();
  const next = new Int32Array(words.ids.length).fill(-1);
  for (let at = words.ids.length - 3; at >= 0; at -= 1) {
    const hash = trigram(words.ids, at);
    next[at] = heads.get(hash) ?? -1;
    heads.set(hash, at);
  }
  return { ...words, heads, next };
}

function trigram(ids: readonly number[], at: number): number {
  const hash = Math.imul(ids[at] as number, 0x9e3779b1) ^ Math.imul((ids[at + 1] as number) + 0x7f4a7c15, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul((ids[at + 2] as number) + 0x165667b1, 0x27d4eb2f);
}
