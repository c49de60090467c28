import { type DebateRecord, keptInstead, patchAuthors, type Settlement } from "./settlement.ts";

/**
 * "How about heron_put()?" and, by the author of the patches, "I'd rather leave it as it is": what somebody else put forward is not taken, the name
 * in use stays, and nobody comes back to it.
 */
export function declinedByAuthor(record: DebateRecord): readonly Settlement[] {
  const { families, stances, posts } = record;
  const authors = patchAuthors(posts);
  return families.flatMap((family) => {
    const proposer = family.proposal?.utterance.person.main;
    const kept = keptInstead(family, record);
    if (!proposer || !kept) return [];
    const word = stances.findLast(
      ({ family: judged, stance, rule, relation, utterance: { person, text } }) =>
        judged === family &&
        stance === "oppose" &&
        rule.startsWith("declining") &&
        relation === "passage" &&
        authors.has(person.main) &&
        person.main !== proposer &&
        !doubts.test(text),
    )?.utterance;
    const comesBack = stances.some(
      ({ family: judged, stance, utterance: { index, person } }) =>
        word !== undefined &&
        index > word.index &&
        person.main !== word.person.main &&
        (judged === family ? stance === "support" : judged === kept && stance === "oppose"),
    );
    return word && !comesBack
      ? [{ family: kept, kind: "author's word" as const, utterance: word, rule: "declined by the author", weight: 2 }]
      : [];
  });
}

/** "Not sure that helps": who doubts may still be convinced. */
const doubts = /\bnot\s+(?:\w+\s+)?(?:sure|convinced|persuaded|sold)\b|\?/i;
