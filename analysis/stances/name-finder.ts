import { matchesOf } from "../matches-of.ts";
import { isContestedAs, type NameFamily } from "../names/families/name-family.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { findMentions } from "../names/mentions/mentions.ts";
import { namingContext, surelyOfNames } from "../names/mentions/naming-context.ts";
import { wordsSpokenOf } from "../names/mentions/words-spoken-of.ts";
import type { FoundProposal } from "../names/proposals/proposal-rule.ts";
import { maySubstitute, substitution } from "../names/proposals/substitution.ts";
import { withWholeNames } from "../names/proposals/whole-names.ts";
import { formKey, formParts, isPairOfTerms, isPlainWord } from "../names/spelling/forms.ts";
import { remembered } from "../remember.ts";
import { isProse, type Utterance } from "../utterances.ts";
import { type FindWords, type KnownMention, mergeMentions, wordMention } from "./known-mention.ts";
import { phraseFinder } from "./phrase-finder.ts";

/** Finds the names under debate in texts, by any of their spellings. */
export type NameFinder = {
  /** All that may mention names under debate, in order: for texts in which naming is talked of. */
  readonly findAll: (text: string) => readonly KnownMention[];
  /** The same without unquoted ordinary words ("private") and the ends of constants, which elsewhere mean what they say. */
  readonly findSure: (text: string) => readonly KnownMention[];
  /**
   * Whether a text talks of names by what it mentions: what is contested, or an ordinary word that in this debate is
   * used as a name, wherever it stands.
   */
  readonly tellsOfNames: (text: string) => boolean;
  /** Whether a text holds a name to which alternatives are put forward, or one of these: it is talked of as a name wherever it stands. */
  readonly holdsContested: (text: string) => boolean;
  /** Whether much of what is said in the debate talks of names, as in a thread on nothing else. */
  readonly isAboutNames: boolean;
  /** The words that the names are built with. */
  readonly parts: ReadonlySet<string>;
  /** All that is said in the debate, in order. */
  readonly utterances: readonly Utterance[];
};

/** A finder for the names of a debate; the utterances tell which ordinary words are used as names throughout. */
export function buildNameFinder(families: readonly NameFamily[], utterances: readonly Utterance[]): NameFinder {
  const byKey = new Map<string, NameFamily>();
  for (const family of families) for (const key of family.keys) if (!byKey.has(key)) byKey.set(key, family);
  const findWords = wordFinder(byKey);
  const spoken = utterances.filter(isProse);
  const contestedKeys = families.flatMap(({ contested }) => [...contested]);
  const telling = new Set([...tellingWords(findWords, spoken), ...contestedKeys]);
  const findOwn = ownWordFinder(families);
  const substitutions = substitutionsIn(spoken);
  const findWith = (ends: ReadonlyMap<string, NameFamily>, isName: (word: string) => boolean) =>
    remembered((text) => {
      const marked = findMentions(text).flatMap((mention) => {
        const key = formKey(mention.form);
        const family = byKey.get(key) ?? (isConstant.test(mention.form) ? ends.get(key) : undefined);
        return family ? [{ ...mention, family }] : [];
      });
      const words = findWords(text).filter(({ form }) => isName(formKey(form)));
      return mergeMentions(
        mergeMentions(mergeMentions(findSubstituted(text, substitutions, byKey), marked), words),
        findOwn(text),
      );
    });
  const findAll = findWith(constantsByEnd(byKey), () => true);
  const findSure = findWith(new Map(), (word) => telling.has(word));
  const holdsContested = remembered((text) => findSure(text).some(({ form, family }) => isContestedAs(form, family)));
  return {
    findAll,
    findSure,
    tellsOfNames: remembered(
      (text) => holdsContested(text) || findWords(text).some(({ form }) => telling.has(formKey(form))),
    ),
    holdsContested,
    isAboutNames: shareOfNames(spoken) >= aboutNames,
    parts: new Set(families.flatMap(({ keys }) => [...keys].flatMap(formParts))),
    utterances,
  };
}

/** In threads about code a tenth of what is said talks of names, or less; in threads about a name a third, up to all of it. */
const aboutNames = 0.3;

function shareOfNames(spoken: readonly Utterance[]): number {
  return spoken.filter((utterance) => namingContext(utterance) >= surelyOfNames).length / Math.max(1, spoken.length);
}

/** Share of its uses that must stand where naming is talked of for an ordinary word to be a name everywhere. */
const tellingShare = 0.4;

function tellingWords(findWords: FindWords, spoken: readonly Utterance[]): ReadonlySet<string> {
  const uses = new Map<string, { all: number; naming: number }>();
  for (const utterance of spoken) {
    const words = findWords(utterance.text);
    if (words.length === 0) continue;
    const naming = namingContext(utterance) >= surelyOfNames;
    for (const { form } of words) {
      const use = uses.get(formKey(form)) ?? { all: 0, naming: 0 };
      uses.set(formKey(form), { all: use.all + 1, naming: use.naming + Number(naming) });
    }
  }
  return new Set([...uses].filter(([, { all, naming }]) => naming >= tellingShare * all).map(([key]) => key));
}

function wordFinder(byKey: ReadonlyMap<string, NameFamily>): FindWords {
  const findFreeWords = freeWordFinder(byKey);
  const findPhrases = phraseFinder(byKey);
  // "pond" is no mention of its own in "pond-keep".
  return (text) => [...mergeMentions(findPhrases(text), findFreeWords(text)), ...findListedWords(text, byKey)];
}

