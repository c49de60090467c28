import { matchesOf } from "../matches-of.ts";
import { rememberedOf } from "../remember.ts";
import { NeedIndex } from "./need-index.ts";

/** A match of one of several patterns, and what that pattern stands for. */
export type SetMatch<Meaning> = { readonly meaning: Meaning; readonly match: RegExpExecArray };

/** A text that patterns are looked for in, as an object that lives as long as somebody asks. */
type Sentence = { readonly pattern: string };

/** Finds all matches of several patterns in a text, pattern by pattern, each from left to right. */
export type PatternSet<Meaning> = (sentence: Sentence) => readonly SetMatch<Meaning>[];

/** What the patterns of all sets need: the sets are asked about the same sentences in turn, so each is looked through once for all. */
const index = new NeedIndex();
const candidatesIn = rememberedOf(({ pattern }: Sentence) => index.candidates(pattern));

/**
 * Patterns (by source; case does not count) that are looked for in the same texts, each with what it stands for. Nearly
 * every text holds next to none of them; so only those are tried of which everything that they need is there.
 */
export function patternSet<Meaning>(
  sources: readonly (readonly [source: string, meaning: Meaning])[],
): PatternSet<Meaning> {
  const patterns = sources.map(([source, meaning]) => ({
    number: index.add(source),
    pattern: new RegExp(source, "gi"),
    meaning,
  }));
  const first = patterns[0]?.number ?? 0;
  return (sentence) => {
    const found: SetMatch<Meaning>[] = [];
    for (const number of candidatesIn(sentence)) {
      if (number < first) continue;
      const candidate = patterns[number - first];
      if (!candidate) break;
      for (const match of matchesOf(candidate.pattern, sentence.pattern))
        found.push({ meaning: candidate.meaning, match });
    }
    return found;
  };
}
