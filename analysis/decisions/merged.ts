import { anyPhrase, phrase } from "../patterns/phrase.ts";
import { holdsPatch } from "../threads/series.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/** "Applied, thanks.", "series queued for 7.1" at the head of a sentence: but not "applied on top of …". */
const appliedAtOnce = phrase`^\W*(?:(?:series|both|all|patch) )?(?:applied|queued|merged|pushed|picked up)\b(?=
  \W*$|\s*[,.!;:(-]|
  \s+(?:
    to|into|in|for|as|with|by|on(?! top)|it|this|that|these|both|all|patch(?:es)?|series|the|up|thanks|now|and|\d
  )\b
)`;
/** "I've applied this", "now queued for …" anywhere in it. */
const appliedByMe = `\\b${anyPhrase("I(?:'ve| have)?", "have", "now", "been")}\\s+(?:applied|queued|merged|pushed|picked)\\s+${anyPhrase(
  ...["up ", "it", "this", "these", "both", "all", "the (?:patch|series)"],
  ...["to\\b", "for\\b", "into\\b", "in\\b"],
)}`;
const applied = new RegExp(`${appliedAtOnce}|${appliedByMe}`, "i");

/** Whether a sentence tells that its author took the patch it answers. */
export function tellsItIsApplied(text: string): boolean {
  return applied.test(text);
}

/** "Applied, thanks.", in no patch itself, under a patch whose own text puts a name forward or takes it up. */
export function merged({ families, utterances, posts }: DebateRecord): readonly Settlement[] {
  const patches = new Set(posts.filter(holdsPatch).map(({ message }) => message.id));
  return utterances
    .filter(
      ({ text, messageId, passage }) =>
        tellsItIsApplied(text) && passage.parentId !== null && patches.has(passage.parentId) && !patches.has(messageId),
    )
    .flatMap((utterance) =>
      families
        .filter(
          ({ proposal, role }) => role === "proposed" && proposal?.utterance.messageId === utterance.passage.parentId,
        )
        .map((family) => ({ family, utterance, ...waysToSettle.merged })),
    );
}
