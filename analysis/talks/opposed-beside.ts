import type { NameFamily } from "../names/families/name-family.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { paragraphOf } from "../utterances.ts";

/** The names that are argued against in a paragraph that puts a name forward: "Not sold on HOLD. How about HERON_KEEP?" */
export function opposedBeside(
  { proposals }: Pick<NameFamily, "proposals">,
  stances: readonly FoundStance[],
): readonly NameFamily[] {
  const put = new Set(proposals.map(({ utterance }) => paragraphOf(utterance)));
  return stances
    .filter(({ stance, utterance }) => stance === "oppose" && put.has(paragraphOf(utterance)))
    .map(({ family }) => family);
}
