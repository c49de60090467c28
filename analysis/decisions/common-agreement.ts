import type { DebateRecord, Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/** So many people who speak for a name, and nobody against it, agree on it. */
const several = 3;

/** "It reads best so far, but …" leaves it open. */
const leavesOpen = /\b(?:but|though|although|however|unless|if)\b/i;

/**
 * Where no message settles a debate: the one name that several people speak for and nobody against, the last of them
 * without a but, whose words show it. Weak evidence, and told as such: those who decide may not be among them.
 */
export function commonAgreement({ families, stances }: Pick<DebateRecord, "families" | "stances">): Settlement | null {
  const agreed = families.flatMap((family) => {
    const own = stances.filter((stance) => stance.family === family);
    const people = new Set(own.map(({ utterance }) => utterance.person.main));
    const last = own.toSorted((a, b) => a.utterance.index - b.utterance.index).at(-1);
    const isAgreed =
      last !== undefined &&
      people.size >= several &&
      own.every(({ stance }) => stance === "support") &&
      !leavesOpen.test(last.utterance.text);
    return isAgreed ? [{ family, last }] : [];
  });
  const [only, another] = agreed;
  if (!only || another) return null;
  return { family: only.family, utterance: only.last.utterance, ...waysToSettle.commonAgreement };
}
