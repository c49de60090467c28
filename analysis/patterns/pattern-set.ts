import { matchesOf } from "../matches-of.ts";
import { rememberedLast } from "../remember.ts";
import { NeedIndex } from "./need-index.ts";
import { neededLiterals } from "./needed-literals.ts";

/** A match of one of several patterns, and what that pattern stands for. */
export type SetMatch<Meaning> = { readonly meaning: Meaning; readonly match: RegExpExecArray };

/** Finds all matches of several patterns in a text, pattern by pattern, each from left to right. */
export type PatternSet<Meaning> = (text: string) => readonly SetMatch<Meaning>[];

/** What the patterns of all sets need: the sets are asked about the same sentences in turn, so each is looked through once for all. */
const index = new NeedIndex();
const candidatesIn = rememberedLast((text: string) => index.candidates(text));

/**
 * Patterns (by source; case does not count) that are looked for in the same texts, each with what it stands for. Nearly
 * every text holds next to none of them; so only those are tried of which everything that they need is there.
 */
export function patternSet<Meaning>(
  sources: readonly (readonly [source: string, meaning: Meaning])[],
): PatternSet<Meaning> {
  const patterns = sources.map(([source, meaning]) => ({
    number: index.add(neededLiterals(source)),
    pattern: new RegExp(source, "gi"),
    meaning,
  }));
  const first = patterns[0]?.number ?? 0;
  return (text) => {
    const found: SetMatch<Meaning>[] = [];
    for (const number of candidatesIn(text)) {
      if (number < first) continue;
      const candidate = patterns[number - first];
      if (!candidate) break;
      for (const match of matchesOf(candidate.pattern, text)) found.push({ meaning: candidate.meaning, match });
    }
    return found;
  };
}
