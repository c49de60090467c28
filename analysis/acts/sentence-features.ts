import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { scoped, sentenceTokens, tellClasses, tellContext } from "./context-features.ts";
import { type AddFeature, featureTexts } from "./feature.ts";
import { type Lexicon, otherName, type Token } from "./read-tokens.ts";

/**
 * The features from which the acts of a whole sentence are read. `names` are the spans of names known to stand in the
 * sentence, besides those that have the form of a name.
 */
export function sentenceFeatures(context: ActContext, names: readonly Span[], lexicon: Lexicon): readonly string[] {
  return featureTexts((add) => {
    tellSentence(context, names, lexicon, add);
    tellContext(context, lexicon, add);
  });
}

/** Those of them that the sentence itself has. */
export function tellSentence(context: ActContext, names: readonly Span[], lexicon: Lexicon, add: AddFeature): void {
  const tokens = sentenceTokens(context.sentence, names, lexicon);
  tellWords(tokens, add);
  tellClasses("some word is ", tokens, add);
  tellFrame(tokens, context, add);
}

function tellWords(tokens: readonly Token[], add: AddFeature): void {
  tokens.forEach((token, at) => {
    const second = tokens[at + 1];
    const third = tokens[at + 2];
    add("word: ", scoped(token));
    if (second) add("words: ", `${token.text} ${second.text}`);
    if (second && third) add("words: ", `${token.text} ${second.text} ${third.text}`);
  });
}

function tellFrame(tokens: readonly Token[], context: ActContext, add: AddFeature): void {
  const names = tokens.filter((token) => token.text === otherName).length;
  const length = lengthClass(tokens.length);
  const first = tokens.slice(0, 3).map((token) => token.text);
  add("names: ", `${Math.min(names, 3)}`);
  add("length: ", length);
  add("length and names: ", `${length} ${Math.min(names, 2)}`);
  add("begins: ", first[0] ?? "");
  add("begins: ", first.slice(0, 2).join(" "));
  add("ends: ", tokens.at(-1)?.text ?? "");
  add("ends and names: ", `${tokens.at(-1)?.text ?? ""} ${Math.min(names, 2)}`);
  add("begins and quoted: ", `${first[0] ?? ""} ${context.quoted === "" ? "none" : "some"}`);
}

/** Sentence lengths in classes: an answer of a word or two is another thing than a sentence. */
export function lengthClass(tokens: number): string {
  if (tokens <= 3) return "1-3";
  if (tokens <= 7) return "4-7";
  if (tokens <= 14) return "8-14";
  return tokens <= 30 ? "15-30" : "31+";
}
