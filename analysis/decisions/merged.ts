import { holdsPatch } from "../threads/series.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";

const taken =
  /^\W*(?:series\s+|both\s+|all\s+|patch\s+)?(?:applied|queued|merged|pushed|picked\s+up)\b(?=\W*$|\s*[,.!;:(-]|\s+(?:to|into|in|for|as|with|it|this|that|these|both|all|patch(?:es)?|series|the|up|thanks|now|and|by|\d|on(?!\s+top))\b)|\b(?:I've|I\s+have|have|now|been|I)\s+(?:applied|queued|merged|pushed|picked)\s+(?:up\s+|it|this|these|both|all|the\s+(?:patch|series)|to\b|for\b|into\b|in\b)/i;

/** Whether a sentence tells that its author took the patch it answers. */
export function isTakingUp(text: string): boolean {
  return taken.test(text);
}

/** "Applied, thanks.", in no patch itself, under a patch whose own text puts a name forward or takes it up. */
export function merged({ families, utterances, posts }: DebateRecord): readonly Settlement[] {
  const patches = new Set(posts.filter(holdsPatch).map(({ message }) => message.id));
  return utterances
    .filter(
      ({ text, messageId, passage }) =>
        isTakingUp(text) && passage.parentId !== null && patches.has(passage.parentId) && !patches.has(messageId),
    )
    .flatMap((utterance) =>
      families
        .filter(
          ({ proposal, role }) => role === "proposed" && proposal?.utterance.messageId === utterance.passage.parentId,
        )
        .map((family) => ({ family, kind: "merge" as const, utterance, rule: "applied", weight: 4 })),
    );
}