/**
 * "s/pond_put/heron_put/": what is said to be replaced, and by what, by the texts that say so; where they stand tells
 * which names are meant by their parts.
 */
function substitutionsIn(spoken: readonly Utterance[]): ReadonlyMap<string, readonly FoundProposal[]> {
  const told = spoken.filter(({ text }) => maySubstitute(text));
  return new Map(told.map((told) => [told.text, withWholeNames(told, substitution.find(markSentence(told.text)))]));
}

function findSubstituted(
  text: string,
  substitutions: ReadonlyMap<string, readonly FoundProposal[]>,
  byKey: ReadonlyMap<string, NameFamily>,
): KnownMention[] {
  if (!maySubstitute(text)) return [];
  return (substitutions.get(text) ?? substitution.find(markSentence(text)))
    .flatMap(({ mention, replaces }) => (replaces === null ? [mention] : [replaces, mention]))
    .flatMap((mention) => {
      const family = byKey.get(formKey(mention.form));
      return family ? [{ ...mention, family }] : [];
    });
}

const openEnd = /^(?:etc|whatever|foo|\?+)$/i;

/** "hidden/sheltered/etc": words put side by side with slashes. All that are not names make it a path or "read/write". */
function findListedWords(text: string, byKey: ReadonlyMap<string, NameFamily>): KnownMention[] {
  if (!text.includes("/")) return [];
  return [
    ...text.matchAll(/(?<![\w/.:-])[A-Za-z]\w{1,40}(?:\/(?:[A-Za-z]\w{1,40}|\?{1,3})){1,12}(?![\w/]|\.\w)/g),
  ].flatMap((list) => {
    const words = [...list[0].matchAll(/[^/]+/g)].map((match) => {
      const start = list.index + match.index;
      return { form: match[0], span: { start, end: start + match[0].length }, family: byKey.get(formKey(match[0])) };
    });
    if (words.some(({ form, family }) => !family && !openEnd.test(form))) return [];
    return words.flatMap(({ form, span, family }) =>
      family && isPlainWord(form) ? [wordMention(span, form, family)] : [],
    );
  });
}

/** A capital inside makes an identifier of a word. */
const freeWord = /^[A-Za-z][a-z\d]{2,}$/;

/** Looks for the few words that are names, as every other word of every text would have to be looked up. */
function freeWordFinder(byKey: ReadonlyMap<string, NameFamily>): FindWords {
  const keys = [...byKey.keys()].filter((key) => freeWord.test(key) || isPairOfTerms(key));
  if (keys.length === 0) return () => [];
  const shouted = new Set(keys.filter((key) => isShouted(key, byKey.get(key))));
  const anyKey = `(?:${keys.join("|")})`;
  // "not as _hidden_ as it sounds": set off as in print.
  const setOff = `(?<=(?<![^\\s("])([_/]))${anyKey}(?=\\1(?![\\w/]))`;
  const pattern = new RegExp(`(?<![\\w/.:-])${anyKey}(?![\\w/]|\\.\\w)|${setOff}`, "gi");
  return (text) =>
    matchesOf(pattern, text).flatMap(({ 0: word, index }) => {
      const family = byKey.get(formKey(word));
      if (!family || !(freeWord.test(word) || isPairOfTerms(word)) || shouted.has(formKey(word))) return [];
      return [wordMention({ start: index, end: index + word.length }, word, family)];
    });
}

/** A name that is only ever written in capitals, or with the ending of a file: "pond" is no mention of POND, nor of pond.c. */
function isShouted(key: string, family: NameFamily | undefined): boolean {
  const spellings = family ? [family.name, ...family.aliases].filter((spelling) => formKey(spelling) === key) : [];
  return spellings.length > 0 && spellings.every((spelling) => /^[A-Z\d_]+$|\.[a-z]{1,4}$/.test(spelling));
}

/** Several words in capitals, or one that is no mere abbreviation. */
const isConstant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]{5,}$/;

/** The constants by their ends that no other name has: people leave out what all flags begin with. */
function constantsByEnd(byKey: ReadonlyMap<string, NameFamily>): ReadonlyMap<string, NameFamily> {
  const owners = new Map<string, Set<NameFamily>>();
  for (const [key, family] of byKey) {
    const parts = key.split("_");
    const ends = parts.slice(1, isShouted(key, family) ? undefined : -1).map((_, at) => parts.slice(at + 1).join("_"));
    for (const end of ends) owners.set(end, (owners.get(end) ?? new Set()).add(family));
  }
  return new Map(
    [...owners].flatMap(([end, [family, ...others]]) =>
      family && others.length === 0 && !byKey.has(end) ? [[end, family] as const] : [],
    ),
  );
}

/** The words that stand for a name where names are weighed (NameFamily). */
function ownWordFinder(families: readonly NameFamily[]): FindWords {
  const byWord = new Map(families.flatMap((family) => [...family.ownWords].map((word) => [word, family] as const)));
  const spokenOf = wordsSpokenOf([...byWord.keys()]);
  return (text) =>
    spokenOf(text).flatMap(({ word, start }) => {
      const family = byWord.get(word.toLowerCase());
      return family ? [wordMention({ start, end: start + word.length }, word, family)] : [];
    });
}
