import { findMentions } from "../names/mentions/mentions.ts";
import type { Span } from "../types.ts";
import { distinct, namingWords, scoped } from "./context-features.ts";
import { type Lexicon, otherName, readTokens, type Token } from "./read-tokens.ts";
import { lengthClass } from "./sentence-features.ts";

/** Asks whether a clause gives the reason for a stance. */
export type ReasonQuestion = {
  /** The sentence that the clause stands in. */
  readonly sentence: string;
  readonly clause: Span;
  /** Where that sentence stands: 0 it takes the stance itself, -1 the sentence before the one that does, +1 behind it, ... */
  readonly offset: number;
  /** Spans of the debate's names in the sentence, besides those that have the form of a name. */
  readonly names: readonly Span[];
  /** The sentence that takes the stance; equal to `sentence` when `offset` is 0. */
  readonly stance: string;
};

/** The features from which it is read that a clause gives a reason. */
export function reasonFeatures(question: ReasonQuestion, lexicon: Lexicon): readonly string[] {
  const found = findMentions(question.sentence).map((mention) => mention.span);
  const tokens = readTokens(question.sentence, { names: [...question.names, ...found], target: null }, lexicon);
  const first = tokens.findIndex(({ span }) => span.start >= question.clause.start);
  const behind = tokens.findIndex(({ span }) => span.start >= question.clause.end);
  const end = behind < 0 ? tokens.length : behind;
  const inside = first < 0 ? [] : tokens.slice(first, end);
  const where = question.offset === 0 ? "here" : question.offset < 0 ? "earlier" : "later";
  return distinct([
    ...wordFeatures(inside, where),
    ...edges(tokens, Math.max(first, 0), end, where),
    ...outside(tokens, Math.max(first, 0), end),
    `offset: ${Math.max(-3, Math.min(3, question.offset))}`,
    ...stanceFeatures(question, where),
  ]);
}

function wordFeatures(inside: readonly Token[], where: string): readonly string[] {
  const names = inside.filter((token) => token.text === otherName).length;
  const words = inside.flatMap((token, at) => {
    const next = inside[at + 1];
    return [`word: ${scoped(token)}`, ...(next ? [`words: ${token.text} ${next.text}`] : [])];
  });
  const kinds = inside.flatMap(({ kind, negated }) =>
    kind ? [`kind: ${negated ? "not " : ""}${kind}`, `kind: ${kind} ${where}`] : [],
  );
  return [
    ...words,
    ...kinds,
    `names: ${Math.min(names, 2)} ${where}`,
    `length: ${lengthClass(inside.length)} ${where}`,
  ];
}

function edges(tokens: readonly Token[], first: number, end: number, where: string): readonly string[] {
  const word = (at: number) => tokens[at]?.text ?? "|";
  const place =
    first === 0 ? (end >= tokens.length - 1 ? "whole" : "first") : end >= tokens.length - 1 ? "last" : "middle";
  return [
    `begins: ${word(first)}`,
    `begins: ${word(first)} ${word(first + 1)}`,
    `begins: ${word(first)} ${word(first + 1)} ${word(first + 2)}`,
    `after: ${word(first - 1)}`,
    `after: ${word(first - 2)} ${word(first - 1)}`,
    `followed by: ${word(end)}`,
    `followed by: ${word(end)} ${word(end + 1)}`,
    `place: ${place} ${where}`,
    `sentence begins: ${word(0)}`,
    `sentence ends: ${word(tokens.length - 1)}`,
  ];
}

function outside(tokens: readonly Token[], first: number, end: number): readonly string[] {
  return [
    ...tokens.slice(0, first).map((token) => `earlier in the sentence: ${scoped(token)}`),
    ...tokens.slice(end).map((token) => `later in the sentence: ${scoped(token)}`),
  ];
}

function stanceFeatures({ sentence, stance, clause, offset }: ReasonQuestion, where: string): readonly string[] {
  const naming = namingWords.test(sentence.slice(clause.start, clause.end)) ? "naming word" : "no naming word";
  const words = stance.split(/\s+/, 40).length;
  if (offset === 0) return [`${naming} ${where}`];
  const told = explains.test(stance) ? "explained" : "unexplained";
  return [`${naming} ${where}`, `stance length: ${lengthClass(words)} ${where}`, `stance ${told} ${where}`];
}

/** The stance has its reason in its own sentence. */
const explains =
  /\b(?:because|since|as\s+it|due\s+to|given|too|already|implies|suggests|confus(?:es?|ed|ing|ion)|mislead(?:s|ing))\b/i;
