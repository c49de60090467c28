import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { contextWeights } from "./context-features.ts";
import { tellSentence } from "./sentence-features.ts";
import { probabilitiesOfSums, sumWeights } from "./summed-weights.ts";
import { type ActModels, trainedActs } from "./trained-models.ts";

/** Probabilities, 0..1, each by itself. */
export type SentenceAct = {
  /** The author speaks about what something should be called. */
  readonly naming: number;
  /** Some name is put forward, argued for, argued against. */
  readonly propose: number;
  readonly support: number;
  readonly oppose: number;
  /** The same for a name that does not stand in the sentence itself ("Agreed.", "That sounds better to me."). */
  readonly supportElsewhere: number;
  readonly opposeElsewhere: number;
};

/**
 * How likely a sentence takes part in a naming debate, and how. `names` are the spans of names that are known to stand
 * in the sentence without having the form of a name (ordinary words); the others are found by their form.
 */
export function sentenceAct(
  context: ActContext,
  names: readonly Span[] = [],
  models: ActModels = trainedActs,
): SentenceAct {
  const own = sumWeights(models.sentence, (add) => tellSentence(context, names, models.lexicon, add));
  const [naming = 0, propose = 0, support = 0, oppose = 0, supportElsewhere = 0, opposeElsewhere = 0] =
    probabilitiesOfSums(models.sentence, [own, ...contextWeights(context, models, "sentence")]);
  return { naming, propose, support, oppose, supportElsewhere, opposeElsewhere };
}
