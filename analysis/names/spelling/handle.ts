/** The key of the descriptor that a thing is used by, "sheltered_pondfd" of sheltered_pond; null for a word, as "pid" is not "pidfd". */
export function handleOf(thing: string): string | null {
  return thing.includes("_") ? `${thing}fd` : null;
}
