import { probabilities } from "../acts/linear-model.ts";
import type { Models } from "../models.ts";
import type { Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { readBackground } from "./candidates/background.ts";
import { breathOf } from "./candidates/breath.ts";
import { type FormEvidence, gatherForms, type Proposal } from "./candidates/gather-forms.ts";
import { likeAccepted } from "./candidates/like-accepted.ts";
import { isWithArticle } from "./candidates/mere-phrase.ts";
import { type FormBackground, isFairlyPut, isPlainlyPut, nameFeatures } from "./candidates/name-features.ts";
import { findTitled } from "./candidates/titled.ts";
import { findUsedInTheEnd } from "./candidates/used-in-the-end.ts";
import { type Contested, findContested } from "./contested/contested.ts";
import { newness } from "./contested/newness.ts";
import { withBuiltForms } from "./families/built-forms.ts";
import { groupSpellings } from "./families/group-spellings.ts";
import { withLooseAliases } from "./families/loose-aliases.ts";
import { type NameFamily, readFamily } from "./families/name-family.ts";
import { withOwnWords } from "./families/own-words.ts";
import { fieldOf } from "./families/parts-and-wholes.ts";
import { readSetAgainst } from "./families/set-against.ts";
import { isTwoAtOnce } from "./families/two-at-once.ts";
import { withWordsOfQuoted } from "./families/word-of-quoted.ts";
import { isCodeWord, isFunctionWord } from "./mentions/function-words.ts";
import type { Mention } from "./mentions/mentions.ts";
import { useInstead } from "./proposals/use-instead.ts";
import { readAffix } from "./spelling/affix.ts";
import { formKey, formParts } from "./spelling/forms.ts";

/** How sure a form must be to count as a name under debate. */
export const acceptance = 0.28;

/**
 * The names under debate in the utterances of posts (both in order), in order of first mention; `contested` is what is
 * contested in them.
 */
export function findNames(
  utterances: readonly Utterance[],
  posts: readonly Post[],
  models: Models,
  contested: Contested = findContested(utterances, posts),
): readonly NameFamily[] {
  const { judged, background } = judge(utterances, posts, contested, models);
  const everyForm = judged.map(({ form }) => form);
  const titled = findTitled(everyForm, posts);
  const contestedKeys = new Set([...contested.keys, ...[...contested.words].map(formKey)]);
  const isContested = ({ key }: FormEvidence) => contestedKeys.has(key);
  const accepted = surest(withCompanions(judged, new Set([...titled, ...everyForm.filter(isContested)]), posts));
  const candidates = withoutNoNames(
    accepted.map(({ form }) => form),
    posts,
  );
  const probabilityOf = new Map(judged.map(({ form, probability }) => [form, probability]));
  const setAgainst = readSetAgainst(everyForm);
  const groups = withBuiltForms(groupSpellings(candidates, setAgainst), everyForm, setAgainst);
  const families = groups.map((group) =>
    readFamily(group, {
      confidence: Math.max(...group.map((form) => probabilityOf.get(form) ?? 0)),
      inTitle: group.some((form) => titled.has(form)),
      contested: new Set(group.filter(isContested).map(({ key }) => key)),
      background,
    }),
  );
  const named = withLooseAliases(withWordsOfQuoted(families), everyForm, groups.flat(), setAgainst);
  return withOwnWords(named, utterances);
}

/** No debate has so many names; to compare more of them with one another would take hours, and all memory. */
const mostForms = 400;

/** The likeliest forms, in their order. */
function surest(judged: readonly JudgedForm[]): readonly JudgedForm[] {
  if (judged.length <= mostForms) return judged;
  const likeliest = new Set(judged.toSorted((a, b) => b.probability - a.probability).slice(0, mostForms));
  return judged.filter((form) => likeliest.has(form));
}

/** The accepted forms without those that nobody would call anything, however they are spoken of. */
function withoutNoNames(accepted: readonly FormEvidence[], posts: readonly Post[]): readonly FormEvidence[] {
  const ofPeopleAndLists = namesOfPeopleAndLists(posts);
  return accepted.filter(
    (form) =>
      !isOneOf(ofPeopleAndLists, form) &&
      !isOfLanguage(form) &&
      // "s/heron/egret/" is a rename.
      !form.key.startsWith("s/") &&
      !isWithArticle(form) &&
      !isTwoAtOnce(form, accepted) &&
      !isClassWord(form, accepted) &&
      !isMereAffix(form, accepted),
  );
}

/** Whether a form is written as one of the keys is: "pond-devel.so.1" is not what the list is called. */
function isOneOf(keys: ReadonlySet<string>, { key, spellings }: FormEvidence): boolean {
  return keys.has(key) && ![...spellings.keys()].every((spelling) => fileEnding.test(spelling));
}

const fileEnding = /\w\.[a-z]{1,4}(?:\.\d+)*$/;

/** A word of the grammar, or one of the language that code is written in. */
function isOfLanguage(form: FormEvidence): boolean {
  return (isFunctionWord(form.key) && !isWrittenAsCode(form)) || [...form.spellings.keys()].every(isCodeWord);
}

/** `Any`: a type of that name, never written without quotes, and mostly with its capital. */
function isWrittenAsCode({ spellings, occurrences }: FormEvidence): boolean {
  const capital = [...spellings].reduce((sum, [word, times]) => sum + (/^[A-Z][a-z]/.test(word) ? times : -times), 0);
  return capital > 0 && occurrences.every(({ mention }) => mention.quoted);
}

/** "Ada", "Wróbel", "pond": words of the senders' own names, and what their list is called, are no candidates. */
function namesOfPeopleAndLists(posts: readonly Post[]): ReadonlySet<string> {
  const people = posts.flatMap(({ message }) => (message.from?.name ?? "").split(/[\s,.]+/));
  const lists = posts.flatMap(({ message }) => message.lists.map((list) => list.split("@")[0] ?? ""));
  return new Set([...people, ...lists].map(formKey));
}

/**
 * A word that several separately proposed names share ("anything with 'drain' in it") is a part of names, not a name,
 * unless it, or another name for it, is put forward; whoever would use one word instead of another may be speaking of parts.
 */
function isClassWord(form: FormEvidence, all: readonly FormEvidence[]): boolean {
  if (form.key.includes("_") || [...form.proposals, ...form.replacedIn].some(isPutAsWord)) return false;
  return (
    all.filter(
      (other) =>
        other !== form &&
        other.proposals.length > 0 &&
        // "pond::Drain" is the same word, with the place where it stands.
        fieldOf(other) !== form.key &&
        formParts(other.key).some((part) => part.includes(form.key)),
    ).length >= 2
  );
}

function isPutAsWord(proposal: Proposal): boolean {
  return isPlainlyPut(proposal) || (isFairlyPut(proposal) && proposal.rule !== useInstead.rule);
}

/** "the heron_ prefix" where heron_put and heron_get are put forward: a part that people speak of, which nobody would call anything. */
function isMereAffix(form: FormEvidence, all: readonly FormEvidence[]): boolean {
  if (isPutAsPrefix(form) || isPutForAffix(form)) return false;
  const written = [...form.spellings.keys()].map(readAffix);
  const affixes = written.filter((affix) => affix !== null);
  if (affixes.length < written.length) return false;
  return all.some(
    ({ proposals, spellings }) =>
      proposals.length > 0 && affixes.every(({ isOf }) => [...spellings.keys()].some((name) => isOf(name))),
  );
}

/** "How about POND_KIND_ for a prefix?": what macros are to begin with is a name where it is plainly put forward as such. */
function isPutAsPrefix({ spellings, proposals }: FormEvidence): boolean {
  const isPrefix = [...spellings.keys()].every((spelling) => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_$/.test(spelling));
  return isPrefix && proposals.some(isPlainlyPut);
}

/** "rename _heron to _egret": what names are to end with instead. */
function isPutForAffix({ proposals }: FormEvidence): boolean {
  return proposals.some(
    (proposal) =>
      isPlainlyPut(proposal) && proposal.replaces !== null && [proposal.mention, proposal.replaces].every(isAffix),
  );
}

function isAffix({ form }: Pick<Mention, "form">): boolean {
  return readAffix(form) !== null;
}

/** A form put forward in one breath with an accepted name needs to be only this sure. */
const besideAccepted = 0.06;

/**
 * The accepted forms, the names they are to replace, what is put forward in the same sentence or list with them, what titles
 * call the thing or is contested (`telling`), and what is used instead of them in the end.
 */
function withCompanions(
  judged: readonly JudgedForm[],
  telling: ReadonlySet<FormEvidence>,
  posts: readonly Post[],
): readonly JudgedForm[] {
  const sure = judged.filter(isSure);
  const put = sure.flatMap(({ form }) => form.proposals);
  const replaced = new Set(put.filter(isFairlyPut).map(({ replaces }) => replaces));
  const breaths = new Set(put.map(breathOf));
  const everyForm = judged.map(({ form }) => form);
  const sureForms = sure.map(({ form }) => form);
  const usedInTheEnd = findUsedInTheEnd(everyForm, sureForms, posts);
  const likeSure = likeAccepted(everyForm, [...new Set([...sureForms, ...telling])], posts);
  return judged.filter((judgedForm) => {
    const { form, probability } = judgedForm;
    if (sure.includes(judgedForm) || usedInTheEnd.has(form) || telling.has(form) || likeSure.has(form)) return true;
    if (form.replacedIn.some(({ replaces }) => replaced.has(replaces))) return true;
    return probability >= besideAccepted && form.proposals.some((proposal) => breaths.has(breathOf(proposal)));
  });
}

/** Likely by all that is learned, or spoken of as a name, or put forward, in so many words. */
function isSure({ form, probability }: JudgedForm): boolean {
  return probability >= acceptance || form.calledIn.length > 0 || form.proposals.some(isPlainlyPut);
}

/** Every form that looks like a name, its features, and how likely it is a name under debate. */
export function judgeForms(
  utterances: readonly Utterance[],
  posts: readonly Post[],
  models: Models,
): readonly JudgedForm[] {
  return judge(utterances, posts, findContested(utterances, posts), models).judged;
}

function judge(
  utterances: readonly Utterance[],
  posts: readonly Post[],
  contested: Contested,
  models: Models,
): {
  readonly judged: readonly JudgedForm[];
  readonly background: FormBackground;
} {
  const forms = gatherForms(utterances, contested, models.acts, newness(posts));
  const background = readBackground(forms, posts);
  const judged = [...forms.values()].map((form) => {
    const features = nameFeatures(form, background);
    return { form, features, probability: probabilities(models.names, features)[0] ?? 0 };
  });
  return { judged, background };
}

export type JudgedForm = {
  readonly form: FormEvidence;
  readonly features: readonly string[];
  readonly probability: number;
};
