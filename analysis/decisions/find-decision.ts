import type { NameFamily } from "../names/find-names.ts";
import { formKey } from "../names/forms.ts";
import { findMentions } from "../names/mentions.ts";
import { proposalStrength } from "../names/name-features.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import type { DecisionKind, Fate, Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";

/** How the debate ended, before it is turned into a Decision with evidence. */
export type FoundDecision = {
  readonly family: NameFamily;
  readonly kind: DecisionKind;
  readonly utterance: Utterance;
  readonly rule: string;
} | null;

/** The decision the messages show, the last word first: a revision or patch that uses the name, a word that takes it. */
export function findDecision(
  families: readonly NameFamily[],
  stances: readonly FoundStance[],
  utterances: readonly Utterance[],
  posts: readonly Post[],
): FoundDecision {
  return adoptedInRevision(families, utterances, posts) ?? takenByWord(stances) ?? null;
}

/** What became of each name, given the decision. */
export function fateOf(family: NameFamily, decision: FoundDecision, stances: readonly FoundStance[]): Fate {
  if (decision?.family === family) return "adopted";
  const against = stances.filter((stance) => stance.family === family && stance.stance === "oppose");
  const proposer = family.proposal?.utterance.participant;
  const last = stances.filter((stance) => stance.family === family).at(-1);
  if (
    proposer &&
    last?.stance === "oppose" &&
    last.utterance.participant === proposer &&
    against.every((stance) => stance.utterance.participant === proposer)
  )
    return "withdrawn";
  if (against.length > 0) return "rejected";
  return family.role === "incumbent" && decision ? "rejected" : "open";
}

/** A later patch mail whose subject or changelog uses a proposed name: the debate is over. */
function adoptedInRevision(
  families: readonly NameFamily[],
  utterances: readonly Utterance[],
  posts: readonly Post[],
): FoundDecision {
  const patches = posts.filter(({ message }) => /^\s*\[[^\]]*PATCH/i.test(message.subject));
  for (const post of patches.toReversed()) {
    const keys = new Set(findMentions(post.message.subject).map(({ form }) => formKey(form)));
    for (const family of families) {
      if (family.role !== "proposed" || ![...family.keys].some((key) => keys.has(key))) continue;
      const own = utterances.filter(({ messageId }) => messageId === post.message.id);
      const utterance = own.find((candidate) => mentions(family, candidate));
      if (utterance) return { family, kind: "next revision", utterance, rule: "patch subject" };
    }
  }
  for (const utterance of utterances.toReversed()) {
    const found = families.find((family) => family.role === "proposed" && isRenameReport(family, utterance));
    if (found) return { family: found, kind: "rename patch", utterance, rule: "rename report" };
  }
  return null;
}

function isRenameReport(family: NameFamily, utterance: Utterance): boolean {
  if (!/\brenamed\b|\brenames\b/i.test(utterance.text)) return false;
  return (
    mentions(family, utterance) || (family.proposal?.utterance === utterance && proposalStrength(family.proposal) > 0.5)
  );
}

function mentions(family: NameFamily, utterance: Utterance): boolean {
  return family.occurrences.some((occurrence) => occurrence.utterance === utterance);
}

/** "I'll go with M", "M it is": the last one that nobody's later choice overturns. */
function takenByWord(stances: readonly FoundStance[]): FoundDecision {
  const choices = stances.filter(
    ({ stance, utterance, rule }) =>
      stance === "support" &&
      rule.startsWith("choice") &&
      /\b(?:I'll|I\s+will|will|let's|lets|go\s+with|it\s+is|ok|okay|agreed|settled?)\b/i.test(utterance.text),
  );
  const last = choices.toSorted((a, b) => a.utterance.index - b.utterance.index).at(-1);
  return last ? { family: last.family, kind: "author's word", utterance: last.utterance, rule: last.rule } : null;
}
