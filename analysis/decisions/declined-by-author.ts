import type { NameFamily } from "../names/families/name-family.ts";
import { declining } from "../stances/cues/declining.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import type { Utterance } from "../utterances.ts";
import { type DebateRecord, keptInstead, patchAuthors, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/**
 * "How about heron_put()?" and, by the author of the patches, "I'd rather leave it as it is": what somebody else put
 * forward is not taken, the name in use stays, and nobody comes back to it.
 */
export function declinedByAuthor(record: DebateRecord): readonly Settlement[] {
  const { families, stances, posts } = record;
  const authors = patchAuthors(posts);
  return families.flatMap((family) => {
    const proposer = family.proposal?.utterance.person.main;
    const kept = keptInstead(family, record);
    if (!proposer || !kept) return [];
    const word = stances.findLast(
      ({ family: judged, stance, way, relation, utterance: { person, text } }) =>
        judged === family &&
        stance === "oppose" &&
        way === declining.rule &&
        relation === "passage" &&
        authors.has(person.main) &&
        person.main !== proposer &&
        !doubts.test(text),
    )?.utterance;
    if (!word || stances.some((stance) => comesBack(stance, family, kept, word))) return [];
    return [{ family: kept, utterance: word, ...waysToSettle.declinedByAuthor }];
  });
}

/** "Not sure that helps": who doubts may still be convinced. */
const doubts = /\bnot\s+(?:\w+\s+)?(?:sure|convinced|persuaded|sold)\b|\?/i;

/** Whether somebody speaks for what was declined, or against what is kept, behind the word that declines. */
function comesBack(
  { family, stance, utterance: { index, person } }: FoundStance,
  declined: NameFamily,
  kept: NameFamily,
  word: Utterance,
): boolean {
  if (index <= word.index || person.main === word.person.main) return false;
  return stance === "support" ? family === declined : family === kept;
}
