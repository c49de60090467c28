import { findCues } from "../../stances/cues/index.ts";
import type { Post } from "../../types.ts";
import { endOf, isProse, type Utterance } from "../../utterances.ts";
import type { NameFamily } from "../families/name-family.ts";
import { markSentence } from "../mentions/marked-sentence.ts";
import type { Mention } from "../mentions/mentions.ts";
import { findProposals } from "../proposals/index.ts";
import { maySubstitute } from "../proposals/substitution.ts";
import { useInstead } from "../proposals/use-instead.ts";
import { withWholeNames } from "../proposals/whole-names.ts";
import { alikeFinder, areAlike, beginAlike } from "../spelling/alike.ts";
import { formKey, formParts, wordKey } from "../spelling/forms.ts";
import { answeredRivals } from "./answered-rivals.ts";
import { askedInTitle } from "./asked-in-title.ts";
import { contestedWords } from "./contested-words.ts";
import { introducedForms, introducedWords } from "./introduced.ts";
import { newness } from "./newness.ts";
import { retitled } from "./retitled.ts";
import { weighedForms } from "./weighed-forms.ts";

/** What is talked of as a name without a word that says so. */
export type Contested = {
  /** Spelling keys (forms.ts) of identifiers. */
  readonly keys: ReadonlySet<string>;
  /** Words in small letters (contested-words.ts). */
  readonly words: ReadonlySet<string>;
  /** Words that the posts bring as names of types (introduced.ts): whoever says so afterwards puts nothing forward. */
  readonly brought: ReadonlySet<string>;
};

/** One name that is weighed alone is hardly an alternative to anything. */
const fewestWeighed = 2;

/** What is contested among the identifiers and among the words of utterances and their posts (both in order). */
export function findContested(utterances: readonly Utterance[], posts: readonly Post[]): Contested {
  const keys = new Set([...contestedKeys(utterances, posts), ...askedInTitle(posts)]);
  const weighed = weighedForms(utterances, posts);
  const rivals = answeredRivals(utterances, posts);
  const words = contestedWords(utterances, posts);
  if (keys.size + weighed.size + rivals.size + words.size < fewestWeighed) return uncontested;
  return { keys: new Set([...keys, ...weighed, ...rivals]), words, brought: introducedWords(posts) };
}

/** Where nothing is contested. */
export const uncontested: Contested = { keys: new Set(), words: new Set(), brought: new Set() };

/** Whether nothing is. */
export function isUncontested({ keys, words }: Contested): boolean {
  return keys.size + words.size === 0;
}

/** Whether a text holds a spelling of a name that is contested, or a word that stands for it. */
export function holdsContested(
  text: string,
  { contested, ownWords }: Pick<NameFamily, "contested" | "ownWords">,
): boolean {
  const plain = text.toLowerCase().replaceAll("-", "_");
  return [...contested, ...ownWords].some((key) => plain.includes(key.replace(/^~+/, "_")));
}

/**
 * The identifiers to which alternatives are put forward, and these. "maybe pond_peek()?" right below "+int
 * pond_next(...)" talks of what that is to be called, though it says so in no word: what is there already has been
 * mentioned before, and code that is proposed instead is made unlike it. One alternative that nobody judges is a
 * remark.
 */
function contestedKeys(utterances: readonly Utterance[], posts: readonly Post[]): ReadonlySet<string> {
  const alternatives = findAlternatives(utterances, posts);
  const contested = new Set(retitled(posts).flatMap(({ old, put }) => [old, put]));
  for (const group of groupsOf(alternatives)) {
    if (!isContest(group, utterances)) continue;
    for (const { key, to } of group) contested.add(key).add(to);
  }
  return contested;
}

/**
 * An identifier that is put forward, and one that it is made like: one at hand that somebody put forward, or any that
 * the patches bring.
 */
type Alternative = { readonly key: string; readonly to: string; readonly utterance: Utterance };

