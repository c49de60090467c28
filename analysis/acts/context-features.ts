import { findMentions } from "../names/mentions/mentions.ts";
import { anyPattern } from "../patterns/any-pattern.ts";
import { rememberedLast, rememberedOf } from "../remember.ts";
import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import type { AddFeature } from "./feature.ts";
import type { LinearModel } from "./linear-model.ts";
import { type Lexicon, otherName, readTokens, type Token } from "./read-tokens.ts";
import { type SummedWeights, sumWeights } from "./summed-weights.ts";
import type { ActModels } from "./trained-models.ts";

/** Characters of the passage answered, of the text before and after, that the models look at. */
const reach = { quoted: 400, before: 200, after: 120 } as const;

/** What stands around a sentence, as features: words of naming near by, questions, the nearest words before it. */
export function tellContext(context: ActContext, lexicon: Lexicon, add: AddFeature): void {
  const { before, after } = reader(lexicon).around(context);
  tellSurroundings(context, add);
  tellPassage(context.quoted, lexicon, add);
  tellWords("before: ", before, add);
  tellWords("after: ", after, add);
}

/**
 * What these features add, by one of the models. Every name of a sentence asks for the same, and every sentence under a
 * quotation for the same passage.
 */
export function contextWeights(
  context: ActContext,
  models: ActModels,
  which: "sentence" | "mention",
): readonly SummedWeights[] {
  return contextWeigher(models)[which](context);
}

const contextWeigher = rememberedOf((models: ActModels) => ({
  sentence: weigherBy(models.sentence, models.lexicon),
  mention: weigherBy(models.mention, models.lexicon),
}));

function weigherBy(model: LinearModel, lexicon: Lexicon): (context: ActContext) => readonly SummedWeights[] {
  const passage = rememberedLast((quoted: string) => sumWeights(model, (add) => tellPassage(quoted, lexicon, add)));
  return rememberedLast((context: ActContext) => {
    const { before, after } = reader(lexicon).around(context);
    const around = sumWeights(model, (add) => {
      tellSurroundings(context, add);
      tellWords("before: ", before, add);
      tellWords("after: ", after, add);
    });
    return [around, passage(context.quoted)];
  });
}

/** Two models ask about the same sentences in turn. */
const reader = rememberedOf((lexicon: Lexicon) => ({
  around: rememberedLast((context: ActContext) => {
    const before = textBefore(context);
    return {
      before: from(lastSentence(before), tokensOf(before, lexicon)),
      after: tokensOf(textAfter(context), lexicon),
    };
  }),
  sentence: rememberedLast((sentence: string) => tokensOf(sentence, lexicon)),
}));

/** The tokens of a sentence, with `names` and all that has the form of a name as names. */
export function sentenceTokens(sentence: string, names: readonly Span[], lexicon: Lexicon): readonly Token[] {
  const found = findMentions(sentence).map((mention) => mention.span);
  if (names.every((name) => found.some((span) => isSameSpan(name, span)))) return reader(lexicon).sentence(sentence);
  return readTokens(sentence, { names: [...names, ...found], target: null }, lexicon);
}

/** Whether two spans of one sentence are the same: a name that is known to stand there, and one found by its form. */
export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function textQuoted(quoted: string): string {
  return quoted.slice(-reach.quoted);
}

function textBefore({ before }: ActContext): string {
  return before.slice(-reach.before);
}

function textAfter({ after }: ActContext): string {
  return after.slice(0, reach.after);
}

function tellPassage(passage: string, lexicon: Lexicon, add: AddFeature): void {
  const quoted = textQuoted(passage);
  const tokens = tokensOf(quoted, lexicon);
  if (tokens.some((token) => token.text === otherName)) add("quoted holds a name", "");
  tellWords("quoted: ", from(lastSentence(quoted), tokens), add);
}

function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  if (text === "") return [];
  return readTokens(text, { names: findMentions(text).map((mention) => mention.span), target: null }, lexicon);
}

function tellSurroundings(context: ActContext, add: AddFeature): void {
  const quoted = textQuoted(context.quoted);
  const before = textBefore(context);
  const after = textAfter(context);
  const naming = [
    namingWords.test(context.sentence) ? "S" : "",
    namingWords.test(before) ? "B" : "",
    namingWords.test(quoted) ? "Q" : "",
    namingWords.test(after) ? "A" : "",
  ].join("");
  add(`naming words in ${naming || "none"}`, "");
  for (const place of naming) add(`naming word in ${place}`, "");
  add("quoted is ", quoted === "" ? "none" : looksLikeCode(quoted) ? "code" : "prose");
  if (before === "") add("first sentence", "");
  if (after === "") add("last sentence", "");
  if (/\?\s*$/.test(quoted)) add("quoted ends with ?", "");
}

/** Words with which people speak about what something is called. */
export const namingWords = anyPattern("i", [
  /\b(?:re)?nam(?:e|es|ed|ing)\b/,
  /\bcall(?:ed|ing)? (?:it|this|them|that|these)\b/,
  /\b(?:pre|suf|post)fix(?:es|ed)?\b/,
  /\bterm(?:s|inology)?\b/,
  /\bwording\b/,
  /\bmisnomer\b/,
  /\bmisnamed\b/,
]);

/** A patch hunk or source text rather than prose. */
export function looksLikeCode(text: string): boolean {
  return /@@|[{};]\s*(?:[+-]\s|$)|\)\s*[{;]|^[+-]\s/m.test(text);
}

/** Where the last sentence of a text begins, roughly. */
function lastSentence(text: string): number {
  let end = text.length;
  while (end > 0 && /[.!?\s]/.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !/[.!?]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function from(start: number, tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ span }) => span.start >= start);
}

function tellWords(kind: string, tokens: readonly Token[], add: AddFeature): void {
  for (const token of tokens) add(kind, scoped(token));
}

/** A token's stem, with "not" before it in the scope of a negation. */
export function scoped(token: Token): string {
  return token.negated ? `not ${token.stem}` : token.stem;
}

/** Each feature once: that it holds is what counts, not how often. */
export function distinct(features: readonly string[]): readonly string[] {
  return [...new Set(features)];
}

/** The classes of judging words among tokens, each with "not" before it in the scope of a negation. */
export function tellClasses(kind: string, tokens: Iterable<Token>, add: AddFeature): void {
  for (const token of tokens) if (token.kind !== null) add(kind, token.negated ? `not ${token.kind}` : token.kind);
}
