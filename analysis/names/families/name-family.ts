import { anyWord } from "../../patterns/phrase.ts";
import { firstMention } from "../candidates/first-mention.ts";
import type { FormEvidence, Occurrence, Proposal } from "../candidates/gather-forms.ts";
import { isSpokenOfAsInUse } from "../candidates/in-use.ts";
import { type FormBackground, isFairlyPut, isPlainlyPut } from "../candidates/name-features.ts";
import { ownNaming } from "../proposals/own-naming.ts";
import { readAffix } from "../spelling/affix.ts";
import { areAlike } from "../spelling/alike.ts";
import { formKey, isPlainWord } from "../spelling/forms.ts";
import { isPartOf } from "../spelling/part-of.ts";
import { renameRules } from "./set-against.ts";

/** One candidate name of a debate with all the spellings that stand for it. */
export type NameFamily = {
  /** The spelling its proposer used, or what became of it where he only says it in passing; for an incumbent the commonest. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Spelling keys (forms.ts) of all its spellings. */
  readonly keys: ReadonlySet<string>;
  readonly role: "incumbent" | "proposed";
  readonly proposal: Proposal | null;
  /** Every message that puts it forward, in order. */
  readonly proposals: readonly Proposal[];
  /** Proposals that would replace it. */
  readonly replacedIn: readonly Proposal[];
  readonly occurrences: readonly Occurrence[];
  /** 0..1: how sure it is that this is a name under debate. */
  readonly confidence: number;
  /** Whether a title calls the thing so to which other names are given (titled.ts). */
  readonly inTitle: boolean;
  /** Words that stand for it where names are weighed, besides its spellings (own-words.ts). */
  readonly ownWords: ReadonlySet<string>;
  /** Its spelling keys to which alternatives were put forward, or that are one: to speak of them is to talk of names (contested.ts). */
  readonly contested: ReadonlySet<string>;
};

/** Context (gather-forms.ts) in which a new name is as good as put forward. */
const enoughForNew = 0.55;

/** What is known of a group of spellings besides their own evidence; as in NameFamily, but for the background. */
type Known = Pick<NameFamily, "confidence" | "inTitle" | "contested"> & { readonly background: FormBackground };

/** Whether somebody says that it be called so, and does not only mention it first. */
export function isPutForward({ proposal }: Pick<NameFamily, "proposal">): boolean {
  return proposal !== null && proposal.rule !== firstMention;
}

/** Whether to speak of any of its spellings is to talk of names. */
export function isContested({ contested }: Pick<NameFamily, "contested">): boolean {
  return contested.size > 0;
}

/** Whether to speak of it in this spelling, or by this word that stands for it, is to talk of names. */
export function isContestedAs(
  form: string,
  { contested, ownWords }: Pick<NameFamily, "contested" | "ownWords">,
): boolean {
  return contested.has(formKey(form)) || ownWords.has(form.toLowerCase());
}

/** The candidate that a group of spellings stands for. */
export function readFamily(group: readonly FormEvidence[], { background, ...known }: Known): NameFamily {
  const proposals = group.flatMap((form) => form.proposals).sort(byOrder);
  const replacedIn = group.flatMap((form) => form.replacedIn).sort(byOrder);
  const occurrences = group.flatMap((form) => form.occurrences).sort((a, b) => a.utterance.index - b.utterance.index);
  const proposal = openingProposal(group, proposals, replacedIn, occurrences, background);
  const name = nameOf(group, proposal, proposals);
  return {
    name,
    aliases: spellings(group).filter((form) => form !== name),
    keys: new Set(group.map((form) => form.key)),
    role: proposal ? "proposed" : "incumbent",
    proposal,
    proposals,
    replacedIn,
    occurrences,
    ownWords: new Set(),
    ...known,
  };
}

/**
 * As its proposer spells it; where that is but the first mention of something built on it, as it is put forward later; where nobody puts it
 * forward plainly, as people write in the end what began so.
 */
function nameOf(group: readonly FormEvidence[], proposal: Proposal | null, proposals: readonly Proposal[]): string {
  if (!proposal) return commonest(group);
  const { rule } = proposal;
  // Who puts it forward plainly spells it as it is meant.
  const plain = proposals.find(isPlainlyPut);
  const { mention } = plain ?? proposal;
  const put = group.filter(({ proposals }) => proposals.length > 0);
  const stem = put.find(({ key }) => isPlainWord(key) && key !== formKey(mention.form) && isPartOf(key, mention.form));
  if (!(plain && !isPlainWord(plain.mention.form)) && rule === firstMention && stem) return commonest([stem]);
  const grown = plain ? [] : grownFrom(formKey(mention.form), group);
  if (grown.length > 0) return commonest(grown);
  return mention.shape === "file" ? withoutFile(group, mention.form) : withoutPointer(mention.form);
}

/** What several people write when nobody writes this any more: "heron_keeper" of "heron_keep". */
function grownFrom(key: string, group: readonly FormEvidence[]): readonly FormEvidence[] {
  if (isPlainWord(key)) return [];
  const own = group.find((form) => form.key === key)?.occurrences ?? [];
  if (own.length === 0) return [];
  const last = Math.max(...own.map(({ utterance }) => utterance.index));
  const writers = ({ occurrences }: FormEvidence) =>
    new Set(occurrences.flatMap(({ utterance }) => (utterance.index > last ? [utterance.person.main] : [])));
  return group.filter((form) => form.key !== key && form.key.startsWith(key) && writers(form).size >= fewestWriters);
}

