import { explainMention, explainSentence } from "../acts/explain-acts.ts";
import { type Contribution, contributionsBySide, probabilities } from "../acts/linear-model.ts";
import type { Models } from "../models.ts";
import { type AskedStance, answerQuestion, voiced, weigh } from "../stances/answer-question.ts";
import { reachOf } from "../stances/cue-reach.ts";
import { findCues } from "../stances/cues/index.ts";
import { type FoundStance, likely } from "../stances/find-stances.ts";
import { markUtterance } from "../stances/mark-utterance.ts";
import type { NameFinder } from "../stances/name-finder.ts";
import type { Side } from "../stances/side.ts";
import type { Relation, StanceQuestion } from "../stances/stance-question.ts";
import { actContext } from "../utterances.ts";

/** Features shown for and against each side, and words. */
const shown = 5;

/** A question whether a sentence takes a side on a name, with all that answered it. */
export type ExplainedQuestion = {
  readonly name: string;
  readonly relation: Relation;
  /** The sentence that names it where this one does not. */
  readonly referred: string | null;
  readonly cues: readonly MatchedCue[];
  readonly sides: readonly ExplainedSide[];
};

/** A way of voicing a verdict that the sentence matches. */
export type MatchedCue = {
  readonly rule: string;
  readonly stance: Side;
  /** What it judges: the name asked about, another name, or whatever is being talked of. */
  readonly reach: "on it" | "on another" | "open";
  readonly words: string;
  readonly confidence: number;
};

export type ExplainedSide = {
  readonly stance: Side;
  /**
   * "taken": the sentence that shows a finding; "repeated": the message takes this side, but another sentence shows it more
   * surely; "overruled": likely enough, but a cue speaks for the other side or the sentence only reports a rename; "unlikely".
   */
  readonly verdict: "taken" | "repeated" | "overruled" | "unlikely";
  /** What the model says, 0..1. */
  readonly probability: number;
  /** What the cues on the name itself say, 0..1, and from where on they count as much as the model. */
  readonly voiced: number;
  readonly voicedThreshold: number;
  /** Both together, 0..1, and how much all sentences of a message together need. */
  readonly weighed: number;
  readonly threshold: number;
  /** At least half as likely as it must be. */
  readonly near: boolean;
  /** The features of the stance model (weight times times present) that spoke loudest. */
  readonly for: readonly Contribution[];
  readonly against: readonly Contribution[];
  /** The words and forms that spoke loudest in the sentence model, whose probability is a feature of the stance model. */
  readonly words: readonly Contribution[];
};

/** How a question was answered; `taken` are the stances that became findings. */
export function explainQuestion(
  asked: AskedStance,
  taken: readonly FoundStance[],
  finder: NameFinder,
  models: Models,
): ExplainedQuestion {
  const { question } = asked;
  return {
    name: question.family.name,
    relation: question.relation,
    referred: question.referred,
    cues: matchedCues(question, finder),
    sides: (["support", "oppose"] as const).map((stance) => explainSide(asked, stance, taken, models)),
  };
}

function matchedCues(question: StanceQuestion, finder: NameFinder): readonly MatchedCue[] {
  const sentence = markUtterance(question.utterance, finder);
  return findCues(sentence).map((cue) => ({
    rule: cue.rule,
    stance: cue.stance,
    reach: reachOf(cue, question),
    words: sentence.text.slice(cue.span.start, cue.span.end),
    confidence: cue.confidence,
  }));
}

function explainSide(asked: AskedStance, stance: Side, taken: readonly FoundStance[], models: Models): ExplainedSide {
  const { question, features, cues } = asked;
  const probability = probabilities(models.stances, features)[models.stances.classes.indexOf(stance)] ?? 0;
  const answer = answerQuestion(asked, models).find((found) => found.stance === stance);
  // An ack is as sure as acks are, whatever the model says of it.
  const weighed = answer?.confidence ?? weigh(probability, cues[stance]);
  return {
    stance,
    verdict: answer ? verdictOf(answer, taken) : weighed >= likely ? "overruled" : "unlikely",
    probability,
    voiced: cues[stance],
    voicedThreshold: voiced,
    weighed,
    threshold: likely,
    near: 2 * weighed >= likely,
    ...contributionsBySide(models.stances, features, stance, shown),
    words: wordsOf(question, stance, models),
  };
}

function verdictOf(answer: FoundStance, taken: readonly FoundStance[]): ExplainedSide["verdict"] {
  const found = taken.find(
    ({ family, stance, utterance }) =>
      family === answer.family && stance === answer.stance && utterance.messageId === answer.utterance.messageId,
  );
  if (found === undefined) return "unlikely";
  return found.utterance === answer.utterance && found.relation === answer.relation ? "taken" : "repeated";
}

/** Of the model that the stance model listens to: about the mention, or about a name that stands elsewhere. */
function wordsOf({ utterance, mention }: StanceQuestion, stance: Side, { acts }: Models): readonly Contribution[] {
  const context = actContext(utterance);
  if (mention) return explainMention(context, mention, stance, shown, acts);
  return explainSentence(context, `${stance} elsewhere`, shown, acts);
}
