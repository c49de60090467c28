import { findMentions } from "../names/mentions.ts";
import { rememberedLast, rememberedOf } from "../remember.ts";
import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { type Lexicon, otherName, readTokens, type Token } from "./read-tokens.ts";

/** Characters of the passage answered, of the text before and after, that the models look at. */
const reach = { quoted: 400, before: 200, after: 120 } as const;

/** What stands around a sentence, as features: words of naming near by, questions, the nearest words before it. */
export function contextFeatures(context: ActContext, lexicon: Lexicon): readonly string[] {
  return reader(lexicon).whole(context);
}

/** Every name of a sentence asks for the same context, and every sentence under a quotation for the same passage. */
const reader = rememberedOf((lexicon: Lexicon) => {
  const passage = rememberedLast((quoted: string) => passageFeatures(quoted, lexicon));
  return {
    whole: rememberedLast((context: ActContext) => readContext(context, lexicon, passage)),
    sentence: rememberedLast((sentence: string) => tokensOf(sentence, lexicon)),
  };
});

/** The tokens of a sentence, with `names` and all that has the form of a name as names. */
export function sentenceTokens(sentence: string, names: readonly Span[], lexicon: Lexicon): readonly Token[] {
  const found = findMentions(sentence).map((mention) => mention.span);
  if (names.every((name) => found.some((span) => isSameSpan(name, span)))) return reader(lexicon).sentence(sentence);
  return readTokens(sentence, { names: [...names, ...found], target: null }, lexicon);
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function readContext(
  context: ActContext,
  lexicon: Lexicon,
  passageOf: (quoted: string) => readonly string[],
): readonly string[] {
  const quoted = context.quoted.slice(-reach.quoted);
  const before = context.before.slice(-reach.before);
  const after = context.after.slice(0, reach.after);
  return [
    ...surroundings(context.sentence, quoted, before, after),
    ...passageOf(quoted),
    ...bag("before", tokensOf(before, lexicon), lastSentence(before)),
    ...bag("after", tokensOf(after, lexicon), 0),
  ];
}

function passageFeatures(quoted: string, lexicon: Lexicon): readonly string[] {
  const tokens = tokensOf(quoted, lexicon);
  return [
    ...(tokens.some((token) => token.text === otherName) ? ["quoted holds a name"] : []),
    ...bag("quoted", tokens, lastSentence(quoted)),
  ];
}

function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  if (text === "") return [];
  return readTokens(text, { names: findMentions(text).map((mention) => mention.span), target: null }, lexicon);
}

function surroundings(sentence: string, quoted: string, before: string, after: string): readonly string[] {
  const naming = [
    namingWords.test(sentence) ? "S" : "",
    namingWords.test(before) ? "B" : "",
    namingWords.test(quoted) ? "Q" : "",
    namingWords.test(after) ? "A" : "",
  ].join("");
  const quotedKind = quoted === "" ? "none" : looksLikeCode(quoted) ? "code" : "prose";
  return [
    `naming words in ${naming || "none"}`,
    ...[...naming].map((place) => `naming word in ${place}`),
    `quoted is ${quotedKind}`,
    ...(before === "" ? ["first sentence"] : []),
    ...(after === "" ? ["last sentence"] : []),
    ...(/\?\s*$/.test(quoted) ? ["quoted ends with ?"] : []),
  ];
}

/** Words with which people speak about what something is called. */
export const namingWords =
  /\b(?:re)?nam(?:e|es|ed|ing)\b|\bcall(?:ed|ing)? (?:it|this|them|that|these)\b|\b(?:pre|suf|post)fix(?:es|ed)?\b|\bterm(?:s|inology)?\b|\bwording\b|\bmisnomer\b|\bmisnamed\b/i;

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

function bag(where: string, tokens: readonly Token[], from: number): readonly string[] {
  return tokens.filter(({ span }) => span.start >= from).map((token) => `${where}: ${scoped(token)}`);
}

/** A token's stem, with "not" before it in the scope of a negation. */
export function scoped(token: Token): string {
  return token.negated ? `not ${token.stem}` : token.stem;
}

export function distinct(features: readonly string[]): readonly string[] {
  return [...new Set(features)];
}

/** The classes of judging words among tokens, each with "not" before it in the scope of a negation. */
export function classFeatures(where: string, tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, negated }) => (kind === null ? [] : [`${where} is ${negated ? "not " : ""}${kind}`]));
}
