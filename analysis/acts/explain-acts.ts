import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { type Contribution, contributions } from "./linear-model.ts";
import type { MentionActs } from "./mention-acts.ts";
import { mentionFeatures } from "./mention-features.ts";
import { type ReasonQuestion, reasonFeatures } from "./reason-features.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import { type ActModels, trainedActs } from "./trained-models.ts";

/** The features that spoke loudest for and against "the author speaks about what something should be called". */
export function explainSentence(
  context: ActContext,
  names: readonly Span[] = [],
  act: "naming" | "propose" | "support" | "oppose" | "support elsewhere" | "oppose elsewhere" = "naming",
  most = 8,
  models: ActModels = trainedActs,
): readonly Contribution[] {
  return contributions(models.sentence, sentenceFeatures(context, names, models.lexicon), act, most);
}

/** The features that spoke loudest for and against one act on the name at `asked`. */
export function explainMention(
  context: ActContext,
  asked: Span,
  act: keyof MentionActs,
  names: readonly Span[] = [],
  most = 8,
  models: ActModels = trainedActs,
): readonly Contribution[] {
  return contributions(models.mention, mentionFeatures(context, asked, names, models.lexicon), act, most);
}

/** The features that spoke loudest for and against a clause being a reason. */
export function explainReason(
  question: ReasonQuestion,
  most = 8,
  models: ActModels = trainedActs,
): readonly Contribution[] {
  return contributions(models.reason, reasonFeatures(question, models.lexicon), "reason", most);
}
