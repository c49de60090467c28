import type { NameFamily } from "../names/name-family.ts";
import { isPatchPost } from "../threads/series.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";

/** Messages that must have taken sides before a rename in a patch is an answer to a debate and not its opening. */
const fewestBefore = 2;

/** "v10: Renamed introspect() to trusted()": a patch mail that reports the rename after sides were taken. */
export function renameReport({ families, stances, posts }: DebateRecord): readonly Settlement[] {
  const patchPosts = new Set(posts.filter(isPatchPost).map(({ message }) => message.id));
  return families.flatMap((family) =>
    family.proposals
      .filter(({ rule, utterance }) => rule === "rename" && patchPosts.has(utterance.messageId))
      .filter(({ utterance }) => sidesTakenBefore(utterance.index, utterance.messageId) >= fewestBefore)
      .slice(-1)
      .map(({ utterance }) => report(family, utterance)),
  );

  function sidesTakenBefore(index: number, messageId: string): number {
    const earlier = stances.filter(({ utterance }) => utterance.index < index && utterance.messageId !== messageId);
    return new Set(earlier.map(({ utterance }) => utterance.messageId)).size;
  }
}

function report(family: NameFamily, utterance: Settlement["utterance"]): Settlement {
  return { family, kind: "rename patch", utterance, rule: "rename report", weight: 4 };
}
