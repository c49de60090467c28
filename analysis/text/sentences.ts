import { matchesOf } from "../matches-of.ts";
import type { Span } from "../types.ts";
import { endsWithAbbreviation } from "./abbreviations.ts";
import { lineBreaks } from "./line-breaks.ts";
import { parentheses } from "./parentheses.ts";

/** One or more of ". ! ? …", then quotes and brackets that close with the sentence. */
const TERMINATOR = /[.!?…。！？]+["'”’»)\]*_`]*/gu;
const SMILEY = /\s{1,3}(?:[:;8=][-o^']?[)(DPpOo/\\|3*]+|\^_?\^|<3|\\o\/|xD|:'\()(?![\p{L}\d])/uy;
const BARE_SMILEY = /(?:^|\s)[:;8=][-o^']?[)(DPp/\\]+(?=\s+\p{Lu})/gu;
const CLOSERS = /["'”’»)\]*_`]$/u;

/**
 * The sentences of a text, as half-open spans without surrounding white space, in order. Wrapped lines belong
 * together; a blank line, a list head, a line ending in ":" or a line its writer broke early part them. Dots in file
 * names, versions, identifiers and abbreviations ("foo.c", "v5.3", "e.g.") end nothing; a smiley belongs to the
 * sentence before it. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const breaks = [...lineBreaks(text), ...punctuationBreaks(text), text.length].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of breaks) {
    const span = trimSpan(text, start, end);
    if (span !== null) sentences.push(span);
    start = Math.max(start, end);
  }
  return sentences;
}

function trimSpan(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1;
  return start < end ? { start, end } : null;
}

/** Offsets at which ".", "!", "?" or a smiley ends a sentence. */
function punctuationBreaks(text: string): number[] {
  const breaks: number[] = [];
  const brackets = parentheses(text);
  let pair = 0;
  let sentenceStart = 0;
  for (const found of matchesOf(TERMINATOR, text)) {
    const at = found.index;
    const end = at + found[0].length;
    while ((brackets[pair]?.end ?? text.length + 1) <= end) pair += 1;
    const around = brackets[pair];
    if (around !== undefined && around.start < at && around.start > sentenceStart + 1) continue;
    if (!endsSentence(text, sentenceStart, at, end)) continue;
    SMILEY.lastIndex = end;
    const after = SMILEY.test(text) ? SMILEY.lastIndex : end;
    breaks.push(after);
    sentenceStart = after + (/^\s*/u.exec(text.slice(after, after + 20))?.[0].length ?? 0);
  }
  for (const found of matchesOf(BARE_SMILEY, text)) breaks.push(found.index + found[0].length);
  return breaks;
}

/** Whether the terminator at [at, end) ends the sentence begun at `start`. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const mark = text.slice(at, end);
  if (end < text.length && !/\s/u.test(text[end] as string)) return /[。！？]/u.test(mark);
  const next = /\S+/u.exec(text.slice(end, end + 60))?.[0] ?? "";
  if (next === "") return true;
  const before = text.slice(Math.max(start, at - 40), at);
  const lower = /^["'“‘(]*\p{Ll}/u.test(next);
  if (/^\.{2,}|…/u.test(mark) && lower) return false;
  if (/^[.]["'”’»)\]*_`]*$/u.test(mark)) {
    if (/(?:^|\n)\s*[([]?(?:\d{1,3}|[a-z])$/u.test(text.slice(Math.max(0, at - 12), at))) return false;
    if (endsWithAbbreviation(before, next)) return false;
  }
  // `"what?" he said`, "(really!) odd": a closer and a small letter go on.
  return !(lower && CLOSERS.test(mark));
}
