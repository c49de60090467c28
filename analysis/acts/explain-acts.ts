import type { Span } from "../types.ts";
import type { ActContext } from "./act-context.ts";
import { type Contribution, contributions } from "./linear-model.ts";
import type { MentionActs } from "./mention-acts.ts";
import { mentionFeatures } from "./mention-features.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import type { ActModels } from "./trained-models.ts";

/** The classes of the sentence model. */
type SentenceClass = "naming" | "propose" | "support" | "oppose" | "support elsewhere" | "oppose elsewhere";

/** The features that spoke loudest for and against a sentence being such an act, at most `most`. */
export function explainSentence(
  context: ActContext,
  act: SentenceClass,
  most: number,
  { sentence, lexicon }: ActModels,
): readonly Contribution[] {
  return contributions(sentence, sentenceFeatures(context, [], lexicon), act, most);
}

/** The features that spoke loudest for and against such an act on the name at `asked`, at most `most`. */
export function explainMention(
  context: ActContext,
  asked: Span,
  act: keyof MentionActs,
  most: number,
  { mention, lexicon }: ActModels,
): readonly Contribution[] {
  return contributions(mention, mentionFeatures(context, asked, [], lexicon), act, most);
}
