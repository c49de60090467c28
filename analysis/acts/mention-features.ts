import { findMentions } from "../names/mentions/mentions.ts";
import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import {
  isSameSpan,
  looksLikeCode,
  namingWords,
  scoped,
  sentenceTokens,
  tellClasses,
  tellContext,
} from "./context-features.ts";
import { type AddFeature, featureTexts } from "./feature.ts";
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
  return featureTexts((add) => {
    tellMention(context, asked, names, lexicon, add);
    tellContext(context, lexicon, add);
  });
}

/** Those of them that tell of the name and its sentence. */
export function tellMention(
  context: ActContext,
  asked: Span,
  names: readonly Span[],
  lexicon: Lexicon,
  add: AddFeature,
): void {
  const tokens = tokensAround(context.sentence, asked, names, lexicon);
  const at = tokens.findIndex((token) => token.text === target);
  tellNeighbours(tokens, at, add);
  tellWindows(tokens, at, add);
  tellClauseAndSentence(tokens, at, add);
  tellJudgements(tokens, at, add);
  tellOtherNames(tokens, at, add);
  tellFrame(tokens, at, add);
  tellForm(context, asked, add);
}

/** Each name of a sentence is asked about in turn: where it has the form of one, the same tokens do for all of them. */
function tokensAround(sentence: string, asked: Span, names: readonly Span[], lexicon: Lexicon): readonly Token[] {
  const tokens = sentenceTokens(sentence, names, lexicon);
  const at = tokens.findIndex(({ text, span }) => text === otherName && isSameSpan(span, asked));
  if (at >= 0) return tokens.map((token, index) => (index === at ? { ...token, text: target, stem: target } : token));
  const found = findMentions(sentence).map((mention) => mention.span);
  return readTokens(sentence, { names: [...names, ...found], target: asked }, lexicon);
}

function tellNeighbours(tokens: readonly Token[], at: number, add: AddFeature): void {
  const word = (offset: number) => tokens[at + offset]?.text ?? "|";
  add("left: ", word(-1));
  add("left: ", `${word(-2)} ${word(-1)}`);
  add("left: ", `${word(-3)} ${word(-2)} ${word(-1)}`);
  add("right: ", word(1));
  add("right: ", `${word(1)} ${word(2)}`);
  add("right: ", `${word(1)} ${word(2)} ${word(3)}`);
  add("between: ", `${word(-1)} ${target} ${word(1)}`);
  add("between: ", `${word(-2)} ${word(-1)} ${target} ${word(1)}`);
  add("between: ", `${word(-1)} ${target} ${word(1)} ${word(2)}`);
}

function tellWindows(tokens: readonly Token[], at: number, add: AddFeature): void {
  const end = Math.min(tokens.length, at + 9);
  for (let index = Math.max(0, at - 8); index < end; index++) {
    if (index === at) continue;
    const text = tokens[index]?.text ?? "";
    if (Math.abs(index - at) <= 3) add(index < at ? "before within 3: " : "behind within 3: ", text);
    add(index < at ? "before within 8: " : "behind within 8: ", text);
  }
}

function tellClauseAndSentence(tokens: readonly Token[], at: number, add: AddFeature): void {
  const clause = tokens[at]?.clause ?? 0;
  tokens.forEach((token, index) => {
    if (index === at) return;
    const next = tokens[index + 1];
    const word = scoped(token);
    add("sentence: ", word);
    if (next) add("sentence: ", `${token.text} ${next.text}`);
    if (token.clause === clause) add("clause: ", word);
    if (token.clause === clause + 1) add("next clause: ", word);
  });
}

