import { isProse, type Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";

/** What a message says in sentences of its own, in reading order, and the stances that it takes, on whatever name. */
export type StanceMessage = { readonly sentences: readonly Utterance[]; readonly stances: readonly FoundStance[] };

/** The messages that take stances, by their ids. */
export function stanceMessages(
  stances: readonly FoundStance[],
  utterances: readonly Utterance[],
): ReadonlyMap<string, StanceMessage> {
  const messages = new Map<string, { sentences: Utterance[]; stances: FoundStance[] }>();
  for (const { utterance } of stances) messages.set(utterance.messageId, { sentences: [], stances: [] });
  for (const stance of stances) messages.get(stance.utterance.messageId)?.stances.push(stance);
  for (const utterance of utterances)
    if (isProse(utterance)) messages.get(utterance.messageId)?.sentences.push(utterance);
  return messages;
}
