import type { Thing } from "../../analysis/types.ts";
import type { Reader } from "./reader.ts";
import type { NameCase, Scope, ThingNote } from "./types.ts";

/** What user space sees, and so cannot be renamed once it is released. */
const SEEN_BY_USERS: ReadonlySet<Thing> = new Set(["system call", "ioctl", "prctl", "sysctl", "mount option"]);

/** "a system call", "an ioctl". */
export function aThing(thing: Thing): string {
  return `${/^[aeiou]/.test(thing) ? "an" : "a"} ${thing}`;
}

/** What a name is for, with the words that say so; null where nobody says it. */
export function thingOf(name: string, { debate, cite }: Reader): ThingNote | null {
  const found = debate.notes.things.find((one) => one.name === name);
  if (found === undefined) return null;
  const { thing, evidence } = found;
  return { thing, words: aThing(thing), isSeenByUsers: SEEN_BY_USERS.has(thing), citation: cite(evidence) };
}

/** The names by what they are for, and what became of them there; empty where all are for one thing. */
export function scopesOf(cases: readonly NameCase[]): readonly Scope[] {
  const scopes = new Map<Thing, NameCase[]>();
  for (const name of cases)
    if (name.thing !== null) scopes.set(name.thing.thing, [...(scopes.get(name.thing.thing) ?? []), name]);
  return scopes.size < 2 ? [] : [...scopes].map(([thing, names]) => ({ thing, names }));
}
