import { stem } from "../../words.ts";
import { formParts } from "./forms.ts";

/** Shorter words are parts of too much. */
const shortestPart = 4;
/** So long a word may also be but the beginning of a part. */
const shortestBeginning = 5;
/** One letter more makes another word: "pond" and "ponds" aside, "pondfs" is no pondfsh. */
const shortestRest = 2;

/** Whether a plain word stands for an identifier: it is one of its parts, or begins its only long part ("sheltered" in shelteredpond). */
export function isPartOf(word: string, form: string): boolean {
  const key = word.toLowerCase();
  if (key.length < shortestPart) return false;
  return formParts(form).some(
    (part) =>
      part === key ||
      stem(part) === stem(key) ||
      (key.length >= shortestBeginning && part.length >= key.length + shortestRest && part.startsWith(key)),
  );
}

/** Finds, for a word, those of whose keys it may be a part (`isPartOf` tells), without asking each. */
export function builtOnFinder<Named extends { readonly keys: ReadonlySet<string> }>(
  all: readonly Named[],
): (word: string) => readonly Named[] {
  const found = new Map<string, Set<Named>>();
  const note = (part: string, one: Named) => found.set(part, (found.get(part) ?? new Set()).add(one));
  for (const one of all)
    for (const part of [...one.keys].flatMap(formParts)) {
      note(part, one);
      note(stem(part), one);
      for (let length = shortestBeginning; length <= part.length - shortestRest; length += 1)
        note(part.slice(0, length), one);
    }
  return (word) => [...new Set([...(found.get(word) ?? []), ...(found.get(stem(word)) ?? [])])];
}
