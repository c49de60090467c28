import { findMentions } from "../names/mentions.ts";
import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import {
  classFeatures,
  contextFeatures,
  distinct,
  isSameSpan,
  looksLikeCode,
  namingWords,
  scoped,
  sentenceTokens,
} from "./context-features.ts";
import { type Lexicon, otherName, readTokens, type Token, target } from "./read-tokens.ts";
import { lengthClass } from "./sentence-features.ts";

/**
 * The features from which the acts on one name in a sentence are read. `asked` is the name's span in the sentence,
 * `names` the spans of other names known to stand there, besides those that have the form of a name.
 */
export function mentionFeatures(
  context: ActContext,
  asked: Span,
  names: readonly Span[],
  lexicon: Lexicon,
): readonly string[] {
  return distinct(repeatedMentionFeatures(context, asked, names, lexicon));
}

/** The same in any number. */
export function repeatedMentionFeatures(
  context: ActContext,
  asked: Span,
  names: readonly Span[],
  lexicon: Lexicon,
): readonly string[] {
  const tokens = tokensAround(context.sentence, asked, names, lexicon);
  const at = tokens.findIndex((token) => token.text === target);
  return [
    ...neighbours(tokens, at),
    ...windows(tokens, at),
    ...clauseAndSentence(tokens, at),
    ...judgements(tokens, at),
    ...otherNames(tokens, at),
    ...frame(tokens, at),
    ...mentionForm(context, asked),
    ...contextFeatures(context, lexicon),
  ];
}

/** Each name of a sentence is asked about in turn: where it has the form of one, the same tokens do for all of them. */
function tokensAround(sentence: string, asked: Span, names: readonly Span[], lexicon: Lexicon): readonly Token[] {
  const tokens = sentenceTokens(sentence, names, lexicon);
  const at = tokens.findIndex(({ text, span }) => text === otherName && isSameSpan(span, asked));
  if (at >= 0) return tokens.map((token, index) => (index === at ? { ...token, text: target, stem: target } : token));
  const found = findMentions(sentence).map((mention) => mention.span);
  return readTokens(sentence, { names: [...names, ...found], target: asked }, lexicon);
}

function neighbours(tokens: readonly Token[], at: number): readonly string[] {
  const word = (offset: number) => tokens[at + offset]?.text ?? "|";
  return [
    `left: ${word(-1)}`,
    `left: ${word(-2)} ${word(-1)}`,
    `left: ${word(-3)} ${word(-2)} ${word(-1)}`,
    `right: ${word(1)}`,
    `right: ${word(1)} ${word(2)}`,
    `right: ${word(1)} ${word(2)} ${word(3)}`,
    `between: ${word(-1)} ${target} ${word(1)}`,
    `between: ${word(-2)} ${word(-1)} ${target} ${word(1)}`,
    `between: ${word(-1)} ${target} ${word(1)} ${word(2)}`,
  ];
}

function windows(tokens: readonly Token[], at: number): readonly string[] {
  return tokens.flatMap((token, index) => {
    const distance = Math.abs(index - at);
    if (distance === 0 || distance > 8) return [];
    const side = index < at ? "before" : "behind";
    const far = `${side} within 8: ${token.text}`;
    return distance <= 3 ? [`${side} within 3: ${token.text}`, far] : [far];
  });
}

function clauseAndSentence(tokens: readonly Token[], at: number): readonly string[] {
  const clause = tokens[at]?.clause ?? 0;
  return tokens.flatMap((token, index) => {
    if (index === at) return [];
    const next = tokens[index + 1];
    return [
      `sentence: ${scoped(token)}`,
      ...(next ? [`sentence: ${token.text} ${next.text}`] : []),
      ...(token.clause === clause ? [`clause: ${scoped(token)}`] : []),
      ...(token.clause === clause + 1 ? [`next clause: ${scoped(token)}`] : []),
    ];
  });
}

/** Judging words by where they stand to the target: right beside it, in its clause, on which side, beyond another name. */
function judgements(tokens: readonly Token[], at: number): readonly string[] {
  const clause = tokens[at]?.clause ?? 0;
  const nextName = tokens.findIndex((token, index) => index > at && token.text === otherName);
  const until = nextName < 0 ? tokens.length : nextName;
  return [
    ...classFeatures("some word", tokens),
    ...classFeatures(
      "word of the clause",
      tokens.filter((token) => token.clause === clause),
    ),
    ...classFeatures("word close before", tokens.slice(Math.max(0, at - 4), at)),
    ...classFeatures("word close behind", tokens.slice(at + 1, Math.min(until, at + 6))),
    ...classFeatures("word up to the next name", tokens.slice(at + 1, until)),
    ...classFeatures("word beyond the next name", tokens.slice(until)),
    ...classFeatures("word before", tokens.slice(0, at)),
  ];
}

