import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { classFeatures, contextFeatures, distinct, scoped, sentenceTokens } from "./context-features.ts";
import { type Lexicon, otherName, type Token } from "./read-tokens.ts";

/**
 * The features from which the acts of a whole sentence are read. `names` are the spans of names known to stand in the
 * sentence, besides those that have the form of a name.
 */
export function sentenceFeatures(context: ActContext, names: readonly Span[], lexicon: Lexicon): readonly string[] {
  return distinct(repeatedSentenceFeatures(context, names, lexicon));
}

/** The same in any number. */
export function repeatedSentenceFeatures(
  context: ActContext,
  names: readonly Span[],
  lexicon: Lexicon,
): readonly string[] {
  const tokens = sentenceTokens(context.sentence, names, lexicon);
  return [
    ...wordFeatures(tokens),
    ...classFeatures("some word", tokens),
    ...frameFeatures(tokens, context),
    ...contextFeatures(context, lexicon),
  ];
}

function wordFeatures(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    const second = tokens[at + 1];
    const third = tokens[at + 2];
    return [
      `word: ${scoped(token)}`,
      ...(second ? [`words: ${token.text} ${second.text}`] : []),
      ...(second && third ? [`words: ${token.text} ${second.text} ${third.text}`] : []),
    ];
  });
}

function frameFeatures(tokens: readonly Token[], context: ActContext): readonly string[] {
  const names = tokens.filter((token) => token.text === otherName).length;
  const length = lengthClass(tokens.length);
  const first = tokens.slice(0, 3).map((token) => token.text);
  return [
    `names: ${Math.min(names, 3)}`,
    `length: ${length}`,
    `length and names: ${length} ${Math.min(names, 2)}`,
    `begins: ${first[0] ?? ""}`,
    `begins: ${first.slice(0, 2).join(" ")}`,
    `ends: ${tokens.at(-1)?.text ?? ""}`,
    `ends and names: ${tokens.at(-1)?.text ?? ""} ${Math.min(names, 2)}`,
    `begins and quoted: ${first[0] ?? ""} ${context.quoted === "" ? "none" : "some"}`,
  ];
}

/** Sentence lengths in classes: an answer of a word or two is another thing than a sentence. */
export function lengthClass(tokens: number): string {
  if (tokens <= 3) return "1-3";
  if (tokens <= 7) return "4-7";
  if (tokens <= 14) return "8-14";
  return tokens <= 30 ? "15-30" : "31+";
}
