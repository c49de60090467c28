import { probabilities } from "./linear-model.ts";
import { type ReasonQuestion, reasonFeatures } from "./reason-features.ts";
import { type ActModels, trainedActs } from "./trained-models.ts";

/** How likely, 0..1, a clause gives the reason for a stance that the same author takes in the sentence or near it. */
export function reasonProbability(question: ReasonQuestion, models: ActModels = trainedActs): number {
  return probabilities(models.reason, reasonFeatures(question, models.lexicon))[0] ?? 0;
}
