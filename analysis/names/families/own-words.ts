import type { Utterance } from "../../utterances.ts";
import { nameShares } from "../mentions/name-share.ts";
import { formParts, isPairOfTerms } from "../spelling/forms.ts";
import { isContested, type NameFamily } from "./name-family.ts";

/** Shorter parts are no words. */
const shortestWord = 3;

/** Of what is said of such a word in prose, so much must speak of it as a name where nothing else shows that names are weighed. */
const fewestAsName = 0.5;

/**
 * The families, each with the words that stand for it where names are weighed: the parts of a contested name that no
 * other name of the debate is built with ("flush" of pond_flush beside pond_push). Who judges a word that several are
 * built with judges all of them.
 */
export function withOwnWords(families: readonly NameFamily[], utterances: readonly Utterance[]): readonly NameFamily[] {
  const isBuiltLikeRival = rivalsByOpening(families);
  const isShared = sharedParts(families);
  const wordsOf = new Map(
    families.map((family) => {
      const keys = isContested(family) ? family.contested : isBuiltLikeRival(family) ? family.keys : [];
      return [family, wordsIn(keys).filter((word) => !isShared(word))] as const;
    }),
  );
  const unsure = families.filter((family) => !isContested(family)).flatMap((family) => wordsOf.get(family) ?? []);
  const shareOf = nameShares(unsure, utterances);
  return families.map((family) => {
    const words = wordsOf.get(family) ?? [];
    const own = isContested(family) ? words : words.filter((word) => shareOf(word) >= fewestAsName);
    return own.length === 0 ? family : { ...family, ownWords: new Set(own) };
  });
}

/** Tells whether more than one family has a word as a name, or as a part of one. */
function sharedParts(families: readonly NameFamily[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const { keys } of families)
    for (const part of new Set([...keys, ...[...keys].flatMap(formParts)]))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  return (word) => (counts.get(word) ?? 0) > 1;
}

/** Tells whether a name begins like another one that is put forward: they are weighed against each other by where they differ. */
function rivalsByOpening(families: readonly NameFamily[]): (family: NameFamily) => boolean {
  const openingsOf = ({ keys }: NameFamily) => [...keys].flatMap((key) => formParts(key)[0] ?? []);
  const put = new Map<string, Set<NameFamily>>();
  for (const family of families.filter(({ role }) => role === "proposed"))
    for (const opening of openingsOf(family)) put.set(opening, (put.get(opening) ?? new Set()).add(family));
  return (family) =>
    openingsOf(family).some((opening) => [...(put.get(opening) ?? [])].some((other) => other !== family));
}

/** The words that keys of several parts are made of. */
function wordsIn(keys: Iterable<string>): readonly string[] {
  return [...keys]
    .filter((key) => key.includes("_") || isPairOfTerms(key))
    .flatMap(formParts)
    .filter((part) => /^[a-z]+$/.test(part) && part.length >= shortestWord);
}
