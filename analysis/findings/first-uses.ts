import type { FoundDebate } from "../analyze-debate.ts";
import { firstMention } from "../names/candidates/first-mention.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { buildNameFinder } from "../stances/name-finder.ts";
import { isByPerson, type Utterance } from "../utterances.ts";
import { isQuotedFirst } from "./quoted-first.ts";
import { isSeenBefore } from "./seen-before.ts";

type Found = Pick<FoundDebate, "names" | "threads" | "posts" | "utterances" | "stances">;

/**
 * Where each name is first used by any of its spellings; a name that was seen before all that can be cited, as in the
 * lines of a patch or in words quoted of a missing message, has none.
 */
export function findFirstUses(found: Found): ReadonlyMap<NameFamily, Utterance> {
  return new Map(
    [...firstSaid(found)].filter(
      ([family, said]) => !isSeenBefore(family, said.messageId, found.posts) && !isQuotedFirst(family, said, found),
    ),
  );
}

/**
 * A plain word is found out to be a name by what is said of it, often long after its first use ("so this is sheltered,
 * then: pond_sheltered"), so the earlier messages are read once more with all that is known in the end. Code counts only
 * where sides are taken on a name before a sentence holds it.
 */
function firstSaid({ names, utterances, stances }: Found): ReadonlyMap<NameFamily, Utterance> {
  const spoken = utterances.filter((utterance) => isByPerson(utterance) && utterance.kind !== "trailer");
  const { inProse, inCode } = firstHeld(names, spoken);
  const first = new Map(names.flatMap(firstOccurrence));
  for (const [family, utterance] of inProse) keepEarlier(first, family, utterance);
  for (const { family, utterance } of stances) {
    const code = inCode.get(family);
    const isLate = (first.get(family)?.index ?? Number.POSITIVE_INFINITY) > utterance.index;
    if (code && isLate) keepEarlier(first, family, code);
    else if (isLate && family.proposal === null) first.delete(family);
  }
  return first;
}

type Uses = Map<NameFamily, Utterance>;

/** The first sentence that holds each name, and the first piece of code. */
function firstHeld(
  names: Found["names"],
  spoken: readonly Utterance[],
): { readonly inProse: Uses; readonly inCode: Uses } {
  const finder = buildNameFinder(names, spoken);
  const [inProse, inCode]: [Uses, Uses] = [new Map(), new Map()];
  for (const utterance of spoken) {
    for (const { family, form, shape } of finder.findSure(utterance.text)) {
      // A word of a name, or another form of it ("processes" of process-local), is no use of the name.
      if (!family.keys.has(formKey(form))) continue;
      if (shape === "word" && isPutAfter(utterance, family)) continue;
      keepEarlier(utterance.kind === "code" ? inCode : inProse, family, utterance);
    }
  }
  return { inProse, inCode };
}

function keepEarlier(uses: Uses, family: NameFamily, utterance: Utterance): void {
  const known = uses.get(family);
  if (!known || utterance.index < known.index) uses.set(family, utterance);
}

/** Before somebody puts it forward in so many words, a plain word is but a word: "the content is sheltered". */
function isPutAfter({ index }: Utterance, { proposal }: NameFamily): boolean {
  return proposal !== null && proposal.rule !== firstMention && index < proposal.utterance.index;
}

function firstOccurrence(family: NameFamily): readonly (readonly [NameFamily, Utterance])[] {
  const occurrence = family.occurrences.find(({ utterance }) => utterance.kind !== "code");
  return occurrence ? [[family, occurrence.utterance]] : [];
}
