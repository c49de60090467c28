import { firstMark } from "../../patterns/needed-literals.ts";
import { phrase } from "../../patterns/phrase.ts";
import { remembered } from "../../remember.ts";
import type { Span } from "../../types.ts";
import { findMentions, type Mention } from "./mentions.ts";

/**
 * A sentence in which every mention is replaced by one private-use character, so that a construction can be written as
 * a plain pattern ("how about M or M") whatever the names look like.
 */
export type MarkedSentence = {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /**
   * The text with each mention as one character U+E000 + its index, as far as constructions are looked for: what goes
   * on for longer than 2,000 code units is a table or a dump, and patterns would take long over it.
   */
  readonly pattern: string;
  /** The span in `text` of a range of `pattern`. */
  readonly spanOf: (start: number, end: number) => Span;
  /** The mention that a character of `pattern` stands for. */
  readonly mentionAt: (character: string) => Mention | null;
};

const mostMarks = 6400;
const longestPattern = 2000;

/** One marked mention, in a pattern source. */
export const M = "[\\uE000-\\uF8FF]";
/** Where a sentence starts and where it ends, in a pattern source: behind a bullet or a quotation mark, before a stop. */
export const START = "^[^\\w\\uE000-\\uF8FF]{0,6}";
export const END = "[^\\w\\uE000-\\uF8FF]{0,4}$";
/**
 * One or several mentions: "M", "M or M", "M, M and M", "M / M". There is one way only to read a list, and an end to
 * it: patterns try every reading of it at every mention.
 */
export const MENTIONS = phrase`${M}(?:\s*(?:[,/]|(?:,\s*)?(?:or|and)(?: (?:
  maybe|even|just|simply|perhaps|something like|(?:re-?)?using|calling it|(?:maybe )?the more \w+
))?)\s*${M}){0,20}`;

/** Marks the mentions of a sentence: those given (ascending, not overlapping), else all that look like a name by form. */
export function markSentence(sentence: string, known?: readonly Mention[]): MarkedSentence {
  return known ? mark(sentence, known) : markByForm(sentence);
}

const markByForm = remembered((sentence) => mark(sentence, null));

function mark(sentence: string, known: readonly Mention[] | null): MarkedSentence {
  const text = sentence.replace(/[\n\t\uE000-\uF8FF]/g, " ");
  const mentions = (known ?? findMentions(text)).slice(0, mostMarks);
  const pieces: string[] = [];
  let at = 0;
  for (const [index, { span }] of mentions.entries()) {
    pieces.push(text.slice(at, span.start), String.fromCharCode(firstMark + index));
    at = span.end;
  }
  pieces.push(text.slice(at));
  const offsetOf = (place: number) => Math.min(text.length, place + hiddenBefore(place, mentions));
  return {
    text,
    mentions,
    pattern: withoutHedges(plain(pieces.join("").slice(0, longestPattern))),
    spanOf: (start, end) => ({ start: offsetOf(start), end: offsetOf(end) }),
    mentionAt: (character) => mentions[character.charCodeAt(0) - firstMark] ?? null,
  };
}

/** "it *has* to be renamed", "I /like/ it", "a _plain_ name": marks that set words off as in print, as blanks, so that places stay. */
function plain(pattern: string): string {
  const said = withoutStrayCommas(pattern);
  if (!/[*/_]/.test(said)) return said;
  return said
    .replace(/(?<![\w*/])\*([A-Za-z' ,-]{1,60})\*(?![\w*/])/g, " $1 ")
    .replace(/(?<![^\s("“])([/_])([A-Za-z']{2,20})\1(?![^\s.,;:!?)"”])/g, " $2 ");
}

/** "M is better, than M", "I think, that M is better": commas of those who write so at home, as blanks, so that places stay. */
function withoutStrayCommas(pattern: string): string {
  if (!/, (?:than|that)\b/.test(pattern)) return pattern;
  return pattern
    .replace(/,(?= than\b)/g, " ")
    .replace(/(?<=\b(?:think|thought|believe|feel|say|guess|mean|find|agree|see|know|sure)),(?= that\b)/g, " ");
}

/**
 * "M IMHO is confusing", "the name, I think, is wrong": what only says whose opinion it is, as blanks, so that places
 * stay; at an end it may be all that is said of a name.
 */
function withoutHedges(pattern: string): string {
  return pattern.replace(hedge, (words) => " ".repeat(words.length));
}

const inShort = "(?:IMN?S?HO|IMO|imn?s?ho|imo|AFAI[CK][ST]?)";
const betweenCommas = `(?:I (?:think|guess|believe|feel|find)|to me|in my opinion|IMN?S?HO|IMO|imo|imho|if you ask me|frankly|honestly)`;
/** Between two words of a sentence. */
const hedge = new RegExp(
  `(?<=[\\w\\uE000-\\uF8FF])(?: ${inShort}| \\(${inShort}\\)|, ${betweenCommas},| in my opinion)(?= [\\w\\uE000-\\uF8FF])`.replaceAll(
    " ",
    "\\s",
  ),
  "g",
);

/** By how much the marks before a place of the pattern are shorter than their mentions. */
function hiddenBefore(place: number, mentions: readonly Mention[]): number {
  let hidden = 0;
  for (const { span } of mentions) {
    if (place <= span.start - hidden) break;
    hidden += span.end - span.start - 1;
  }
  return hidden;
}

/** Every mention whose mark stands in a stretch of a pattern. */
export function mentionsIn(sentence: MarkedSentence, stretch: string): readonly Mention[] {
  return [...stretch].map((character) => sentence.mentionAt(character)).filter((mention) => mention !== null);
}
