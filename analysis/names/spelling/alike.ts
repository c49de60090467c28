import { formParts } from "./forms.ts";

/** Whether two spelling keys (forms.ts) share at least half of the parts that either has, and are not the same. */
export function areAlike(one: string, other: string): boolean {
  const [parts, others] = [formParts(one), formParts(other)];
  const shared = others.filter((part) => parts.includes(part)).length;
  return one !== other && shared > 0 && 2 * shared >= Math.max(parts.length, others.length);
}

/** Whether two spelling keys share the part that they begin with, and are not the same. */
export function beginAlike(one: string, other: string): boolean {
  return one !== other && formParts(one)[0] === formParts(other)[0];
}

/** Finds, for a key, the first of the keys given that it is alike; undefined where it is alike none. */
export function alikeFinder(keys: readonly string[]): (key: string) => string | undefined {
  const placesOf = new Map<string, number[]>();
  keys.forEach((key, place) => {
    for (const part of new Set(formParts(key))) placesOf.set(part, [...(placesOf.get(part) ?? []), place]);
  });
  return (key) => {
    const places = new Set(formParts(key).flatMap((part) => placesOf.get(part) ?? []));
    return keys[Math.min(...[...places].filter((place) => areAlike(key, keys[place] ?? "")))];
  };
}
