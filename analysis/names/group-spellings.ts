import { isAbbreviation } from "./abbreviation.ts";
import { formParts } from "./forms.ts";
import type { FormEvidence, Proposal } from "./gather-forms.ts";
import { handleOf } from "./handle.ts";
import { isMerePhrase } from "./mere-phrase.ts";
import { isFairlyPut } from "./name-features.ts";
import { isPartOf } from "./part-of.ts";
import { between, macrosAndFunctions, type Pair, pairs, sideBySide, spelledOut, twins } from "./side-by-side.ts";

/**
 * Groups the forms that are spellings of one candidate: a plain word and the identifiers built on it; a pair put side
 * by side ("reed_pond / pondfd_reed"); the examples of a scheme ("say user_hidden, e.g. F_USER_HIDDEN, user_hidden_fd"); a
 * form and its abbreviation (spond of sheltered_pond). Forms that were put forward as alternatives stay apart. In order of
 * the forms.
 */
export function groupSpellings(forms: readonly FormEvidence[]): readonly (readonly FormEvidence[])[] {
  const groups = new Map(forms.map((form) => [form, [form]]));
  const join = (one: FormEvidence, other: FormEvidence, anyway: boolean) => {
    const own = groups.get(one) ?? [];
    const others = groups.get(other) ?? [];
    if (own === others || (!anyway && own.some((form) => others.some((another) => areAlternatives(form, another)))))
      return;
    own.push(...others);
    for (const form of others) groups.set(form, own);
  };
  for (const [one, other] of schemePairs(forms)) join(one, other, true);
  for (const [one, other] of sideBySide(forms)) join(one, other, true);
  for (const [one, other] of [...spelledOut(forms), ...abbreviations(forms)]) join(one, other, true);
  for (const [one, other] of runTogether(forms)) join(one, other, true);
  for (const [one, other] of twins(forms)) join(one, other, true);
  for (const [one, other] of macrosAndFunctions(forms)) join(one, other, true);
  for (const [tail, whole] of tailsAndWholes(forms)) join(tail, whole, false);
  for (const [thing, handle] of thingsAndHandles(forms)) join(thing, handle, false);
  for (const [member, field] of membersAndFields(forms)) join(member, field, true);
  for (const [braces, one] of bracesAndOnes(forms)) join(braces, one, false);
  for (const [ending, word] of endingsAndWords(forms)) join(ending, word, true);
  for (const [ending, file] of endingsAndFiles(forms)) join(ending, file, false);
  for (const [word, built] of wordsAndBuilt(forms)) join(word, built, false);
  for (const [stem, macro] of stemsAndMacros(forms)) join(stem, macro, false);
  return [...new Set(groups.values())];
}

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
    const built = names.filter((form) => form !== word && isPartOf(word.key, form.key));
    return built
      .filter((form) => !hasOwnReplacement(form, word) && (isPut(word) || !isBuiltOnPut(form)))
      .filter(
        (form) => !built.some((other) => other !== form && (areAlternatives(form, other) || areRivals(form, other))),
      )
      .map((form): Pair => [word, form]);
  });
}

function isTalkedOf({ proposals, replacedIn, judgedIn, calledIn }: FormEvidence): boolean {
  return proposals.length + replacedIn.length + judgedIn.length + calledIn.length > 0;
}

/** "pond_mark_stale" and "pond_set_stale", put forward in different mails: whoever says "stale" may mean either, and they are not the same. */
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

/** "pond->keeper" and "keeper", where both are names: a member is renamed wherever it is. */
function membersAndFields(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((member) => {
    const field = /[>.](\w+)$/.exec(member.key)?.[1];
    return field ? forms.filter(({ key }) => key === field).map((one): Pair => [member, one]) : [];
  });
}

/** "pond_{open,close}", what it is short for (pond_open), and what its members share ("pond_"). */
function bracesAndOnes(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((braces) => {
    const [, stem = "", list = ""] = /^(\w+?)_?\{([\w,]+)\}$/.exec(braces.key) ?? [];
    if (stem === "") return [];
    const keys = new Set([stem, ...list.split(",").map((end) => `${stem}_${end}`)]);
    return forms.filter(({ key }) => keys.has(key)).map((one): Pair => [braces, one]);
  });
}

/** "_pond" and "pond", where both are names. */
function endingsAndWords(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((ending) =>
    forms.filter(({ key }) => !key.startsWith("~") && ending.key === `~${key}`).map((word): Pair => [ending, word]),
  );
}

