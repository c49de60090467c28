import { quoteMarks } from "./quote-marks.ts";

/** Quoted words shorter than this, in characters without blanks, are too common to tell an author by. */
export const TELLING_LENGTH = 12;

/** A key this long tells where the depth agrees as well. */
export const FITTING_LENGTH = 8;

/**
 * What two copies of one line have in common: the line without quote marks (however nested), white space and the
 * typographic variants that mailers exchange for one another; rewritten links undone. "" for a line of marks only.
 */
export function lineKey(text: string): string {
  return plainWords(withoutMarks(text)).replace(/\s+|\u200b|\u200c|\u200d|\ufeff/gu, "");
}

/** A word (letters, digits, "_") of a text, with its place. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

/** The words of one line, quote marks in front left out; offsets count from the start of `text`. */
export function lineWords(text: string): Word[] {
  const words: Word[] = [];
  const pattern = /[\p{L}\p{N}_]+/gu;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    words.push({ word: found[0], start: found.index, end: pattern.lastIndex });
  }
  return words;
}

/** A text with rewritten links put back and curly quotes, dashes and odd blanks as ASCII has them. */
export function plainWords(text: string): string {
  const restored = text.includes("://") ? restoreLinks(text) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how plain ASCII, which needs no work, is told.
  if (/^[\x00-\x7f]*$/u.test(restored)) return restored;
  return restored
    .normalize("NFKC")
    .replace(/[‘’‛′`´]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, "-");
}

const SAFELINK =
  /https?:\/\/[a-z0-9.]{1,40}\.safelinks\.protection\.outlook\.com\/[^\s?]{0,40}\?url=([^&\s]{1,2000})[^\s>)\]]{0,2000}/giu;
const URLDEFENSE =
  /https?:\/\/urldefense(?:\.proofpoint)?\.com\/v[23]\/(?:__(\S{1,2000}?)__;[^\s>)\]]{0,500}|url\?u=([^&\s]{1,2000})[^\s>)\]]{0,500})/giu;

/** Undoes Outlook SafeLinks and Proofpoint URL Defense where the whole link stands in the text. */
export function restoreLinks(text: string): string {
  if (!/safelinks\.protection|urldefense/iu.test(text)) return text;
  return text
    .replace(SAFELINK, (link, url: string) => decoded(url) ?? link)
    .replace(URLDEFENSE, (link, v3: string | undefined, v2: string | undefined) => {
      if (v3 !== undefined) return v3;
      return decoded((v2 ?? "").replace(/-/gu, "%").replace(/_/gu, "/")) ?? link;
    });
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

/** Takes marks off as long as there are any: quoted lines that were themselves indented or re-quoted. */
function withoutMarks(text: string): string {
  let rest = text;
  for (let marks = quoteMarks(rest); marks.depth > 0; marks = quoteMarks(rest)) rest = rest.slice(marks.textStart);
  return rest;
}
