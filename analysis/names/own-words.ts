import type { Utterance } from "../utterances.ts";
import { beginAlike } from "./alike.ts";
import { formParts, isPairOfTerms } from "./forms.ts";
import type { NameFamily } from "./name-family.ts";
import { nameShares } from "./name-share.ts";

/** Shorter parts are no words. */
const shortestWord = 3;

/** Of what is said of such a word in prose, so much must speak of it as a name where nothing else shows that names are weighed. */
const fewestAsName = 0.5;

/**
 * The families, each with the words that stand for it where names are weighed: the parts of a contested name that no other name of the debate is
 * built with ("flush" of pond_flush beside pond_push); so those of one that is put forward and begins like another, if people say them as names.
 * Who judges a word that several are built with judges all of them.
 */
export function withOwnWords(families: readonly NameFamily[], utterances: readonly Utterance[]): readonly NameFamily[] {
  const wordsOf = new Map(families.map((family) => [family, ownParts(family, families)]));
  const unsure = families
    .filter(({ contested }) => contested.size === 0)
    .flatMap((family) => wordsOf.get(family) ?? []);
  const shareOf = nameShares(unsure, utterances);
  return families.map((family) => {
    const words = wordsOf.get(family) ?? [];
    const own = family.contested.size > 0 ? words : words.filter((word) => shareOf(word) >= fewestAsName);
    return own.length === 0 ? family : { ...family, ownWords: new Set(own) };
  });
}

/** The parts that a name may be known by, and no other name is built with. */
function ownParts(family: NameFamily, families: readonly NameFamily[]): readonly string[] {
  const keys =
    family.contested.size > 0 ? family.contested : isBuiltLikeRival(family, families) ? family.keys : new Set<string>();
  const parts = partsOf(keys).filter((part) => /^[a-z]+$/.test(part) && part.length >= shortestWord);
  if (parts.length === 0) return [];
  const others = families.filter((other) => other !== family).flatMap((other) => [...other.keys]);
  const taken = new Set([...others, ...others.flatMap(formParts)]);
  return parts.filter((part) => !taken.has(part));
}

/** Whether a name begins like another one that is put forward: they are weighed against each other by where they differ. */
function isBuiltLikeRival(family: NameFamily, families: readonly NameFamily[]): boolean {
  const isPut = ({ role }: NameFamily) => role === "proposed";
  return families.some(
    (other) =>
      other !== family &&
      isPut(other) &&
      [...other.keys].some((key) => [...family.keys].some((own) => beginAlike(key, own))),
  );
}

function partsOf(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].filter((key) => key.includes("_") || isPairOfTerms(key)).flatMap(formParts);
}