function findAlternatives(utterances: readonly Utterance[], posts: readonly Post[]): readonly Alternative[] {
  const introduced = byWords([...introducedForms(posts)]);
  if (introduced.size === 0) return [];
  const known = new Map(introduced);
  const weighed = new Set<string>();
  const findAlike = alikeFinder([...introduced.keys()].filter(hasParts));
  const isNew = newness(posts);
  const found: Alternative[] = [];
  for (const utterance of utterances.filter(mayPutForward)) {
    const near = nearestKnown(utterance, known);
    const isAkin = (words: string, other: string) =>
      areAlike(words, other) || (weighed.has(other) && beginAlike(words, other));
    const madeLike: MadeLike = (words) => near.find((other) => isAkin(words, other)) ?? findAlike(words);
    for (const { form } of putForward(utterance, madeLike)) {
      const words = wordKey(form);
      const to = madeLike(words);
      if (to === undefined || !hasParts(words) || !isNew(form, utterance.messageId)) continue;
      known.set(words, formKey(form));
      for (const one of [words, to]) weighed.add(one);
      found.push({ key: formKey(form), to: known.get(to) ?? to, utterance });
    }
  }
  return found;
}

/** The word key of what an identifier, given by its own, is an alternative to. */
type MadeLike = (words: string) => string | undefined;

/** A single word is made like too much. */
function hasParts(words: string): boolean {
  return formParts(words).length > 1;
}

function mayPutForward(utterance: Utterance): boolean {
  return isProse(utterance) && (maySubstitute(utterance.text) || identifier.test(utterance.text));
}

/** The identifiers that an utterance puts forward; asked only where one can be an alternative, as most are none. */
function putForward(utterance: Utterance, madeLike: MadeLike): readonly Mention[] {
  const { text } = utterance;
  if (!maySubstitute(text) && !wordKeysIn(text).some((words) => madeLike(words) !== undefined)) return [];
  return (
    withWholeNames(utterance, findProposals(markSentence(text)))
      // "use pond_get_locked() instead of pond_get()" is said of what they do.
      .filter(({ rule, replaces }) => rule !== useInstead.rule || replaces === null)
      .filter(({ confidence }) => confidence >= faintest)
      .map(({ mention }) => mention)
  );
}

/** Spelling keys by word keys (forms.ts). */
function byWords(forms: readonly string[]): ReadonlyMap<string, string> {
  return new Map(forms.map((form) => [wordKey(form), formKey(form)]));
}

const identifier = /[A-Za-z\d][_.-]\w|[a-z\d][A-Z]/;
const identifiers = /\b[A-Za-z]\w{0,60}(?:[_.,-]\w{1,60}){1,8}|\b[A-Z]?[a-z\d]{1,60}(?:[A-Z][a-z\d]{0,60}){1,8}/g;

/** "(e.g. pond_get())" gives an example more often than it puts anything forward. */
const faintest = 0.25;

/**
 * The word keys among those known that the utterance holds, then those of the passage it answers, the nearest first,
 * then its subject's.
 */
function nearestKnown({ text, passage, subject }: Utterance, known: ReadonlyMap<string, string>): readonly string[] {
  const answered = passage.quoted ? wordKeysIn(endOf(passage)).toReversed() : [];
  return [...wordKeysIn(text), ...answered, ...wordKeysIn(subject)].filter((words) => known.has(words));
}

function wordKeysIn(text: string): readonly string[] {
  return (text.match(identifiers) ?? []).map(wordKey);
}

/** Alternatives to the same identifier, and to one another. */
function groupsOf(alternatives: readonly Alternative[]): readonly (readonly Alternative[])[] {
  const groups: Alternative[][] = [];
  for (const alternative of alternatives) {
    const { key, to } = alternative;
    const joined = groups.filter((group) =>
      group.some((other) => [other.key, other.to].some((one) => one === key || one === to)),
    );
    const group = [...joined.flat(), alternative];
    groups.splice(0, groups.length, ...groups.filter((other) => !joined.includes(other)), group);
  }
  return groups;
}

/** Two alternatives are a contest, and so is one that somebody else passes judgement on. */
function isContest(group: readonly Alternative[], utterances: readonly Utterance[]): boolean {
  if (new Set(group.map(({ key }) => key)).size > 1) return true;
  return group.some(({ key, utterance: put }) =>
    utterances.some(
      ({ index, kind, person, text }) =>
        index > put.index && kind !== "code" && person.main !== put.person.main && judges(text, key),
    ),
  );
}

/** Whether a text says something good or bad of the identifier, or of the word in capitals that it ends with. */
function judges(text: string, key: string): boolean {
  const end = key.slice(key.lastIndexOf("_") + 1);
  if (!text.toLowerCase().includes(key) && !text.includes(end.toUpperCase())) return false;
  const isIt = ({ form }: Mention) => formKey(form) === key || (formKey(form) === end && form === form.toUpperCase());
  return findCues(markSentence(text)).some(({ targets }) => targets.some(isIt));
}
