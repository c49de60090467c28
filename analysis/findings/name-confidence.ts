import type { NameFamily } from "../names/families/name-family.ts";
import type { FoundStance } from "../stances/find-stances.ts";

/** A stance this sure shows that its author takes the word for a name. */
const sureStance = 0.5;

/**
 * How sure it is that a family is a name under debate, 0..1: of the doubt that its form and use leave, each person beyond
 * the first who takes a side on it takes half away.
 */
export function nameConfidence(family: NameFamily, stances: readonly FoundStance[]): number {
  const arguing = stances.filter((stance) => stance.family === family && stance.confidence >= sureStance);
  const people = new Set(arguing.map(({ utterance }) => utterance.person.main)).size;
  return 1 - (1 - family.confidence) * 0.5 ** Math.max(0, people - 1);
}
