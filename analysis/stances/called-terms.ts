import { matchesOf } from "../matches-of.ts";
import type { Mention } from "../names/mentions/mentions.ts";
import { remembered } from "../remember.ts";

const termItself =
  /\bthe\s+(?:term|word|verb|noun|adjective|prefix|suffix)\s+([a-z]{4,})\b(?!\s+(?:of|for|to|that|which|in)\b)/g;

/** Plain words that a text tells to be words: "pond" in "I find the term pond confusing". */
export const calledTerms: (text: string) => readonly Mention[] = remembered((text) =>
  matchesOf(termItself, text).map(({ 0: match, 1: form = "", index }) => {
    const start = index + match.length - form.length;
    return { span: { start, end: start + form.length }, form, shape: "word", quoted: false };
  }),
);
