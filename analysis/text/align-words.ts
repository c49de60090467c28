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
 * For each word of `quoted`, the number of the word of `source` it is a copy of, `UNTOLD`, or -1 for none, by the
 * longest stretches of equal words. A stretch that stands in several places of different origin is left out, however
 * deep: mailers lose marks. Linear in the length of `quoted`.
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
  if (resumed !== null) {
    const { start } = resumed;
    const length = asDeep(at, start, resumed.length, preference);
    return { start: isContested(start, length) ? UNTOLD : start, length };
  }
  const { length, starts } = longestAt(quoted, at, source);
  if (length === 0 || !isTelling(quoted, at, length)) return null;
  const fitting = starts.filter((start) => preference.fits(at, start));
  const pool = fitting.length > 0 ? fitting : starts;
  const first = pool.find((start) => start > last.source) ?? (pool[0] as number);
  const certain = starts.every((start) => preference.sameOrigin(start, first));
  return { start: certain ? first : UNTOLD, length: asDeep(at, first, length, preference) };

  /**
   * Whether the marks speak against going on there and for another place that reads alike: what lies between may have
   * been cut out, up to the same words by somebody else, as in the footers that a list adds to each mail.
   */
  function isContested(start: number, length: number): boolean {
    if (preference.fits(at, start)) return false;
    const others = longestAt(quoted, at, source);
    const isOther = (place: number) => preference.fits(at, place) && !preference.sameOrigin(place, start);
    return others.length >= length && others.starts.some(isOther);
  }
}

/** How far a stretch is as deep as the marks say throughout, or as little. */
function asDeep(at: number, start: number, length: number, { fits }: Preference): number {
  const first = fits(at, start);
  let deep = 1;
  while (deep < length && fits(at + deep, start + deep) === first) deep += 1;
  return deep;
}

/** The longest stretch of equal words at a quoted word, and all places of it; of length 0 where fewer than three agree. */
function longestAt(quoted: Words, at: number, source: WordIndex): { length: number; starts: number[] } {
  let length = 0;
  let starts: number[] = [];
  if (at + 2 >= quoted.ids.length) return { length, starts };
  for (const place of placesOf(source, quoted, at, MOST_PLACES)) {
    const equal = equalWords(quoted.ids, at, source.ids, place);
    if (equal > length) [length, starts] = [equal, [place]];
    else if (equal === length && equal > 0) starts.push(place);
  }
  return { length, starts };
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
