import type { FoundDebate } from "./analyze-debate.ts";
import { firstMention, type NameFamily } from "./names/name-family.ts";
import { buildNameFinder } from "./stances/known-mentions.ts";
import { isByPerson, type Utterance } from "./utterances.ts";

/**
 * Where each name is first used by any of its spellings, code left out. A plain word is found out to be a name by what
 * is said of it, often long after its first use ("so this is sheltered, then: pond_sheltered"), so the earlier messages
 * are read once more with all that is known in the end.
 */
export function findFirstUses({
  names,
  utterances,
}: Pick<FoundDebate, "names" | "utterances">): ReadonlyMap<NameFamily, Utterance> {
  const spoken = utterances.filter((utterance) => isByPerson(utterance) && isProse(utterance));
  const finder = buildNameFinder(names, spoken);
  const first = new Map(names.flatMap((family) => firstOccurrence(family)));
  for (const utterance of spoken) {
    for (const { family, shape } of finder.find(utterance.text, false)) {
      const known = first.get(family);
      if (shape === "word" && isPutAfter(utterance, family)) continue;
      if (!known || utterance.index < known.index) first.set(family, utterance);
    }
  }
  return first;
}

/** Before somebody puts it forward in so many words, a plain word is but a word: "the content is sheltered". */
function isPutAfter({ index }: Utterance, { proposal }: NameFamily): boolean {
  return proposal !== null && proposal.rule !== firstMention && index < proposal.utterance.index;
}

function isProse({ kind }: Utterance): boolean {
  return kind !== "code" && kind !== "trailer";
}

function firstOccurrence(family: NameFamily): readonly (readonly [NameFamily, Utterance])[] {
  const occurrence = family.occurrences.find(({ utterance }) => isProse(utterance));
  return occurrence ? [[family, occurrence.utterance]] : [];
}
