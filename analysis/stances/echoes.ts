import { markSentence } from "../names/marked-sentence.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundCue } from "./cues/cue.ts";
import { findCues } from "./cues/index.ts";
import type { FoundStance } from "./find-stances.ts";
import { lastSentences } from "./last-sentences.ts";

/** What was found in each sentence, by its key. */
export type StancesBySentence = ReadonlyMap<string, readonly FoundStance[]>;

/**
 * The stances that an utterance takes by agreeing, or disagreeing, with a quoted passage that takes them: "I agree" under
 * an objection is an objection. None where it answers nothing, or says more of its own before.
 */
export function echoedStances(utterance: Utterance, earlier: StancesBySentence): readonly FoundStance[] {
  const { passage, before } = utterance;
  if (!passage.quoted || before.length > 0) return [];
  const verdict = openVerdict(utterance);
  if (verdict === null) return [];
  for (const sentence of lastSentences(passage.text)) {
    const taken = stancesIn(sentence, earlier).filter(
      (stance) => stance.utterance.participant !== utterance.participant,
    );
    if (taken.length > 0) return taken.map((stance) => echo(stance, verdict, utterance, sentence));
  }
  return [];
}

/** Quoters cut lines out, and with them ends of sentences; so much of one, in characters of its key, tells it from others. */
const tellingPart = 24;

/** The stances found in a quoted sentence: in the one with its words, else in the one that it is the begin or the end of. */
function stancesIn(quoted: string, earlier: StancesBySentence): readonly FoundStance[] {
  const key = sentenceKey(quoted);
  const whole = earlier.get(key);
  if (whole || key.length < tellingPart) return whole ?? [];
  const parts = [...earlier].filter(([other]) => other.startsWith(key) || other.endsWith(key));
  return parts.length === 1 ? (parts[0]?.[1] ?? []) : [];
}

/** "I agree that …" says itself what it agrees with. */
const saysWith = /\bagree\w*\s+(?:that|with|on|about)\b/i;

function openVerdict(utterance: Utterance): FoundCue | null {
  if (saysWith.test(utterance.text)) return null;
  const cues = findCues(markSentence(utterance.text));
  if (cues.some(({ targets }) => targets.length > 0)) return null;
  return cues.find(({ rule, targets }) => rule === "agreement" && targets.length === 0) ?? null;
}

function echo(taken: FoundStance, verdict: FoundCue, utterance: Utterance, referred: string): FoundStance {
  const agrees = verdict.stance === "support";
  return {
    family: taken.family,
    stance: agrees ? taken.stance : taken.stance === "support" ? "oppose" : "support",
    utterance,
    confidence: Math.min(taken.confidence, verdict.confidence),
    rule: agrees ? "agreement with a stance, passage" : "disagreement with a stance, passage",
    relation: "passage",
    referred,
    witnesses: [],
  };
}
