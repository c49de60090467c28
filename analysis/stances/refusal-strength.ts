import type { MarkedSentence } from "../names/mentions/marked-sentence.ts";
import { isOfCurrentName } from "./agreeing.ts";
import { agreement } from "./cues/agreement.ts";
import type { FoundCue } from "./cues/cue.ts";
import { declining } from "./cues/declining.ts";
import { ellipsis } from "./cues/ellipsis.ts";
import { findCues } from "./cues/index.ts";
import type { NameFinder } from "./known-mentions.ts";
import { markUtterance } from "./mark-utterance.ts";
import type { StanceQuestion } from "./stance-question.ts";
import { answersQuoted, isProposedInQuoted } from "./under-proposal.ts";

const refusing: ReadonlySet<string> = new Set([agreement.rule, declining.rule, ellipsis.rule]);

/** How sure a "No.", "Too long" or "let's leave it as it is" right under the words is that put the name forward; 0 where it is none. */
export function refusalStrength(question: StanceQuestion, finder: NameFinder): number {
  if (question.family.role !== "proposed" || !answersQuoted(question)) return 0;
  const refused = refusingCues(markUtterance(question.utterance, finder));
  return refused.length > 0 && isProposedInQuoted(question, finder)
    ? Math.max(...refused.map(({ confidence }) => confidence))
    : 0;
}

/** How sure an "I prefer the current name" under a proposal is to mean the name that is not put forward there; 0 where it is none. */
export function keptStrength(question: StanceQuestion, finder: NameFinder): number {
  const { utterance, relation, family } = question;
  if (relation !== "passage" || family.role !== "incumbent" || !isOfCurrentName(utterance.text)) return 0;
  const refused = refusingCues(markUtterance(utterance, finder));
  return refused.length > 0 && !isProposedInQuoted(question, finder) ? kept : 0;
}

const kept = 0.6;

/** What a sentence says to turn down what is talked of, whose name it leaves out. */
export function refusingCues(sentence: MarkedSentence): readonly FoundCue[] {
  return findCues(sentence).filter(
    ({ rule, stance, targets }) => refusing.has(rule) && stance === "oppose" && targets.length === 0,
  );
}
