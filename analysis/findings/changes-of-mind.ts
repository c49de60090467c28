import { formKey, formParts } from "../names/spelling/forms.ts";
import type { ChangeOfMind, Name, Stance } from "../types.ts";

/**
 * Where a person takes one side on a name in one message and the other side in a later one; `stances` are in the order
 * in which they were said. A message that takes both sides weighs a name; it changes no mind. Nor does who likes a word and
 * turns down a longer name that has it, for the rest of that name.
 */
export function findChangesOfMind(
  stances: readonly Stance[],
  names: readonly Pick<Name, "name" | "aliases">[],
): readonly ChangeOfMind[] {
  const clear = stances.filter((stance) => stance.evidence.date !== null && !takesBothSides(stance, stances));
  const spellings = new Map(names.map(({ name, aliases }) => [name, new Set([name, ...aliases].map(formKey))]));
  const last = new Map<string, Stance>();
  const changes: ChangeOfMind[] = [];
  for (const stance of clear) {
    const { person } = stance.evidence;
    const key = `${person}\n${stance.name}`;
    const before = last.get(key);
    if (before && contradicts(before, stance, spellings.get(stance.name) ?? new Set())) {
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

/**
 * Whether two stances on one name cannot both be meant. Who turns down "pond" has turned down pond_fd; who turns down
 * pond_fd may still like "pond". A statement that says no spelling of the name is about all of them.
 */
function contradicts(one: Stance, other: Stance, spellings: ReadonlySet<string>): boolean {
  if (one.stance === other.stance) return false;
  const [against, inFavour] = one.stance === "oppose" ? [one, other] : [other, one];
  const opposed = spellingsSaid(against.evidence.quote, spellings);
  const supported = spellingsSaid(inFavour.evidence.quote, spellings);
  if (opposed.length === 0 || supported.length === 0) return true;
  return opposed.some((worse) => supported.some((better) => isMadeOf(better, worse)));
}

/** The spellings that a quote says, as it says them. */
function spellingsSaid(quote: string, spellings: ReadonlySet<string>): readonly string[] {
  return quote
    .split(/[\s"'“”‘’,;:?!]+/)
    .map((word) => word.replace(/(?<!\.)\.+$/, ""))
    .filter((word) => word !== "" && spellings.has(formKey(word)));
}

function isMadeOf(name: string, part: string): boolean {
  const words = new Set(formParts(name));
  return formParts(part).every((word) => words.has(word));
}
