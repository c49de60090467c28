import type { FormEvidence } from "../candidates/gather-forms.ts";
import { isMerePhrase } from "../candidates/mere-phrase.ts";
import { isFairlyPut } from "../candidates/name-features.ts";
import { isAbbreviation } from "../spelling/abbreviation.ts";
import { formParts } from "../spelling/forms.ts";
import { handleOf } from "../spelling/handle.ts";
import { isPartOf } from "../spelling/part-of.ts";
import { isNamedBy } from "./named-by.ts";
import {
  bracesAndOnes,
  bracketsAndBoth,
  commandsAndTools,
  endingsAndFiles,
  endingsAndWords,
  isSpelled,
  membersAndFields,
  namesAndTheirWords,
  onesAndMany,
} from "./parts-and-wholes.ts";
import { renamedParts } from "./renamed-parts.ts";
import { schemePairs } from "./scheme-pairs.ts";
import { readSetAgainst, type SetAgainst } from "./set-against.ts";
import { macrosAndFunctions, type Pair, pairs, sideBySide, spelledOut, twins } from "./side-by-side.ts";
import { slips } from "./slips.ts";
import { wasWordBefore } from "./word-before.ts";
import { wordsAnswered } from "./words-answered.ts";

/**
 * Groups the forms that are spellings of one candidate (`ties`). In order of the forms; what some mail sets against each
 * other stays apart whatever it looks like.
 */
export function groupSpellings(
  forms: readonly FormEvidence[],
  setAgainst: SetAgainst = readSetAgainst(forms),
): readonly (readonly FormEvidence[])[] {
  const groups = new Map(forms.map((form) => [form, [form]]));
  for (const { pairsOf, joinsAlternatives, joinsWeighed = false } of ties)
    for (const [one, other] of pairsOf(forms)) {
      const own = groups.get(one) ?? [];
      const others = groups.get(other) ?? [];
      if (own === others || isAnyTwo(own, others, joinsWeighed ? setAgainst.areSides : setAgainst.areWeighed)) continue;
      if (!joinsAlternatives && holdAlternatives(own, others)) continue;
      own.push(...others);
      for (const form of others) groups.set(form, own);
    }
  return [...new Set(groups.values())];
}

/** What ties two forms together, and whether it does so though their groups were put forward as alternatives to each other. */
type Tie = {
  readonly pairsOf: (forms: readonly FormEvidence[]) => readonly Pair[];
  readonly joinsAlternatives: boolean;
  /** Whether it does so though somebody weighs how they are spelled ("pond_fd rather than pondfd"). */
  readonly joinsWeighed?: boolean;
};

/** The surest first: what they join stays apart from its alternatives for those behind. */
const ties: readonly Tie[] = [
  { pairsOf: schemePairs, joinsAlternatives: true },
  { pairsOf: renamedParts, joinsAlternatives: true },
  { pairsOf: sideBySide, joinsAlternatives: true },
  { pairsOf: spelledOut, joinsAlternatives: true },
  { pairsOf: abbreviations, joinsAlternatives: true },
  { pairsOf: runTogether, joinsAlternatives: true, joinsWeighed: true },
  { pairsOf: slips, joinsAlternatives: false },
  { pairsOf: twins, joinsAlternatives: true },
  { pairsOf: macrosAndFunctions, joinsAlternatives: true },
  { pairsOf: tailsAndWholes, joinsAlternatives: false },
  { pairsOf: thingsAndHandles, joinsAlternatives: false },
  { pairsOf: membersAndFields, joinsAlternatives: true },
  { pairsOf: bracesAndOnes, joinsAlternatives: false },
  { pairsOf: bracketsAndBoth, joinsAlternatives: true },
  { pairsOf: onesAndMany, joinsAlternatives: false },
  { pairsOf: namesAndTheirWords, joinsAlternatives: false },
  { pairsOf: commandsAndTools, joinsAlternatives: false },
  { pairsOf: endingsAndWords, joinsAlternatives: true },
  { pairsOf: endingsAndFiles, joinsAlternatives: false },
  { pairsOf: wordsAndBuilt, joinsAlternatives: false },
  { pairsOf: wordsAnswered, joinsAlternatives: false },
  { pairsOf: stemsAndMacros, joinsAlternatives: false },
];

function holdAlternatives(group: readonly FormEvidence[], other: readonly FormEvidence[]): boolean {
  return group.some((form) => other.some((another) => areAlternatives(form, another)));
}

function isAnyTwo(
  group: readonly FormEvidence[],
  others: readonly FormEvidence[],
  are: (one: string, other: string) => boolean,
): boolean {
  return group.some(({ key }) => others.some((other) => are(key, other.key)));
}

/** More rivals than two are built on a word that their subject is called by: it is short for none of them. */
const mostRivals = 2;

/**
 * A word and each identifier built on it that is neither itself to be renamed nor an alternative to another one of them; what
 * is said with the word ("hidden from whom?", "hidden storage") is no name.
 */
