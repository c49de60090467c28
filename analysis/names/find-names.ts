import type { Utterance } from "../utterances.ts";
import { formParts, isPartOf, isPlainWord } from "./forms.ts";
import { type FormEvidence, gatherForms, type Proposal } from "./gather-forms.ts";

/** One candidate name of a debate with all the spellings that stand for it. */
export type NameFamily = {
  /** The spelling its proposer used; for an incumbent the commonest. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Spelling keys (forms.ts) of all its spellings. */
  readonly keys: ReadonlySet<string>;
  readonly role: "incumbent" | "proposed";
  readonly proposal: Proposal | null;
  /** Proposals that would replace it. */
  readonly replacedIn: readonly Proposal[];
  readonly mentions: readonly Utterance[];
  /** 0..1: how sure it is that this is a name under debate. */
  readonly confidence: number;
};

/** The names under debate in a sequence of utterances, in order of first mention. */
export function findNames(utterances: readonly Utterance[]): readonly NameFamily[] {
  const forms = [...gatherForms(utterances).values()];
  const accepted = forms.filter((form) => isAccepted(form)).filter((form, _, all) => !isClassWord(form, all));
  const groups = groupAliases(accepted);
  return groups.map((group) => toFamily(group)).map((family) => withLooseAliases(family, forms, groups.flat()));
}

/** Proposals at least this sure make a name by themselves. */
const sureProposal = 0.55;
/** Weaker ones need a second sign. */
const weakProposal = 0.3;

/** How sure a proposal is in its context: code review says "use foo() instead" of functions, not of names. */
export function proposalStrength(proposal: Proposal): number {
  return proposal.confidence * (0.4 + 0.6 * proposal.context);
}

function isAccepted(form: FormEvidence): boolean {
  const strongest = Math.max(0, ...form.proposals.map(proposalStrength));
  if (strongest >= sureProposal) return true;
  const signs = Number(form.people.size > 1) + Number(form.judgedIn.length > 0) + Number(form.proposals.length > 1);
  if (strongest >= weakProposal && signs > 0) return true;
  if (form.replacedIn.some((proposal) => proposalStrength(proposal) >= 0.5)) return true;
  return form.marked && form.judgedIn.length > 0 && form.people.size > 0;
}

/** A word that several separately proposed names share ("anything with 'reap' in it") is a part of names, not a name. */
function isClassWord(form: FormEvidence, all: readonly FormEvidence[]): boolean {
  if (form.key.includes("_") || Math.max(0, ...form.proposals.map(proposalStrength)) >= sureProposal) return false;
  return all.filter((other) => other !== form && other.proposals.length > 0 && formParts(other.key).some((part) => part.includes(form.key))).length >= 2;
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
  return forms.some(({ replacedIn }) => replacedIn.some((proposal) => forms.some((form) => keys.has(form.key) && form.proposals.includes(proposal))));
}

function toFamily(group: readonly FormEvidence[]): NameFamily {
  const proposals = group.flatMap((form) => form.proposals).sort(byOrder);
  const proposal = proposals.find((found) => proposalStrength(found) >= weakProposal) ?? null;
  const replacedIn = group.flatMap((form) => form.replacedIn).sort(byOrder);
  const mentions = group.flatMap((form) => form.mentions).sort((a, b) => a.index - b.index);
  const firstReplaced = replacedIn[0];
  const incumbent = proposal === null || (firstReplaced !== undefined && firstReplaced.utterance.index < proposal.utterance.index);
  const name = incumbent ? commonest(group) : (proposal?.mention.form ?? commonest(group));
  return {
    name,
    aliases: spellings(group).filter((form) => form !== name),
    keys: new Set(group.map((form) => form.key)),
    role: incumbent ? "incumbent" : "proposed",
    proposal: incumbent ? null : proposal,
    replacedIn,
    mentions,
    confidence: Math.min(1, Math.max(0.5, ...proposals.map(proposalStrength), ...replacedIn.map(proposalStrength))),
  };
}

function byOrder(a: Proposal, b: Proposal): number {
  return a.utterance.index - b.utterance.index || a.mention.span.start - b.mention.span.start;
}

/** Quoted words that can only mean this candidate ("guarded" where guardedmem is the only name built on it). */
function withLooseAliases(family: NameFamily, forms: readonly FormEvidence[], taken: readonly FormEvidence[]): NameFamily {
  const loose = forms.filter(
    (form) =>
      !taken.includes(form) &&
      isPlainWord(form.key) &&
      form.people.size > 0 &&
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
