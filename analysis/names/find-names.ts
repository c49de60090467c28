import { probabilities } from "../acts/linear-model.ts";
import type { Models } from "../models.ts";
import type { Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { readBackground } from "./background.ts";
import { formParts, isPartOf, isPlainWord } from "./forms.ts";
import { type FormEvidence, gatherForms, type Occurrence, type Proposal } from "./gather-forms.ts";
import { nameFeatures, proposalStrength } from "./name-features.ts";

/** One candidate name of a debate with all the spellings that stand for it. */
export type NameFamily = {
  /** The spelling its proposer used; for an incumbent the commonest. */
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
};

/** How sure a form must be to count as a name under debate. */
const acceptance = 0.2;

/** The names under debate in the utterances of posts (both in order), in order of first mention. */
export function findNames(
  utterances: readonly Utterance[],
  posts: readonly Post[],
  models: Models,
): readonly NameFamily[] {
  const judged = judgeForms(utterances, posts, models);
  const accepted = withCompanions(judged);
  const forms = accepted.map(({ form }) => form).filter((form, _, all) => !isClassWord(form, all));
  const probabilityOf = new Map(judged.map(({ form, probability }) => [form, probability]));
  const groups = groupAliases(forms);
  const taken = groups.flat();
  return groups
    .map((group) => toFamily(group, Math.max(...group.map((form) => probabilityOf.get(form) ?? 0))))
    .map((family) =>
      withLooseAliases(
        family,
        judged.map(({ form }) => form),
        taken,
      ),
    );
}

/** A proposal this strong makes a name whatever else is known of it. */
const plainlyPut = 0.55;

/** A form put forward in one breath with an accepted name needs to be only this sure. */
const besideAccepted = 0.06;

/** The accepted forms, the names they are to replace, and what is put forward in the same sentence or list with them. */
function withCompanions(judged: readonly JudgedForm[]): readonly JudgedForm[] {
  const sure = judged.filter(isSure);
  const put = sure.flatMap(({ form }) => form.proposals);
  const replaced = new Set(put.filter((proposal) => proposalStrength(proposal) >= 0.5).map(({ replaces }) => replaces));
  const breaths = new Set(put.map(breathOf));
  return judged.filter((judgedForm) => {
    const { form, probability } = judgedForm;
    if (sure.includes(judgedForm)) return true;
    if (form.replacedIn.some(({ replaces }) => replaced.has(replaces))) return true;
    return probability >= besideAccepted && form.proposals.some((proposal) => breaths.has(breathOf(proposal)));
  });
}

/** Likely by all that is learned, or put forward in so many words where naming is talked of. */
function isSure({ form, probability }: JudgedForm): boolean {
  return probability >= acceptance || form.proposals.some((proposal) => proposalStrength(proposal) >= plainlyPut);
}

/** Sentence of a proposal; for an option, its list. */
function breathOf({ rule, utterance }: Proposal): string {
  const list = rule === "option-item" || rule === "list-head";
  return list
    ? `${utterance.messageId} ${utterance.listLead ?? utterance.passage.text.slice(-40)}`
    : String(utterance.index);
}

/** Every form that looks like a name, its features, and how likely it is a name under debate. */
export function judgeForms(
  utterances: readonly Utterance[],
  posts: readonly Post[],
  models: Models,
): readonly JudgedForm[] {
  const forms = gatherForms(utterances, models.acts);
  const background = readBackground(forms, posts);
  return [...forms.values()].map((form) => {
    const features = nameFeatures(form, background);
    return { form, features, probability: probabilities(models.names, features)[0] ?? 0 };
  });
}

export type JudgedForm = {
  readonly form: FormEvidence;
  readonly features: readonly string[];
  readonly probability: number;
};

/** Proposals at least this sure make a plain word a name of its own; weaker ones do not put a name forward. */
const sureProposal = 0.55;
const weakProposal = 0.3;

/** A word that several separately proposed names share ("anything with 'reap' in it") is a part of names, not a name. */
function isClassWord(form: FormEvidence, all: readonly FormEvidence[]): boolean {
  if (form.key.includes("_") || Math.max(0, ...form.proposals.map(proposalStrength)) >= sureProposal) return false;
  return (
    all.filter(
      (other) =>
        other !== form && other.proposals.length > 0 && formParts(other.key).some((part) => part.includes(form.key)),
    ).length >= 2
  );
}

/** Spellings of one candidate: a plain word and the identifiers built on it, unless those were put forward as alternatives. */
function groupAliases(forms: readonly FormEvidence[]): readonly (readonly FormEvidence[])[] {
  const groups: FormEvidence[][] = forms.map((form) => [form]);
  for (const word of forms.filter(({ key }) => !key.includes("_"))) {
    const built = forms.filter((form) => form !== word && isPartOf(word.key, form.key));
    if (built.length === 0 || areAlternatives([word, ...built])) continue;
    const own = groups.find((group) => group.includes(word));
    for (const form of built) {
      const other = groups.find((group) => group.includes(form));
      if (!own || !other || own === other) continue;
      own.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** Two of the spellings were put forward in one sentence, or one to replace the other: they are different names. */
function areAlternatives(forms: readonly FormEvidence[]): boolean {
  const proposedIn = forms.flatMap(({ proposals }) => [...new Set(proposals.map(({ utterance }) => utterance.index))]);
  if (new Set(proposedIn).size < proposedIn.length) return true;
  const keys = new Set(forms.map(({ key }) => key));
  return forms.some(({ replacedIn }) =>
    replacedIn.some((proposal) => forms.some((form) => keys.has(form.key) && form.proposals.includes(proposal))),
  );
}

function toFamily(group: readonly FormEvidence[], confidence: number): NameFamily {
  const proposals = group.flatMap((form) => form.proposals).sort(byOrder);
  const proposal = proposals.find((found) => proposalStrength(found) >= weakProposal) ?? null;
  const replacedIn = group.flatMap((form) => form.replacedIn).sort(byOrder);
  const occurrences = group.flatMap((form) => form.occurrences).sort((a, b) => a.utterance.index - b.utterance.index);
  const firstReplaced = replacedIn[0];
  const incumbent =
    proposal === null || (firstReplaced !== undefined && firstReplaced.utterance.index < proposal.utterance.index);
  const name = incumbent ? commonest(group) : (proposal?.mention.form ?? commonest(group));
  return {
    name,
    aliases: spellings(group).filter((form) => form !== name),
    keys: new Set(group.map((form) => form.key)),
    role: incumbent ? "incumbent" : "proposed",
    proposal: incumbent ? null : proposal,
    proposals,
    replacedIn,
    occurrences,
    confidence,
  };
}

function byOrder(a: Proposal, b: Proposal): number {
  return a.utterance.index - b.utterance.index || a.mention.span.start - b.mention.span.start;
}

/** Quoted words that can only mean this candidate ("guarded" where guardedmem is the only name built on it). */
function withLooseAliases(
  family: NameFamily,
  forms: readonly FormEvidence[],
  taken: readonly FormEvidence[],
): NameFamily {
  const loose = forms.filter(
    (form) =>
      !taken.includes(form) &&
      isPlainWord(form.key) &&
      form.occurrences.some(({ context, mention }) => context >= 0.6 && mention.quoted) &&
      [...family.keys].some((key) => isPartOf(form.key, key)) &&
      taken.filter((other) => isPartOf(form.key, other.key)).every((other) => family.keys.has(other.key)),
  );
  if (loose.length === 0) return family;
  return {
    ...family,
    aliases: [...new Set([...family.aliases, ...spellings(loose)])],
    keys: new Set([...family.keys, ...loose.map((form) => form.key)]),
  };
}

function spellings(group: readonly FormEvidence[]): string[] {
  return [...new Set(group.flatMap((form) => [...form.spellings.keys()]))].sort();
}

function commonest(group: readonly FormEvidence[]): string {
  const counts = group.flatMap((form) => [...form.spellings]);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best), counts[0] ?? ["", 0])[0];
}
