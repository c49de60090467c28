import type { NameFamily } from "../names/families/name-family.ts";
import { findMentions } from "../names/mentions/mentions.ts";
import { readAffix } from "../names/spelling/affix.ts";
import { formParts } from "../names/spelling/forms.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { calledTerms } from "./called-terms.ts";
import { findCues } from "./cues/index.ts";
import { markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import type { StanceQuestion } from "./stance-question.ts";

/** What is said of a word or an affix is said of every name that has it. */
export function askClass(
  utterance: Utterance,
  families: readonly NameFamily[],
  finder: NameFinder,
  named: ReadonlySet<NameFamily>,
): readonly StanceQuestion[] {
  const known = families.filter((family) => isKnownBy(utterance, family));
  return [...membersByAffix(utterance, known, finder, named), ...membersByWord(utterance, known, finder, named)];
}

/** What nobody has put forward or mentioned yet cannot be meant. */
function isKnownBy({ index }: Utterance, { proposal, occurrences }: NameFamily): boolean {
  return proposal === null || [proposal, ...occurrences].some(({ utterance }) => utterance.index <= index);
}

/** "Drop the heron_ prefix" objects to all names that have it; who wants names to end so need not want each that does. */
function membersByAffix(
  utterance: Utterance,
  families: readonly NameFamily[],
  finder: NameFinder,
  named: ReadonlySet<NameFamily>,
): readonly StanceQuestion[] {
  if (!utterance.text.includes("_") || ofSomeOnly.test(utterance.text)) return [];
  const affixes = findMentions(utterance.text).flatMap(({ form, span }) => {
    const affix = readAffix(form);
    return affix ? [{ span, isOf: affix.isOf }] : [];
  });
  if (affixes.length === 0) return [];
  const objections = findCues(markUtterance(utterance, finder)).filter(({ stance }) => stance === "oppose");
  const judged = new Set(objections.flatMap(({ targets }) => targets.map(({ span }) => span.start)));
  return affixes
    .filter(({ span }) => judged.has(span.start))
    .flatMap(({ span, isOf }) => {
      const members = families.filter((family) => !named.has(family) && isOf(family.name));
      return asClass(utterance, span, members);
    });
}

/** "Remove the heron_ from the members": no name but theirs is meant. */
const ofSomeOnly = /_["'”’]?\s+(?:(?:prefix|suffix|part)\s+)?(?:from|of|in)\s+(?:the|these|those|its|their|all)\s/i;

/** "all mention of the word", "anything with … in it", "\"drain\" means …": about a word wherever it stands. */
const speaksOfWords = new RegExp(
  phrase`\b(?:
    words?|terms?|mentions?|anything|everything|variations?|vocabulary|terminology|nomenclature|wording|names with
  )\b|["'”] (?:\w+ ){0,3}?(?:means?|refers?|implies|suggests)\b`,
  "i",
);

/** Words that need no quotes: "a drain/sluice vocabulary". */
const namedAsVocabulary = /^(?:\/\w+)*\s+(?:vocabulary|terminology|nomenclature|wording)\b/i;

/**
 * "remove all mention of 'drain'", "anything with 'pond' in it", "the pond name": a word, set off or told to be one,
 * that names are built with.
 */
function membersByWord(
  utterance: Utterance,
  families: readonly NameFamily[],
  finder: NameFinder,
  named: ReadonlySet<NameFamily>,
): readonly StanceQuestion[] {
  const { text } = utterance;
  const words = findMentions(text).filter(
    ({ quoted, form, span }) =>
      (quoted || namedAsVocabulary.test(text.slice(span.end))) &&
      /^[A-Za-z_]{3,}$/.test(form) &&
      finder.findAll(form).length === 0 &&
      (speaksOfWords.test(text) ||
        (!readAffix(form) && isBeginOfAll(form, families) && isObjectedTo(utterance, span, finder))),
  );
  return [...words, ...calledTerms(text, finder.parts)].flatMap(({ form, span }) => {
    const parts = formParts(form);
    const members = families.filter((family) => !named.has(family) && isMember(family, parts));
    return asClass(utterance, span, members);
  });
}

/** Whether a word is what all names begin with that have it, and they are few. */
function isBeginOfAll(word: string, families: readonly NameFamily[]): boolean {
  const [part = "", ...more] = formParts(word);
  const owners = families.map(({ name }) => formParts(name)).filter((parts) => parts.includes(part));
  return more.length === 0 && owners.length <= mostBegun && owners.every(([begin]) => begin === part);
}

/** More names that begin with a word have it in common for another reason. */
const mostBegun = 3;

/** "How is \"pond\" any better?": whether the word that stands there is objected to. */
function isObjectedTo(utterance: Utterance, { start }: Span, finder: NameFinder): boolean {
  return findCues(markUtterance(utterance, finder)).some(
    ({ stance, targets }) => stance === "oppose" && targets.some(({ span }) => span.start === start),
  );
}

function asClass(utterance: Utterance, mention: Span, members: readonly NameFamily[]): readonly StanceQuestion[] {
  return members.map((family) => ({
    utterance,
    family,
    relation: "class",
    mention,
    referred: null,
    distance: 0,
    rivals: members.length,
  }));
}

function isMember(family: NameFamily, parts: readonly string[]): boolean {
  const own = formParts(family.name);
  return parts.every((part) =>
    own.some((candidate) => candidate === part || (part.length >= 4 && candidate.endsWith(part))),
  );
}