/** A convention for the ends of file names ("*_pond.c") and the files named by it, each by the longest that fits. */
function endingsAndFiles(forms: readonly FormEvidence[]): readonly Pair[] {
  const endings = forms
    .filter(({ key }) => /^~[^~]/.test(key))
    .sort((a, b) => b.key.length - a.key.length || Number(a.key > b.key) - Number(a.key < b.key));
  return forms.filter(isFile).flatMap((file): Pair[] => {
    const ending = endings.find(({ key }) => file.key.endsWith(`_${key.slice(1)}`));
    return ending ? [[ending, file]] : [];
  });
}

function isFile({ key, spellings }: FormEvidence): boolean {
  return !key.startsWith("~") && [...spellings.keys()].every((spelling) => /^[a-z\d_-]+\.\w{1,4}$/.test(spelling));
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

function isSpelled({ spellings }: FormEvidence, how: RegExp): boolean {
  return [...spellings.keys()].every((spelling) => how.test(spelling));
}

function isWord({ spellings }: FormEvidence): boolean {
  return [...spellings.keys()].some((spelling) => /^[A-Za-z]+$/.test(spelling));
}

/** Whether an identifier is to be renamed, and the word that is a part of it is not: a thing of its own. "sheltered" and shelteredpond are renamed together. */
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

/** Identifiers given as examples ("e.g. A, B, C") that share a run of parts, and what they are examples of. */
function schemePairs(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms).filter(
    ([one, other]) =>
      (one.proposals.some(isExample) || other.proposals.some(isExample)) &&
      inOneBreath(one, other) &&
      !partedByOr(one, other) &&
      sharedRun(formParts(one.key), formParts(other.key)),
  );
}

function isExample({ utterance, mention }: Proposal): boolean {
  const lead = [utterance.text.slice(0, mention.span.start), utterance.listLead ?? "", utterance.before.at(-1) ?? ""];
  return lead.some((text, at) =>
    (at === 0 ? /\be\.g\.?\b(?!.*\b(?:or|perhaps|maybe|how\s+about|instead)\b)/i : /\be\.g\.?[,:\s]*$/i).test(text),
  );
}

/** "pond-cpu, pond-local-cpu or reed-cpu": alternatives, wherever in the list the "or" stands. */
function partedByOr(one: FormEvidence, other: FormEvidence): boolean {
  if (between(one, other).some((text) => /\bor\b/i.test(text))) return true;
  return one.proposals.some((mine) =>
    other.proposals.some((theirs) => mine.utterance === theirs.utterance && endsInOr(mine, theirs)),
  );
}

function endsInOr({ mention, utterance }: Proposal, other: Proposal): boolean {
  const last = Math.max(mention.span.end, other.mention.span.end);
  const [rest = ""] = utterance.text.slice(last, last + 200).split(/[.;:?!]/);
  const [behind = "", ...others] = rest.split(",");
  return (
    /^["'”)]{0,2}\s+or\b/i.test(behind) || others.slice(0, 4).some((item) => item.length < 60 && /\bor\b/i.test(item))
  );
}

function inOneBreath(one: FormEvidence, other: FormEvidence): boolean {
  const near = one.proposals.flatMap(({ utterance }) => [utterance.index - 1, utterance.index, utterance.index + 1]);
  return other.proposals.some(({ utterance }) => near.includes(utterance.index)) || sameMessage(one, other);
}

function sameMessage(one: FormEvidence, other: FormEvidence): boolean {
  return one.proposals.some((mine) =>
    other.proposals.some(
      (theirs) => mine.utterance.messageId === theirs.utterance.messageId && isExample(mine) && isExample(theirs),
    ),
  );
}

/** Two parts in a row, or all parts of the shorter one. */
function sharedRun(one: readonly string[], other: readonly string[]): boolean {
  const joined = `_${other.join("_")}_`;
  return one.length >= 2 && one.some((part, at) => at > 0 && joined.includes(`_${one[at - 1]}_${part}_`));
}

/** The first letter and the end of a longer form that somebody uses with it: "spond" of shelteredpond; nobody shortens "sheltered.pond" so. */
function abbreviations(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms.filter(({ key }) => !/[>.:]/.test(key))).filter(
    ([one, other]) => isAbbreviation(one.key, other.key) || isAbbreviation(other.key, one.key),
  );
}