/** Judging words by where they stand to the target: right beside it, in its clause, on which side, beyond another name. */
function tellJudgements(tokens: readonly Token[], at: number, add: AddFeature): void {
  if (tokens.every(({ kind }) => kind === null)) return;
  const clause = tokens[at]?.clause ?? 0;
  const nextName = tokens.findIndex((token, index) => index > at && token.text === otherName);
  const until = nextName < 0 ? tokens.length : nextName;
  const ofClause = tokens.filter((token) => token.clause === clause);
  tellClasses("some word is ", tokens, add);
  tellClasses("word of the clause is ", ofClause, add);
  tellClasses("word close before is ", tokens.slice(Math.max(0, at - 4), at), add);
  tellClasses("word close behind is ", tokens.slice(at + 1, Math.min(until, at + 6)), add);
  tellClasses("word up to the next name is ", tokens.slice(at + 1, until), add);
  tellClasses("word beyond the next name is ", tokens.slice(until), add);
  tellClasses("word before is ", tokens.slice(0, at), add);
}

/** The way from the target to the nearest other name on either side ("NAME to TARGET", "TARGET instead of NAME"). */
function tellOtherNames(tokens: readonly Token[], at: number, add: AddFeature): void {
  const isName = (token: Token) => token.text === otherName;
  const left = tokens.slice(0, at).findLastIndex(isName);
  const right = tokens.slice(at + 1).findIndex(isName);
  const before = tokens.slice(0, at).filter(isName).length;
  const behind = tokens.slice(at + 1).filter(isName).length;
  add("names before: ", `${Math.min(before, 2)}`);
  add("names behind: ", `${Math.min(behind, 2)}`);
  add("names around: ", `${Math.min(before, 1)} ${Math.min(behind, 1)}`);
  if (left >= 0) tellWay(wayFrom, tokens.slice(left + 1, at), add);
  if (right >= 0) tellWay(wayTo, tokens.slice(at + 1, at + 1 + right), add);
}

const wayFrom = { words: `${otherName} … ${target}: `, holds: `${otherName} … ${target} holds: ` };
const wayTo = { words: `${target} … ${otherName}: `, holds: `${target} … ${otherName} holds: ` };

function tellWay(kinds: typeof wayFrom, between: readonly Token[], add: AddFeature): void {
  if (between.length <= 4) add(kinds.words, between.map((token) => token.text).join(" "));
  for (const token of between.slice(0, 12)) add(kinds.holds, token.text);
}

function tellFrame(tokens: readonly Token[], at: number, add: AddFeature): void {
  const last = tokens.at(-1)?.text ?? "";
  const begins = tokens
    .slice(0, 2)
    .map((token) => token.text)
    .join(" ");
  add("begins: ", tokens[0]?.text ?? "");
  add("begins: ", begins);
  add("ends: ", last);
  add("length: ", lengthClass(tokens.length));
  add("place: ", place(at, tokens.length));
  add("place and end: ", `${place(at, tokens.length)} ${last}`);
  if (tokens[at]?.negated) add("in a negation", "");
}

function place(at: number, length: number): string {
  if (at === 0) return "first";
  if (at >= length - 2) return "last";
  return at < length / 3 ? "early" : at < (2 * length) / 3 ? "middle" : "late";
}

/** How the name is written, and where else it stands: a name that nobody has written before is likely being proposed. */
function tellForm(context: ActContext, asked: Span, add: AddFeature): void {
  const written = context.sentence.slice(asked.start, asked.end);
  const bare = bareName(written);
  const form = formOf(written, bare);
  const inQuoted = holdsWord(context.quoted, bare);
  const known = inQuoted ? "quoted" : holdsWord(context.before, bare) ? "before" : "nowhere";
  const naming = namingWords.test(context.sentence) ? "with naming word" : "without naming word";
  add("form: ", form);
  add("known from: ", known);
  add("known from: ", `${known}, ${naming}`);
  add("known from: ", `${known}, ${form}`);
  if (inQuoted) add(`quoted in ${looksLikeCode(context.quoted) ? "code" : "prose"}`, "");
  if (!inQuoted && sharesPart(context.quoted, bare)) add("shares a part with the quoted passage", "");
  if (holdsWord(context.after, bare)) add("comes again", "");
  if (context.sentence.indexOf(bare) !== context.sentence.lastIndexOf(bare)) add("stands twice", "");
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
