import { probabilities } from "./linear-model.ts";
import { type ReasonQuestion, reasonFeatures } from "./reason-features.ts";
import { lexicon, reasonModel } from "./trained-models.ts";

/** How likely, 0..1, a clause gives the reason for a stance that the same author takes in the sentence or near it. */
export function isReason(question: ReasonQuestion): number {
  return probabilities(reasonModel, reasonFeatures(question, lexicon))[0] ?? 0;
}
