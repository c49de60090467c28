import { literalFinder } from "./literal-finder.ts";
import { type Need, neededLiterals } from "./needed-literals.ts";

/** The numbers of the patterns that a text may match, in order. */
type Search = (text: string) => readonly number[];

/** Tells which of many patterns a text may match: those of which it meets all needs. A text is looked through once for all. */
export class NeedIndex {
  readonly #sources: string[] = [];
  #search: Search | null = null;

  /** The number of a pattern (by source), one more than that of the pattern before. */
  add(source: string): number {
    this.#search = null;
    return this.#sources.push(source) - 1;
  }

  /** The patterns that the text may match, in order. */
  candidates(text: string): readonly number[] {
    // What patterns need is told when it is first asked for: a program may load all patterns and search for none.
    this.#search ??= searchFor(this.#sources.map(neededLiterals));
    return this.#search(text);
  }
}

/** A pattern as it is found: by the rarest of its needs, where the text meets the others, too. */
type Found = { readonly pattern: number; readonly others: readonly number[] };

function searchFor(patterns: readonly (readonly Need[])[]): Search {
  const { count, numberOf, literals, needsMetBy } = numberNeeds(patterns.flat());
  const finder = literalFinder(literals);
  const needless = patterns.flatMap((needs, pattern) => (needs.length === 0 ? [pattern] : []));
  const byRarest = Array.from({ length: count }, (): Found[] => []);
  patterns.forEach((needs, pattern) => {
    const [rarest, ...others] = needs.toSorted((a, b) => chanceOf(a) - chanceOf(b)).map(numberOf);
    if (rarest !== undefined) byRarest[rarest]?.push({ pattern, others });
  });
  /** By need, the number of the last text that met it. */
  const lastMet = new Float64Array(count);
  let texts = 0;
  return (text) => {
    const now = ++texts;
    const met: Found[] = [];
    finder.find(text, (literal) => {
      for (const need of needsMetBy[literal] ?? []) {
        if (lastMet[need] === now) continue;
        lastMet[need] = now;
        for (const found of byRarest[need] ?? []) met.push(found);
      }
    });
    const candidates = [...needless];
    for (const { pattern, others } of met) if (others.every((need) => lastMet[need] === now)) candidates.push(pattern);
    return candidates.sort((a, b) => a - b);
  };
}

type NumberedNeeds = {
  readonly count: number;
  readonly numberOf: (need: Need) => number;
  /** Every string that is needed, once; and by its place, the numbers of the needs that it meets. */
  readonly literals: readonly string[];
  readonly needsMetBy: readonly (readonly number[])[];
};

function numberNeeds(needs: readonly Need[]): NumberedNeeds {
  const keyOf = (need: Need) => need.join("\n");
  const distinct = new Map(needs.map((need) => [keyOf(need), need]));
  const numbers = new Map([...distinct.keys()].map((key, number) => [key, number]));
  const metBy = new Map<string, number[]>();
  [...distinct.values()].forEach((need, number) => {
    for (const literal of need) metBy.set(literal, [...(metBy.get(literal) ?? []), number]);
  });
  return {
    count: distinct.size,
    numberOf: (need) => numbers.get(keyOf(need)) ?? 0,
    literals: [...metBy.keys()],
    needsMetBy: [...metBy.values()],
  };
}

/** How often letters are used in English, per cent, in the order of the alphabet (Lewand, Cryptological Mathematics, 2000). */
const frequency = [
  8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2, 6.1, 7, 0.15, 0.77, 4, 2.4, 6.7, 7.5, 1.9, 0.095, 6, 6.3, 9.1, 2.8, 0.98, 2.4, 0.15,
  2, 0.074,
];

/** The same of gaps between words. */
const gaps = 17;

/** How likely a place of a text is to meet a need, roughly: what is looked for first is only a matter of time. */
function chanceOf(need: Need): number {
  return need.reduce((sum, literal) => sum + chanceOfLiteral(literal), 0);
}

function chanceOfLiteral(literal: string): number {
  return [...literal].reduce(
    (chance, letter) => (chance * (letter === " " ? gaps : (frequency[letter.charCodeAt(0) - 97] ?? 1))) / 100,
    1,
  );
}
