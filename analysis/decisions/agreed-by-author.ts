import { acceptance } from "../stances/cues/acceptance.ts";
import { taking } from "../stances/cues/taking.ts";
import { isAgreement, type StanceWay } from "../stances/stance-rule.ts";
import { type DebateRecord, isOpposed, patchAuthors, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/**
 * "How about heron_put()?" and, by the author of the patches, "Looks good to me": who is to make the change agrees to a name
 * that somebody else put forward, and nobody is against it.
 */
export function agreedByAuthor({ families, stances, posts }: DebateRecord): readonly Settlement[] {
  const authors = patchAuthors(posts);
  return families.flatMap((family) => {
    const proposer = family.proposal?.utterance.person.main;
    if (!proposer || isOpposed(family, stances)) return [];
    const word = stances.findLast(
      ({ family: judged, way, relation, utterance }) =>
        judged === family &&
        agrees(way) &&
        relation === "passage" &&
        authors.has(utterance.person.main) &&
        utterance.person.main !== proposer,
    );
    return word ? [{ family, utterance: word.utterance, ...waysToSettle.agreedByAuthor }] : [];
  });
}

/** That one agrees, will rename it, or takes what is suggested. */
function agrees(way: StanceWay): boolean {
  return isAgreement(way) || way === acceptance.rule || way === taking.rule;
}
