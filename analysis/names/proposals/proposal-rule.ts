import { patternSet } from "../../patterns/pattern-set.ts";
import { isSlotFiller } from "../mentions/function-words.ts";
import { type MarkedSentence, mentionsIn } from "../mentions/marked-sentence.ts";
import type { Mention } from "../mentions/mentions.ts";
import { isPairOfTerms } from "../spelling/forms.ts";

/** A name put forward in a sentence, and the name it is to replace where the sentence, the title or the passage answered says so. */
export type FoundProposal = {
  readonly mention: Mention;
  readonly replaces: Mention | null;
  /** How sure the construction is by itself, 0..1. */
  readonly confidence: number;
  readonly rule: string;
};

/** One way of putting a name forward. */
export type ProposalRule<Rule extends string = string> = {
  readonly rule: Rule;
  /** The patterns it is made of; none where it reads in another way. */
  readonly patterns: readonly ProposalPattern[];
  readonly find: (sentence: MarkedSentence) => readonly FoundProposal[];
};

export type ProposalPattern = readonly [source: string, confidence: number];

/**
 * A rule made of patterns over marked sentences (patterns/phrase.ts). Group `new` holds the names put forward (marks,
 * or one plain word where the construction is strong enough to make any word a name), group `phrase` a name of several
 * words, group `old` the name they replace.
 */
export function patternRule<const Rule extends string>(
  rule: Rule,
  patterns: readonly ProposalPattern[],
): ProposalRule<Rule> {
  const matchesIn = patternSet(patterns);
  return {
    rule,
    patterns,
    find: (sentence) => matchesIn(sentence).flatMap(({ meaning, match }) => readMatch(rule, sentence, match, meaning)),
  };
}

function readMatch(
  rule: string,
  sentence: MarkedSentence,
  match: RegExpMatchArray,
  confidence: number,
): FoundProposal[] {
  const put = match.groups?.["new"] ?? "";
  const old = match.groups?.["old"];
  const replaces = old ? (slotMentions(sentence, match, old)[0] ?? null) : null;
  const mentions = [...slotMentions(sentence, match, put), ...phraseMention(sentence, match)];
  return mentions.map((mention) => ({ mention, replaces, confidence, rule }));
}

/** A name of several plain words: "pond keeper". Words of the grammar tell that it is none: "pond for now". */
function phraseMention(sentence: MarkedSentence, match: RegExpMatchArray): readonly Mention[] {
  const form = match.groups?.["phrase"];
  if (form === undefined || form.split(/\s+/).some(isSlotFiller)) return [];
  const start = (match.index ?? 0) + match[0].lastIndexOf(form);
  return [{ span: sentence.spanOf(start, start + form.length), form, shape: "word", quoted: false }];
}

/** One plain word, or several: "sheltered", "fgetpond, freadpond or fstatpond". */
export const WORDS = "[A-Za-z][\\w-]*\\w(?:(?:,\\s*(?:(?:or|and)\\s+)?|\\s+(?:or|and)\\s+)[A-Za-z][\\w-]*\\w){0,9}";
const wordsOnly = new RegExp(`^${WORDS}$`);

/** The names in a slot of a match: its marks, else the plain words that fill it. */
function slotMentions(sentence: MarkedSentence, match: RegExpMatchArray, slot: string): readonly Mention[] {
  const marked = mentionsIn(sentence, slot);
  if (marked.length > 0 || !(wordsOnly.test(slot) || isPairOfTerms(slot))) return marked;
  const start = (match.index ?? 0) + match[0].lastIndexOf(slot);
  const words = [...slot.matchAll(/[A-Za-z][\w-]*\w(?:\/[A-Za-z]\w*)?/g)].filter(
    ([word]) => word !== "or" && word !== "and",
  );
  if (words.some(([word]) => isSlotFiller(word))) return [];
  return words.map(({ 0: form, index }) => ({
    span: sentence.spanOf(start + index, start + index + form.length),
    form,
    shape: "word",
    quoted: false,
  }));
}
