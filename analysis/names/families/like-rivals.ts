import type { FormEvidence } from "../candidates/gather-forms.ts";
import type { NameFamily } from "./name-family.ts";

/** Shorter words tell no names apart. */
const shortestOwn = 4;
const ownWord = new RegExp(`^[a-z]{${shortestOwn},}$`);

/** So many rivals must have a word of their own and a name made like the family's for its word to be told from theirs. */
const fewestRivals = 2;

/**
 * The words of names that are made like their rivals': "fenced" of fenced_pond, where rivals with the words "hidden"
 * and "sheltered" have hidden_pond and sheltered_pond.
 */
export function wordsLikeRivals(families: readonly NameFamily[]): ReadonlyMap<NameFamily, ReadonlySet<string>> {
  const rivals = new Map<string, Set<NameFamily>>();
  for (const family of families)
    for (const { word, frame } of framesOf(family))
      if (family.keys.has(word)) rivals.set(frame, (rivals.get(frame) ?? new Set()).add(family));
  const names = new Set(families.flatMap(({ keys }) => [...keys]));
  const isLike = ({ word, frame }: Frame) => !names.has(word) && (rivals.get(frame)?.size ?? 0) >= fewestRivals;
  return new Map(families.map((family) => [family, new Set(wordsOf(framesOf(family).filter(isLike)))]));
}

function wordsOf(frames: readonly Frame[]): readonly string[] {
  return frames.map(({ word }) => word);
}

/** A word of a key, and the key with its place left open. */
type Frame = { readonly word: string; readonly frame: string };

function framesOf({ keys }: NameFamily): readonly Frame[] {
  return [...keys].flatMap((key) => {
    const parts = key.split("_");
    if (parts.length < 2) return [];
    return parts.flatMap((word, place) =>
      ownWord.test(word) ? [{ word, frame: parts.with(place, "*").join("_") }] : [],
    );
  });
}

/**
 * The forms that are made like a rival's, by the family whose word they have: "pond_sheltered", where that is
 * "sheltered", and a rival of the word "hidden" has "pond_hidden".
 */
export function formsLikeRivals(
  forms: readonly FormEvidence[],
  families: readonly NameFamily[],
): readonly (readonly [FormEvidence, NameFamily])[] {
  const familiesOf = new Map<string, NameFamily[]>();
  const rivalsWith = new Map<string, Set<NameFamily>>();
  for (const family of families)
    for (const word of [...family.keys].filter((key) => ownWord.test(key))) {
      familiesOf.set(word, [...(familiesOf.get(word) ?? []), family]);
      for (const key of family.keys)
        for (const around of placesOf(word, key))
          rivalsWith.set(around, (rivalsWith.get(around) ?? new Set()).add(family));
    }
  return forms.flatMap((form) =>
    wordsIn(form.key, familiesOf).flatMap((word) => {
      const [around, ...more] = placesOf(word, form.key);
      if (around === undefined || more.length > 0) return [];
      const rivals = [...(rivalsWith.get(around) ?? [])];
      return (familiesOf.get(word) ?? [])
        .filter((family) => rivals.some((rival) => rival !== family))
        .map((family) => [form, family] as const);
    }),
  );
}

/** What stands around a word in a key, wherever it stands behind a mark. */
function placesOf(word: string, key: string): readonly string[] {
  const places: string[] = [];
  for (let at = key.indexOf(`_${word}`, 1); at >= 0; at = key.indexOf(`_${word}`, at + 1))
    places.push(`${key.slice(0, at)}\n${key.slice(at + 1 + word.length)}`);
  return places;
}

/** The words of families that a key has behind a mark, each once. */
function wordsIn(key: string, familiesOf: ReadonlyMap<string, unknown>): readonly string[] {
  const words = new Set<string>();
  for (let at = key.indexOf("_"); at >= 0; at = key.indexOf("_", at + 1))
    for (let end = at + 1 + shortestOwn; end <= key.length; end += 1) {
      const word = key.slice(at + 1, end);
      if (familiesOf.has(word)) words.add(word);
    }
  return [...words];
}
