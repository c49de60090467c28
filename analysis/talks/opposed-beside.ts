import type { NameFamily } from "../names/families/name-family.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import { paragraphOf, quotedAbove } from "../utterances.ts";

/**
 * The names that are argued against in a paragraph that puts a name forward: "Not sold on HOLD. How about HERON_KEEP?";
 * or in the words that such a paragraph answers.
 */
export function opposedBeside(
  { proposals, proposal }: Pick<NameFamily, "proposals" | "proposal">,
  stances: readonly FoundStance[],
): readonly NameFamily[] {
  const put = new Set(proposals.map(({ utterance }) => paragraphOf(utterance)));
  const answered = [...proposals, ...(proposal ? [proposal] : [])].map(({ utterance }) => ({
    messageId: utterance.passage.parentId,
    words: sentenceKey(quotedAbove(utterance)),
  }));
  const isAnswered = ({ utterance }: FoundStance) =>
    answered.some(
      ({ messageId, words }) => messageId === utterance.messageId && words.includes(sentenceKey(utterance.text)),
    );
  return stances
    .filter((stance) => stance.stance === "oppose" && (put.has(paragraphOf(stance.utterance)) || isAnswered(stance)))
    .map(({ family }) => family);
}