const fewestWriters = 2;

/** "let's call that pond.c": what most people then write, "pond", where it is the same word. */
function withoutFile(group: readonly FormEvidence[], file: string): string {
  const same = group.filter(({ key }) => key === formKey(file));
  const usual = commonest(same);
  return usual === "" || usual.includes(".") ? file : usual;
}

/**
 * Where a name was put forward: the first of its proposals, and of its mentions in talk of naming while it is new; null
 * for a name in use before.
 */
function openingProposal(
  group: readonly FormEvidence[],
  proposals: readonly Proposal[],
  replacedIn: readonly Proposal[],
  occurrences: readonly Occurrence[],
  background: FormBackground,
): Proposal | null {
  // What is quoted once somebody has said it is quoted of that.
  const isFromBefore = (key: string) => {
    const first = occurrences.find(({ mention }) => formKey(mention.form) === key) ?? proposals[0];
    return first !== undefined && background.seenBefore(key, first.utterance.messageId);
  };
  const known = ({ rule, utterance, mention }: Proposal) =>
    (rule === firstMention && isPartOfQuoted(formKey(mention.form), utterance)) ||
    group.some(({ key }) => {
      if (isPlainWord(key)) return false;
      if (rule !== firstMention) return isFromBefore(key);
      return background.seenBefore(key, utterance.messageId);
    });
  const said = occurrences.filter(({ mention }) => mention.quoted || !isPlainWord(mention.form));
  const inUseFrom =
    said.find((occurrence) => isSpokenOfAsInUse(occurrence, background))?.utterance.index ?? Number.POSITIVE_INFINITY;
  const mentions = said.filter((one) => one.context >= enoughForNew && mayBringName(one));
  // Weaker proposals put nothing forward that patches or quotations held before, or that was spoken of as what is there.
  const opening = [...proposals, ...mentions.map(asProposal)]
    .sort(byOrder)
    .find(
      (found) =>
        (isPlainlyPut(found) && !(found.rule === ownNaming.rule && known(found))) ||
        isRightSide(found) ||
        (!known(found) && found.utterance.index < inUseFrom),
    );
  if (!opening || replacedIn.some(({ utterance }) => utterance.index < opening.utterance.index)) return null;
  // What is renamed in so many words, and never put forward so, was in use.
  if (opening.rule === firstMention && replacedIn.some(isFairlyPut)) return null;
  return opening;
}

/**
 * Whether a rename puts it in the place of another name, be it of a patch that is made already; code that is put in the
 * place of other code is made unlike it.
 */
function isRightSide({ rule, replaces, mention, confidence }: Proposal): boolean {
  if (replaces === null || !renameRules.has(rule)) return false;
  return (
    confidence >= plainRename ||
    (mention.quoted && replaces.quoted) ||
    areAlike(formKey(replaces.form), formKey(mention.form))
  );
}

/** "change A to B" may as well be said of code. */
const plainRename = 0.55;

/**
 * Whether who first mentions a form may be the one who brings it. How names begin or end ("reed_", "*_keep") is told of
 * what there is; an ordinary word, or one in capitals, is new only where the sentence opens a choice.
 */
function mayBringName({ mention, utterance }: Occurrence): boolean {
  if (readAffix(mention.form) !== null || /^\*|\*$/.test(mention.form)) return false;
  return !/^(?:[a-z]+|[A-Z]+)$/.test(mention.form) || opensChoice.test(utterance.text);
}

const choosing = anyWord(
  "would wouldn't could might may should shouldn't can maybe perhaps rather instead better e\\.g like or suggest\\w* " +
    "propos\\w* prefer\\w* call\\w* nam\\w+ renam\\w+ add\\w* new introduc\\w+ use",
);
const opensChoice = new RegExp(`\\b(?:${choosing})\\b|\\?`, "i");

/**
 * "reed_keep" below "+static int pond_reed_keep(void)", "keep" below the same: people leave out what all names begin
 * with, or speak of a part.
 */
function isPartOfQuoted(key: string, { passage }: Occurrence["utterance"]): boolean {
  if (!passage.quoted) return false;
  return (passage.text.match(/\w{3,}/g) ?? []).some(
    (word) => word.includes("_") && formKey(word) !== key && `_${formKey(word)}_`.includes(`_${key}_`),
  );
}

function asProposal({ mention, utterance, context }: Occurrence): Proposal {
  return { mention, utterance, context, replaces: null, confidence: 0, rule: firstMention };
}

function byOrder(a: Proposal, b: Proposal): number {
  return a.utterance.index - b.utterance.index || a.mention.span.start - b.mention.span.start;
}

/** Every spelling of a group of forms, sorted. */
export function spellings(group: readonly FormEvidence[]): string[] {
  return [...new Set(group.flatMap((form) => [...form.spellings.keys()].map(withoutPointer)))].sort();
}

function commonest(group: readonly FormEvidence[]): string {
  const counts = group.flatMap((form) => [...form.spellings]);
  return withoutPointer(counts.reduce((best, next) => (next[1] > best[1] ? next : best), counts[0] ?? ["", 0])[0]);
}

/** "*pond", "**pond": a pointer's asterisks are no part of its name; those of a pattern ("*_pond", "*-pond.c") are. */
function withoutPointer(form: string): string {
  return form.replace(/^\*{1,3}(?=[A-Za-z]\w*$)/, "");
}
