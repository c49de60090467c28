import { findTalk, settleDebate } from "../analyze-debate.ts";
import { assembleDebate } from "../findings/assemble-debate.ts";
import { type Models, trainedModels } from "../models.ts";
import { judgeForms } from "../names/find-names.ts";
import { questionStances } from "../stances/answer-question.ts";
import { buildNameFinder } from "../stances/name-finder.ts";
import { surveyThread } from "../survey-thread.ts";
import { lacksOfDebate } from "../talks/lacks-of-debate.ts";
import { separateTalks, undivided } from "../talks/separate-talks.ts";
import type { Thread } from "../types.ts";
import { isByPerson } from "../utterances.ts";
import { type ExplainedForm, explainForms } from "./explain-form.ts";
import { type ExplainedSentence, explainSentences } from "./explain-sentence.ts";

/** What was found in one message, and by what. */
export type ExplainedMessage = {
  /** What the threads lack to be a debate, in words; empty where they are one. */
  readonly lacks: readonly string[];
  /** Its own text, in reading order. */
  readonly sentences: readonly ExplainedSentence[];
  /** What looks like a name in its own text, the likeliest first. */
  readonly forms: readonly ExplainedForm[];
};

/**
 * Analyses threads again (those of a debate, or one thread) and tells what was found in one of their messages, by which
 * rules and features, and what was asked and denied. A message that the threads do not hold has no sentences.
 */
export function explainMessage(
  threads: readonly Thread[],
  messageId: string,
  models: Models = trainedModels,
): ExplainedMessage {
  const talk = findTalk(threads, models);
  const { utterances, families, stances, posts } = talk;
  const separate = separateTalks(talk);
  const whole = settleDebate(undivided(talk));
  const spoken = utterances.filter(isByPerson);
  const judged = judgeForms(spoken, posts, models);
  const sentences = explainSentences({
    utterances: utterances.filter((utterance) => utterance.messageId === messageId),
    judged,
    families,
    stances,
    settled: separate.length > 0 ? separate.map(settleDebate) : [whole],
    debate: assembleDebate(whole, models.acts),
    asked: questionStances(spoken, families, models.acts),
    finder: buildNameFinder(families, spoken),
    models,
  });
  return {
    lacks: [...lacksOfSurvey(threads, models), ...lacksOfDebate(talk)],
    sentences,
    forms: explainForms(messageId, judged, families, models),
  };
}

/** Threads in which the survey finds no talk of names are read no further, whatever they hold. */
function lacksOfSurvey(threads: readonly Thread[], models: Models): readonly string[] {
  const talksOfNames = threads.some((thread) => surveyThread(thread, models).names !== null);
  return talksOfNames ? [] : ["nobody talks plainly of naming and puts a name forward"];
}
