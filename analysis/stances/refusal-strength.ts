import type { MarkedSentence } from "../names/mentions/marked-sentence.ts";
import { isOfCurrentName } from "./agreeing.ts";
import { referredSides } from "./cue-reach.ts";
import { agreement } from "./cues/agreement.ts";
import type { FoundCue } from "./cues/cue.ts";
import { declining } from "./cues/declining.ts";
import { ellipsis } from "./cues/ellipsis.ts";
import { findCues } from "./cues/index.ts";
import { liking } from "./cues/liking.ts";
import { markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import { opensWithPronoun } from "./opens-with-pronoun.ts";
import type { StanceQuestion } from "./stance-question.ts";
import { answersQuoted, isPutByAnother, isPutRightAbove, isWelcomed } from "./under-proposal.ts";

const refusing: ReadonlySet<string> = new Set([agreement.rule, declining.rule, ellipsis.rule, liking.rule]);

/** How sure a "No.", "Too long" or "That would be confusing" right under the words is that put the name forward; 0 where it is none. */
export function refusalStrength(question: StanceQuestion, finder: NameFinder): number {
  if (question.family.role !== "proposed" || !isPutByAnother(question) || !answersQuoted(question)) return 0;
  const sentence = markUtterance(question.utterance, finder);
  const isPut = isPutRightAbove(question);
  const refused = refusingCues(sentence).map(({ confidence }) => confidence);
  if (refused.length > 0 && (isPut || referredSides(question, finder).has("referred proposes")))
    return Math.max(...refused);
  return isPut && openVerdictsOn(sentence).length > 0 ? verdictOnIt : 0;
}

/** How sure "That would be confusing" is to mean the name that is put forward right above, as "Will do" is. */
const verdictOnIt = 0.55;

/** How sure an "I prefer the current name" under a proposal is to mean the name that is not put forward there; 0 where it is none. */
export function keptStrength(question: StanceQuestion, finder: NameFinder): number {
  const { utterance, relation, family } = question;
  if (relation !== "passage" || family.role !== "incumbent" || !isOfCurrentName(utterance.text)) return 0;
  const refused = refusingCues(markUtterance(utterance, finder));
  return refused.length > 0 && !isWelcomed(question, referredSides(question, finder)) ? kept : 0;
}

const kept = 0.6;

/** What a sentence says against what it begins to speak of with a pronoun. */
function openVerdictsOn(sentence: MarkedSentence): readonly FoundCue[] {
  if (announces.test(sentence.text) || !(opensWithPronoun(sentence.text) || thatName.test(sentence.text))) return [];
  return findCues(sentence).filter(({ stance, targets }) => stance === "oppose" && targets.length === 0);
}

/** "That has nothing to do with my question:" leads to what is repeated. */
const announces = /:\s*$/;
/** "That name suggests …". */
const thatName = /^\W*(?:(?:but|hmm|well|and)[\s,.:]+)*(?:that|this)\s+(?:new\s+)?(?:name|word|term)\b/i;

/** Whether a sentence turns down what it answers, or finds fault with it, without naming it. */
export function refuses(sentence: MarkedSentence): boolean {
  return refusingCues(sentence).length + openVerdictsOn(sentence).length > 0;
}

/** What a sentence says to turn down what is talked of, whose name it leaves out. */
function refusingCues(sentence: MarkedSentence): readonly FoundCue[] {
  return findCues(sentence).filter(
    ({ rule, stance, targets }) => refusing.has(rule) && stance === "oppose" && targets.length === 0,
  );
}
