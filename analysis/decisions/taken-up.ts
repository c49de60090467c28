import { isFairlyPut } from "../names/candidates/name-features.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { namingStrength } from "../names/mentions/naming-context.ts";
import { isPlainWord } from "../names/spelling/forms.ts";
import { findCues } from "../stances/cues/index.ts";
import { type DebateRecord, isOpposed, patchAuthors, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/**
 * "Please rename it to heron_put" and, in a later mail by the author of the patches, "we create a pond with heron_put":
 * who is to make the change speaks of the thing by the name that somebody else asked for, and nobody is against it. Of
 * ordinary words it tells nothing.
 */
export function takenUp({ families, stances, posts }: DebateRecord): readonly Settlement[] {
  const authors = patchAuthors(posts);
  return families.flatMap((family) => {
    const asked = family.proposals.find(
      (proposal) => proposal.replaces !== null && isFairlyPut(proposal) && !authors.has(proposal.utterance.person.main),
    );
    if (!asked || isOpposed(family, stances)) return [];
    const use = family.occurrences.find(
      ({ mention, utterance }) =>
        utterance.index > asked.utterance.index &&
        utterance.kind !== "code" &&
        authors.has(utterance.person.main) &&
        !isPlainWord(mention.form) &&
        speaksOfCode(utterance.text),
    );
    if (!use) return [];
    return [{ family, utterance: use.utterance, ...waysToSettle.takenUp }];
  });
}

function speaksOfCode(text: string): boolean {
  return !text.includes("?") && namingStrength(text) === 0 && findCues(markSentence(text)).length === 0;
}
