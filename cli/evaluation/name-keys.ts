import { nameForms, normaliseName } from "./normalise.ts";
import type { AnnotatedName } from "./types.ts";

/** Keys under which names of the annotation and of the findings can be compared: equal when both mean the same name. */
export type NameKeys = {
  readonly ofGold: (name: string) => string;
  readonly ofFound: (name: string) => string;
  readonly areSame: (gold: string | null, found: string | null) => boolean;
};

/** Keys for the names of an annotation and of findings whose names have been matched (`matchNames`). */
export function nameKeys(
  gold: readonly AnnotatedName[],
  found: readonly AnnotatedName[],
  matches: ReadonlyMap<number, number>,
): NameKeys {
  const goldIndex = indexByForm(gold);
  const foundIndex = indexByForm(found);
  const goldOfFound = new Map([...matches].map(([wanted, match]) => [match, wanted]));

  const ofGold = (name: string | null) => {
    const index = goldIndex.get(normaliseName(name));
    return index === undefined ? `unlisted ${normaliseName(name)}` : `gold ${index}`;
  };
  const ofFound = (name: string | null) => {
    const index = goldOfFound.get(foundIndex.get(normaliseName(name)) ?? -1);
    return index === undefined ? `found ${normaliseName(name)}` : `gold ${index}`;
  };
  const areSame = (one: string | null, other: string | null) =>
    ofGold(one) === ofFound(other) || normaliseName(one) === normaliseName(other);
  return { ofGold, ofFound, areSame };
}

/** Form -> index of its name. A form of two names is the first one's, unless it is the very name of another. */
function indexByForm(names: readonly AnnotatedName[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [position, name] of [...names.entries()].reverse()) {
    for (const form of nameForms(name)) index.set(form, position);
  }
  for (const [position, name] of names.entries()) index.set(normaliseName(name.name), position);
  return index;
}
