import type { ChangeOfMind, Stance } from "../types.ts";

/**
 * Where a person takes one side on a name in one message and the other side in a later one. A message that takes both
 * sides weighs a name; it changes no mind.
 */
export function findChangesOfMind(stances: readonly Stance[]): readonly ChangeOfMind[] {
  const clear = stances
    .filter((stance) => stance.evidence.date !== null && !takesBothSides(stance, stances))
    .toSorted(byDate);
  const last = new Map<string, Stance>();
  const changes: ChangeOfMind[] = [];
  for (const stance of clear) {
    const { person } = stance.evidence;
    const key = `${person}\n${stance.name}`;
    const before = last.get(key);
    if (before && before.stance !== stance.stance) {
      changes.push({ person, name: stance.name, before: before.evidence, after: stance.evidence });
    }
    last.set(key, stance);
  }
  return changes;
}

function takesBothSides(stance: Stance, all: readonly Stance[]): boolean {
  return all.some(
    (other) =>
      other.name === stance.name &&
      other.stance !== stance.stance &&
      other.evidence.messageId === stance.evidence.messageId,
  );
}

function byDate(a: Stance, b: Stance): number {
  const [left, right] = [a.evidence.date ?? "", b.evidence.date ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
