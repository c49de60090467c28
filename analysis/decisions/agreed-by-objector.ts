import { type DebateRecord, isOpposed, patchAuthors, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/**
 * "pond_get says little.", by the author of the patches "What about heron_get, then?" and "Better.": whoever objected to a name,
 * or put another one forward, agrees to the one that the author puts forward instead, and nobody is against it.
 */
export function agreedByObjector({ families, stances, posts }: DebateRecord): readonly Settlement[] {
  const authors = patchAuthors(posts);
  const objections = stances.filter(({ stance }) => stance === "oppose").map(({ utterance }) => utterance);
  return families.flatMap((family) => {
    const proposal = family.proposal?.utterance;
    if (!proposal || !authors.has(proposal.person.main) || isOpposed(family, stances)) return [];
    const others = families.flatMap((other) => (other.proposal && other !== family ? [other.proposal.utterance] : []));
    const objectors = new Set(
      [...objections, ...others].filter(({ index }) => index < proposal.index).map(({ person }) => person.main),
    );
    objectors.delete(proposal.person.main);
    const word = stances.findLast(
      ({ family: judged, relation, utterance }) =>
        judged === family && relation === "passage" && objectors.has(utterance.person.main),
    );
    return word ? [{ family, utterance: word.utterance, ...waysToSettle.agreedByObjector }] : [];
  });
}
