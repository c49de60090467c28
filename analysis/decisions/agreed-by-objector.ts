import { type DebateRecord, patchAuthors, type Settlement } from "./settlement.ts";

/**
 * "pond_get says little.", by the author of the patches "What about heron_get, then?" and "Better.": whoever objected to a name
 * agrees to the one that the author puts forward instead, and nobody is against it.
 */
export function agreedByObjector({ families, stances, posts }: DebateRecord): readonly Settlement[] {
  const authors = patchAuthors(posts);
  return families.flatMap((family) => {
    const own = stances.filter((stance) => stance.family === family);
    const proposal = family.proposal?.utterance;
    if (!proposal || !authors.has(proposal.person.main) || own.some(({ stance }) => stance === "oppose")) return [];
    const objectors = new Set(
      stances
        .filter(({ stance, utterance }) => stance === "oppose" && utterance.index < proposal.index)
        .map(({ utterance }) => utterance.person.main),
    );
    objectors.delete(proposal.person.main);
    const word = own.findLast(
      ({ relation, utterance }) => relation === "passage" && objectors.has(utterance.person.main),
    );
    return word
      ? [
          {
            family,
            kind: "participant's word" as const,
            utterance: word.utterance,
            rule: "agreed by who objected",
            weight: 2,
          },
        ]
      : [];
  });
}
