import { anyPhrase, phrase } from "../patterns/phrase.ts";
import { isProse, type Utterance } from "../utterances.ts";
import { type DebateRecord, patchAuthors, type Settlement } from "./settlement.ts";

/**
 * The last words by which the one author of the patches withdraws them ("Patch withdrawn."); null where nobody does, or
 * where others post patches, too.
 */
export function findWithdrawnPatches({
  utterances,
  posts,
}: Pick<DebateRecord, "utterances" | "posts">): Utterance | null {
  const [author, ...others] = patchAuthors(posts);
  if (author === undefined || others.length > 0) return null;
  const own = utterances.filter((utterance) => utterance.person.main === author && isProse(utterance));
  return own.findLast(({ text }) => withdraws.test(text) && !unsure.test(text)) ?? null;
}

/** What still holds when patches are withdrawn: what was settled later, or applied. */
export function settledAfter({ index }: Utterance, settlements: readonly Settlement[]): readonly Settlement[] {
  return settlements.filter(({ kind, utterance }) => kind === "merge" || utterance.index > index);
}

const patches = `(?:${anyPhrase("patch", "patches", "series", "patch\\s*set", "patch series", "RFC", "submission")})`;
const these = `(?:${anyPhrase("this", "the", "these", "my")}\\s+)`;
const withdraws = new RegExp(
  [
    // "Patch withdrawn.", "this series is withdrawn"
    `^\\W*${these}?(?:whole\\s+|entire\\s+)?${patches}\\s+(?:is\\s+|are\\s+)?(?:now\\s+|hereby\\s+)?(?:withdrawn|retracted|abandoned)\\b`,
    // "I withdraw this patch", "I'm abandoning the series", "I'll drop this series"
    phrase`\b(?:I|we)(?:'ll|'m|'re| will| am| are| hereby| have)?
      (?:now |going to )?(?:withdr[ae]w(?:ing|n)?|retract(?:ing|ed)?|abandon(?:ing|ed)?)
      ${these}(?:whole |entire )?${patches}\b`,
    phrase`\b(?:I|we)(?:'ll|'m|'re| will| am| are) dropp?(?:ing)?
      ${these}(?:(?:whole |entire )(?:thing|idea|${patches})|series|patch\s*set)\b`,
    `\\b(?:consider|mark)\\s+${these}${patches}\\s+(?:as\\s+)?(?:withdrawn|retracted|abandoned)\\b`,
  ].join("|"),
  "i",
);
/** "I won't withdraw it", "should I withdraw the patch?", "from the series": it goes on without a part. */
const unsure = /\?|\b(?:not|never|unless|until|if)\b|n't\b|\bsend(?:ing)?\b/i;
