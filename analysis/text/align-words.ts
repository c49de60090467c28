import { placesOf, type WordIndex, type Words } from "./word-index.ts";

/** Places tried for one trigram: text that repeats itself more often says nothing about its place. */
const MOST_PLACES = 24;
/** What a stretch of equal words must have, in words or characters, to count where nothing else points to it. */
const TELLING_WORDS = 5;
const TELLING_CHARS = 24;

/** How places that read alike are told apart. */
export type Preference = {
  /** Whether the quoted word `quoted` is as deep as the source's word `source` would be. */
  readonly fits: (quoted: number, source: number) => boolean;
  /** Whether two words of the source go back to one message. */
  readonly sameOrigin: (a: number, b: number) => boolean;
};

/** In place of a number: the word stands in several places of different origin, and nothing tells which is meant. */
export const UNTOLD = -2;

/**
 * For each word of `quoted`, the number of the word of `source` it is a copy of, `UNTOLD`, or -1 for none. Finds stretches of equal words
 * whatever their line breaks, longest first at each place, and goes on behind a word or two that differ. A stretch that
 * stands in several places of different origin is left out, however deep: mailers lose marks. Linear in the length of `quoted`.
 */
export function alignWords(quoted: Words, source: WordIndex, preference: Preference): Int32Array {
  const copies = new Int32Array(quoted.ids.length).fill(-1);
  let at = 0;
  let last = { quoted: -1, source: -1 };
  while (at < quoted.ids.length) {
    const stretch = stretchAt(quoted, at, source, last, preference);
    if (stretch === null) {
      at += 1;
      continue;
    }
    for (let word = 0; word < stretch.length; word += 1) {
      copies[at + word] = stretch.start === UNTOLD ? UNTOLD : stretch.start + word;
    }
    at += stretch.length;
    if (stretch.start >= 0) last = { quoted: at - 1, source: stretch.start + stretch.length - 1 };
  }
  return copies;
}

/** The stretch to take at a quoted word: null for none, start `UNTOLD` for one whose origin cannot be told. */
function stretchAt(
  quoted: Words,
  at: number,
  source: WordIndex,
  last: { readonly quoted: number; readonly source: number },
  preference: Preference,
): { readonly start: number; readonly length: number } | null {
  const resumed = resume(quoted, at, source, last);
  if (resumed !== null) return resumed;
  if (at + 2 >= quoted.ids.length) return null;
  let length = 0;
  let starts: number[] = [];
  for (const place of placesOf(source, quoted, at, MOST_PLACES)) {
    const equal = equalWords(quoted.ids, at, source.ids, place);
    if (equal > length) [length, starts] = [equal, [place]];
    else if (equal === length && equal > 0) starts.push(place);
  }
  if (length === 0 || !isTelling(quoted, at, length)) return null;
  const fitting = starts.filter((start) => preference.fits(at, start));
  const pool = fitting.length > 0 ? fitting : starts;
  const first = pool.find((start) => start > last.source) ?? (pool[0] as number);
  const certain = starts.every((start) => preference.sameOrigin(start, first));
  return { start: certain ? first : UNTOLD, length };
}

/** Goes on right behind the last stretch, over at most a few words that differ on either side. */
function resume(
  quoted: Words,
  at: number,
  source: WordIndex,
  last: { readonly quoted: number; readonly source: number },
): { start: number; length: number } | null {
  const skipped = at - last.quoted - 1;
  if (last.source < 0 || skipped > 3) return null;
  for (let start = last.source + 1; start <= last.source + skipped + 2; start += 1) {
    const length = equalWords(quoted.ids, at, source.ids, start);
    if (length >= 2 || (length === 1 && skipped === 0)) return { start, length };
  }
  return null;
}

function equalWords(a: Int32Array, fromA: number, b: Int32Array, fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}

function isTelling(quoted: Words, at: number, length: number): boolean {
  const chars = (quoted.ends[at + length - 1] as number) - (quoted.starts[at] as number);
  return length >= TELLING_WORDS || (chars >= TELLING_CHARS && length >= 3) || length === quoted.ids.length;
}
