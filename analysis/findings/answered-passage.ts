import type { FoundStance } from "../stances/find-stances.ts";
import { foldSpace } from "../text/own-text.ts";
import type { Stance } from "../types.ts";
import type { Utterance } from "../utterances.ts";

/** Shorter sentences ("Yes.") stand in too many messages to tell whose they are. */
const shortestPassage = 12;

/**
 * The words that a stance without a name answers, and the message they are its author's own in: the latest earlier
 * sentence of another message that holds them. Null where the stance names its name, or nobody's own text holds the words.
 */
export function answeredPassage(stance: FoundStance, utterances: readonly Utterance[]): Stance["answers"] {
  if (stance.relation !== "passage" || stance.referred === null) return null;
  const words = foldSpace(stance.referred);
  if (words.length < shortestPassage) return null;
  for (let place = utterances.indexOf(stance.utterance) - 1; place >= 0; place--) {
    const earlier = utterances[place];
    if (!earlier || earlier.kind === "code" || earlier.messageId === stance.utterance.messageId) continue;
    const quote = foldSpace(earlier.text);
    if (quote === words || (quote.length > words.length && quote.includes(words)))
      return { messageId: earlier.messageId, quote };
  }
  return null;
}
