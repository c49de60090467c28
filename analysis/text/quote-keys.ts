import type { Line } from "./lines.ts";
import { quoteMarks } from "./quote-marks.ts";

/** Quoted words shorter than this, in characters without blanks, are too common to tell an author by. */
export const TELLING_LENGTH = 12;

/** A key this long tells where the depth agrees as well. */
export const FITTING_LENGTH = 8;

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is how plain ASCII, which needs no work, is told.
const BEYOND_ASCII = /[^\x00-\x7f]/u;

/**
 * What two copies of one line have in common: the line without quote marks (however nested), white space and the
 * typographic variants that mailers exchange for one another; rewritten links undone. "" for a line of marks only.
 */
export function lineKey(text: string): string {
  return plainWords(text.slice(marksEnd(text))).replace(/\s+|\u200b|\u200c|\u200d|\ufeff/gu, "");
}

/** The key of each line of a body. White space is taken out of the body at once, which is cheaper than line by line. */
export function lineKeys(body: string, lines: readonly Line[]): string[] {
  const plain = bareAscii(body);
  const bare = plain ?? body.replace(/[^\S\n]+/gu, "");
  const hasRewritten = REWRITTEN.test(body);
  let start = 0;
  return lines.map(({ text }) => {
    const next = bare.indexOf("\n", start);
    const from = start;
    const end = next === -1 ? bare.length : next;
    start = end + 1;
    if (hasRewritten || (plain === null && BEYOND_ASCII.test(text))) return lineKey(text);
    return bare.slice(from + inkBefore(text, marksEnd(text)), end);
  });
}

/** A body without white space but for its line ends; null where it holds more than ASCII. */
function bareAscii(body: string): string | null {
  const codes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code > 127) return null;
    if (code > 32 || code === 10 || code < 9 || (code > 13 && code < 32)) {
      codes[length] = code;
      length += 1;
    }
  }
  return ASCII.decode(codes.subarray(0, length));
}

const ASCII = new TextDecoder();

/** Number of characters before `end` that are no blanks. */
function inkBefore(text: string, end: number): number {
  let ink = 0;
  for (let at = 0; at < end; at += 1) if (text.charCodeAt(at) > 32) ink += 1;
  return ink;
}

/** A word (letters, digits, "_") of a text, with its place. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

/** The words of one line, quote marks in front left out; offsets count from the start of `text`. */
export function lineWords(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ word: text.slice(start, end), start, end }));
  return words;
}

/** Visits the places of the words of a text, in order. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) {
      eachWordBeyondAscii(text, start === -1 ? at : start, visit);
      return;
    }
    if (IN_WORD[code] === 1) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      visit(start, at);
      start = -1;
    }
  }
  if (start !== -1) visit(start, text.length);
}

/** For each character of ASCII, whether it is part of words. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/\w/u.test(String.fromCharCode(code)) ? 1 : 0));

function eachWordBeyondAscii(text: string, from: number, visit: (start: number, end: number) => void): void {
  const pattern = /[\p{L}\p{N}_]+/gu;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    visit(found.index, pattern.lastIndex);
}

/** A text with rewritten links put back and curly quotes, dashes and odd blanks as ASCII has them. */
function plainWords(text: string): string {
  const restored = restoreLinks(text);
  if (!BEYOND_ASCII.test(restored)) return restored;
  return restored
    .normalize("NFKC")
    .replace(/[‘’‛′`´]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, "-");
}

const REWRITTEN = /:\/\/(?:[a-z0-9.]{1,40}\.safelinks\.protection\.|urldefense\.)/iu;
const SAFELINK =
  /https?:\/\/[a-z0-9.]{1,40}\.safelinks\.protection\.outlook\.com\/[^\s?]{0,40}\?url=([^&\s]{1,2000})[^\s>)\]]{0,2000}/giu;
const URLDEFENSE =
  /https?:\/\/urldefense(?:\.proofpoint)?\.com\/v[23]\/(?:__(\S{1,2000}?)__;[^\s>)\]]{0,500}|url\?u=([^&\s]{1,2000})[^\s>)\]]{0,500})/giu;

/** Undoes Outlook SafeLinks and Proofpoint URL Defense where the whole link stands in the text. */
export function restoreLinks(text: string): string {
  if (!REWRITTEN.test(text)) return text;
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

/** Where the words begin behind all marks: quoted lines may themselves be indented or re-quoted. */
function marksEnd(text: string): number {
  let end = 0;
  for (let marks = quoteMarks(text); marks.depth > 0; marks = quoteMarks(text.slice(end))) end += marks.textStart;
  return end;
}
