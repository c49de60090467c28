import { beginAlike } from "./alike.ts";
import { formParts, isPairOfTerms } from "./forms.ts";
import type { NameFamily } from "./name-family.ts";

/** Shorter parts are no words. */
const shortestWord = 3;

/**
 * The families, each contested name with the words that stand for it where names are weighed: its parts that no other name of the debate is
 * built with ("flush" of pond_flush beside pond_push). Who judges a word that several are built with judges all of them.
 */
export function withOwnWords(families: readonly NameFamily[]): readonly NameFamily[] {
  return families.map((family) => {
    const parts = partsOf(isBuiltLikeRival(family, families) ? family.keys : family.contested).filter(
      (part) => /^[a-z]+$/.test(part) && part.length >= shortestWord,
    );
    if (parts.length === 0) return family;
    const others = families.filter((other) => other !== family).flatMap(({ keys }) => [...keys]);
    const taken = new Set([...others, ...others.flatMap(formParts)]);
    return { ...family, ownWords: new Set(parts.filter((part) => !taken.has(part))) };
  });
}

/** Whether a name that is put forward begins like another one: they are weighed against each other by where they differ. */
function isBuiltLikeRival(family: NameFamily, families: readonly NameFamily[]): boolean {
  const isPut = ({ role }: NameFamily) => role === "proposed";
  return (
    isPut(family) &&
    families.some(
      (other) =>
        other !== family &&
        isPut(other) &&
        [...other.keys].some((key) => [...family.keys].some((own) => beginAlike(key, own))),
    )
  );
}

function partsOf(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].filter((key) => key.includes("_") || isPairOfTerms(key)).flatMap(formParts);
}