function wordsAndBuilt(forms: readonly FormEvidence[]): readonly Pair[] {
  const names = forms.filter((form) => !isMerePhrase(form));
  const words = names.filter(isWord).filter(isTalkedOf);
  const isPut = ({ proposals, replacedIn }: FormEvidence) => proposals.length + replacedIn.length > 0;
  const isBuiltOnPut = (form: FormEvidence) =>
    words.some((word) => word !== form && isPut(word) && isPartOf(word.key, form.key));
  return words.flatMap((word) => {
    const built = names.filter((form) => form !== word && isPartOf(word.key, form.key) && !isVariant(form, word));
    const isHead = ({ key }: FormEvidence) => key.startsWith(`${word.key}_`) && isNamedBy(word.key, key);
    // The parts of one thing: "stale_fd" and "stale_offset" tell what is stale.
    const areParts = (form: FormEvidence, other: FormEvidence) => isHead(form) && isHead(other);
    const hasRival = (form: FormEvidence) =>
      built.some(
        (other) =>
          other !== form && (areAlternatives(form, other) || (areRivals(form, other) && !areParts(form, other))),
      );
    const rivals = new Set(built.filter(hasRival));
    if (rivals.size > mostRivals) return [];
    return built
      .filter((form) => isNamedBy(word.key, form.key) && !(isPut(form) && wasWordBefore(word, form)))
      .filter((form) => !hasOwnReplacement(form, word) && (isPut(word) || !isBuiltOnPut(form)))
      .filter((form) => !rivals.has(form))
      .map((form): Pair => [word, form]);
  });
}

/** "pfree_locked" where people write "pfree()": a function and a variant of it, and no name and its short form. */
function isVariant({ key }: FormEvidence, word: FormEvidence): boolean {
  const calls = word.occurrences.filter(({ mention }) => mention.shape === "call").length;
  return key.startsWith(`${word.key}_`) && 2 * calls > word.occurrences.length;
}

function isTalkedOf({ proposals, replacedIn, judgedIn, calledIn }: FormEvidence): boolean {
  return proposals.length + replacedIn.length + judgedIn.length + calledIn.length > 0;
}

/**
 * "pond_mark_stale" and "pond_set_stale", put forward in different mails: whoever says "stale" may mean either, and
 * they are not the same.
 */
function areRivals(one: FormEvidence, other: FormEvidence): boolean {
  const isLike = ({ key, proposals }: FormEvidence) => proposals.length > 0 && /^[a-z\d]+(?:_[a-z\d]+)+$/.test(key);
  return isLike(one) && isLike(other) && isMadeLike(one.key, other.key) && putApart(one, other);
}

function isMadeLike(one: string, other: string): boolean {
  const [parts, others] = [formParts(one), formParts(other)];
  return parts[0] === others[0] && Math.abs(parts.length - others.length) <= 1;
}

function putApart(one: FormEvidence, other: FormEvidence): boolean {
  const first = ({ proposals }: FormEvidence) => proposals[0]?.utterance.messageId;
  return first(one) !== first(other);
}

/** "pondfd" and "pond_fd". */
function runTogether(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms).filter(([one, other]) => one.key.replaceAll("_", "") === other.key.replaceAll("_", ""));
}

/** "keep_pond" and "reed_keep_pond", where one name only ends so and was there before: people leave out what all names begin with. */
function tailsAndWholes(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((tail): Pair[] => {
    const wholes = forms.filter(({ key }) => tail.key.includes("_") && key.endsWith(`_${tail.key}`));
    const [whole] = wholes;
    if (!whole || wholes.length > 1 || tail.replacedIn.length > 0) return [];
    return firstUse(whole) <= firstUse(tail) ? [[tail, whole]] : [];
  });
}

function firstUse({ occurrences }: FormEvidence): number {
  return occurrences[0]?.utterance.index ?? Number.POSITIVE_INFINITY;
}

/** "sheltered_pond" and "sheltered_pondfd", the descriptor that it is used by. */
function thingsAndHandles(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((thing) =>
    forms.filter(({ key }) => key === handleOf(thing.key)).map((handle): Pair => [thing, handle]),
  );
}

/** "hidden_pond" and POND_HAS_HIDDEN_POND: an identifier, and a macro that is built on all of it. */
function stemsAndMacros(forms: readonly FormEvidence[]): readonly Pair[] {
  const stems = forms.filter((form) => form.key.includes("_") && isSpelled(form, /^[a-z][a-z\d_]*$/));
  const macros = forms.filter((form) => isSpelled(form, /^[A-Z][A-Z\d_]*$/));
  return stems.flatMap((stem) =>
    macros
      .filter(
        (macro) => macro !== stem && `_${macro.key}_`.includes(`_${stem.key}_`) && !hasOwnReplacement(macro, stem),
      )
      .map((macro): Pair => [stem, macro]),
  );
}

function isWord({ spellings }: FormEvidence): boolean {
  return [...spellings.keys()].some((spelling) => /^[A-Za-z]+$/.test(spelling));
}

/**
 * Whether an identifier is to be renamed, and the word that is a part of it is not: a thing of its own. "sheltered" and
 * shelteredpond are renamed together.
 */
function hasOwnReplacement(form: FormEvidence, word: FormEvidence): boolean {
  if (!form.key.includes("_")) return false;
  return form.replacedIn.some((proposal) => isFairlyPut(proposal) && !word.replacedIn.includes(proposal));
}

/** Put forward in one sentence, or one to replace the other: different names. */
function areAlternatives(one: FormEvidence, other: FormEvidence): boolean {
  return (
    one.proposals.some(({ utterance }) => other.proposals.some((proposal) => proposal.utterance === utterance)) ||
    one.replacedIn.some((proposal) => other.proposals.includes(proposal)) ||
    other.replacedIn.some((proposal) => one.proposals.includes(proposal))
  );
}

/**
 * The first letter and the end of a longer form that somebody uses with it: "spond" of shelteredpond; nobody shortens
 * "sheltered.pond" so.
 */
function abbreviations(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms.filter(({ key }) => !/[>.:]/.test(key))).filter(
    ([one, other]) => isAbbreviation(one.key, other.key) || isAbbreviation(other.key, one.key),
  );
}
