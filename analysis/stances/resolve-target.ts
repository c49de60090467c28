import type { NameFamily } from "../names/find-names.ts";
import { findProposals } from "../names/proposals/index.ts";
import { markSentence } from "../names/marked-sentence.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Utterance } from "../utterances.ts";
import { findCues } from "./cues/index.ts";
import type { KnownMention, NameFinder } from "./known-mentions.ts";

/** What a verdict without a name is about: names, and the side their own sentence takes on each. */
export type ResolvedTarget = {
  readonly family: NameFamily;
  /** How the referred-to sentence stands to the name: "Agreed" under an objection is an objection. */
  readonly side: "support" | "oppose";
  /** 0..1 */
  readonly confidence: number;
  readonly from: "same sentence" | "sentence before" | "passage";
};

/**
 * The names that "it", "that", "both" or nothing at all refers to, nearest first: in the sentence before the verdict, in
 * the sentences before it in the same stretch of own text, in the end of the passage that is answered.
 */
export function resolveTarget(utterance: Utterance, before: string, finder: NameFinder): readonly ResolvedTarget[] {
  const inSentence = lastSentenceWithNames([before], finder);
  if (inSentence) return targetsOf(inSentence, 0.9, "same sentence");
  const inText = lastSentenceWithNames(utterance.before.slice(-2), finder);
  if (inText) return targetsOf(inText, 0.8, "sentence before");
  if (utterance.before.length > 3 && !utterance.passage.quoted) return [];
  const inPassage = lastSentenceWithNames(lastSentences(utterance.passage.text), finder);
  if (!inPassage) return [];
  const sure = (utterance.passage.quoted ? 0.85 : 0.6) - 0.1 * utterance.passage.distance - 0.05 * utterance.before.length;
  return targetsOf(inPassage, Math.max(0.2, sure), "passage");
}

type Referred = { readonly text: string; readonly mentions: readonly KnownMention[] };

function lastSentenceWithNames(sentences: readonly string[], finder: NameFinder): Referred | null {
  for (const text of sentences.toReversed()) {
    const mentions = finder.find(text, true);
    if (mentions.length > 0) return { text, mentions };
  }
  return null;
}

/** Sentences of a passage that a reply under it can be about: the last few. */
const passageSentences = 3;

function lastSentences(passage: string): readonly string[] {
  const end = passage.slice(-1200);
  return splitSentences(end)
    .slice(-passageSentences)
    .map(({ start, end: stop }) => end.slice(start, stop).replace(/[\n\t]/g, " "));
}

function targetsOf(referred: Referred, confidence: number, from: ResolvedTarget["from"]): readonly ResolvedTarget[] {
  const sentence = markSentence(referred.text, referred.mentions);
  const judged = new Map<NameFamily, "support" | "oppose">();
  for (const cue of findCues(sentence)) {
    for (const target of cue.targets as readonly KnownMention[]) judged.set(target.family, cue.stance);
  }
  const replaced = new Set(findProposals(sentence).map(({ replaces }) => (replaces as KnownMention | null)?.family));
  const families = [...new Set(referred.mentions.map(({ family }) => family))];
  const current = families.filter((family) => !replaced.has(family));
  return (current.length > 0 ? current : families).map((family) => ({ family, side: judged.get(family) ?? "support", confidence, from }));
}
