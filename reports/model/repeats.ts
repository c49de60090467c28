import type { Debate } from "../types.ts";

type Stance = Debate["stances"][number];

/** What was said, each statement once, and where its author says it again in the same words. */
export type Statements = {
  readonly first: readonly Stance[];
  readonly repeatsOf: (stance: Stance) => readonly Stance[];
};

/** "Agreed." may be said of one thing, and then of another. */
const fewestWords = 4;

/**
 * Parts statements in order from those that only repeat one: the changelog of a patch is posted anew with every version.
 * What answers somebody is a statement of its own.
 */
export function foldRepeats(stances: readonly Stance[]): Statements {
  const first: Stance[] = [];
  const repeats = new Map<Stance, Stance[]>();
  const known = new Map<string, Stance>();
  for (const stance of stances) {
    const { name, evidence, answers } = stance;
    const key = [name, stance.stance, evidence.person, evidence.quote].join("\n");
    const before = evidence.quote.split(" ").length < fewestWords || answers !== null ? undefined : known.get(key);
    if (before === undefined) {
      first.push(stance);
      known.set(key, known.get(key) ?? stance);
    } else repeats.set(before, [...(repeats.get(before) ?? []), stance]);
  }
  return { first, repeatsOf: (stance) => repeats.get(stance) ?? [] };
}