/** The way from the target to the nearest other name on either side ("NAME to TARGET", "TARGET instead of NAME"). */
function otherNames(tokens: readonly Token[], at: number): readonly string[] {
  const isName = (token: Token) => token.text === otherName;
  const left = tokens.slice(0, at).findLastIndex(isName);
  const right = tokens.slice(at + 1).findIndex(isName);
  const before = tokens.slice(0, at).filter(isName).length;
  const behind = tokens.slice(at + 1).filter(isName).length;
  return [
    `names before: ${Math.min(before, 2)}`,
    `names behind: ${Math.min(behind, 2)}`,
    `names around: ${Math.min(before, 1)} ${Math.min(behind, 1)}`,
    ...(left < 0 ? [] : way(`${otherName} … ${target}`, tokens.slice(left + 1, at))),
    ...(right < 0 ? [] : way(`${target} … ${otherName}`, tokens.slice(at + 1, at + 1 + right))),
  ];
}

function way(label: string, between: readonly Token[]): readonly string[] {
  const words = between.length <= 4 ? [`${label}: ${between.map((token) => token.text).join(" ")}`] : [];
  return [...words, ...between.slice(0, 12).map((token) => `${label} holds: ${token.text}`)];
}

function frame(tokens: readonly Token[], at: number): readonly string[] {
  const last = tokens.at(-1)?.text ?? "";
  const begins = tokens
    .slice(0, 2)
    .map((token) => token.text)
    .join(" ");
  return [
    `begins: ${tokens[0]?.text ?? ""}`,
    `begins: ${begins}`,
    `ends: ${last}`,
    `length: ${lengthClass(tokens.length)}`,
    `place: ${place(at, tokens.length)}`,
    `place and end: ${place(at, tokens.length)} ${last}`,
    ...(tokens[at]?.negated ? ["in a negation"] : []),
  ];
}

function place(at: number, length: number): string {
  if (at === 0) return "first";
  if (at >= length - 2) return "last";
  return at < length / 3 ? "early" : at < (2 * length) / 3 ? "middle" : "late";
}

/** How the name is written, and where else it stands: a name that nobody has written before is likely being proposed. */
function mentionForm(context: ActContext, asked: Span): readonly string[] {
  const written = context.sentence.slice(asked.start, asked.end);
  const bare = bareName(written);
  const inQuoted = holdsWord(context.quoted, bare);
  const known = inQuoted ? "quoted" : holdsWord(context.before, bare) ? "before" : "nowhere";
  const naming = namingWords.test(context.sentence) ? "with naming word" : "without naming word";
  return [
    `form: ${formOf(written, bare)}`,
    `known from: ${known}`,
    `known from: ${known}, ${naming}`,
    `known from: ${known}, ${formOf(written, bare)}`,
    ...(inQuoted ? [`quoted in ${looksLikeCode(context.quoted) ? "code" : "prose"}`] : []),
    ...(!inQuoted && sharesPart(context.quoted, bare) ? ["shares a part with the quoted passage"] : []),
    ...(holdsWord(context.after, bare) ? ["comes again"] : []),
    ...(context.sentence.indexOf(bare) !== context.sentence.lastIndexOf(bare) ? ["stands twice"] : []),
  ];
}

/** The name without the quotes and brackets around it. */
function bareName(written: string): string {
  let start = 0;
  let end = written.length;
  while (start < end && /["“'`<[(]/.test(written.charAt(start))) start += 1;
  while (end > start && /["”'`>\])(,.]/.test(written.charAt(end - 1))) end -= 1;
  return written.slice(start, end);
}

function formOf(written: string, bare: string): string {
  if (/^["“'`]/.test(written)) return "quoted";
  if (/\(\)?$/.test(written)) return "call";
  if (/[*~<>]/.test(bare)) return "glob";
  if (/^[A-Z][A-Z0-9_]*$/.test(bare)) return bare.includes("_") ? "macro" : "capitals";
  if (bare.includes("_")) return "underscores";
  if (/[./]/.test(bare)) return "path";
  if (/^[a-z]+$/.test(bare)) return "plain word";
  return /\s/.test(bare) ? "phrase" : "other";
}

function holdsWord(text: string, word: string): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

/** Some part of three letters or more, between underscores, stands inside an identifier of the text. */
function sharesPart(text: string, bare: string): boolean {
  const lower = text.toLowerCase();
  return bare
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((part) => part.length >= 3 && (lower.includes(`_${part}`) || lower.includes(`${part}_`)));
}
