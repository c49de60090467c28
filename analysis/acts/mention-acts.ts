import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { contextWeights } from "./context-features.ts";
import { tellMention } from "./mention-features.ts";
import { probabilitiesOfSums, sumWeights } from "./summed-weights.ts";
import { type ActModels, trainedActs } from "./trained-models.ts";

/** Probabilities, 0..1, each by itself: a name can be supported and opposed in one sentence. */
export type MentionActs = { readonly propose: number; readonly support: number; readonly oppose: number };

/**
 * How likely the author puts the name at `asked` (a span of the sentence) forward, argues for it, argues against it.
 * `names` are spans of other names in the sentence that do not have the form of a name.
 */
export function mentionActs(
  context: ActContext,
  asked: Span,
  names: readonly Span[] = [],
  models: ActModels = trainedActs,
): MentionActs {
  const own = sumWeights(models.mention, (add) => tellMention(context, asked, names, models.lexicon, add));
  const [propose = 0, support = 0, oppose = 0] = probabilitiesOfSums(models.mention, [
    own,
    ...contextWeights(context, models, "mention"),
  ]);
  return { propose, support, oppose };
}
