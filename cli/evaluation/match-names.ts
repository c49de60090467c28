import { nameForms, normaliseName } from "./normalise.ts";
import type { AnnotatedName } from "./types.ts";

/**
 * Which found name is which annotated one: index of the annotated name -> index of the found name, one to one.
 * Names that are equal go first, then names that share any form.
 */
export function matchNames(
  annotated: readonly AnnotatedName[],
  found: readonly AnnotatedName[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const isSame of [haveSameName, shareAForm]) {
    for (const [wanted, name] of annotated.entries()) {
      if (matches.has(wanted)) continue;
      const match = found.findIndex((other, index) => !taken.has(index) && isSame(name, other));
      if (match < 0) continue;
      matches.set(wanted, match);
      taken.add(match);
    }
  }
  return matches;
}

function haveSameName(one: AnnotatedName, other: AnnotatedName): boolean {
  return normaliseName(one.name) === normaliseName(other.name);
}

function shareAForm(one: AnnotatedName, other: AnnotatedName): boolean {
  const forms = nameForms(other);
  return [...nameForms(one)].some((form) => forms.has(form));
}
