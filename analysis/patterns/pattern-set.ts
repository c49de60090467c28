import { matchesOf } from "../matches-of.ts";
import { anyMark, type Need, neededLiterals } from "./needed-literals.ts";

/** A match of one of several patterns, and what that pattern stands for. */
export type SetMatch<Meaning> = { readonly meaning: Meaning; readonly match: RegExpExecArray };

/** Finds all matches of several patterns in a text, pattern by pattern, each from left to right. */
export type PatternSet<Meaning> = (text: string) => readonly SetMatch<Meaning>[];

/**
 * Patterns (by source; case does not count) that are looked for in the same texts, each with what it stands for. Nearly
 * every text holds next to none of them; so it is looked through once for what each of them needs, three letters at a time,
 * and only those are tried of which everything is there.
 */
export function patternSet<Meaning>(
  sources: readonly (readonly [source: string, meaning: Meaning])[],
): PatternSet<Meaning> {
  const needs = sources.map(([source]) => neededLiterals(source));
  const index = new TrigramIndex(needs.flat());
  const patterns = sources.map(([source, meaning], at) => ({
    pattern: new RegExp(source, "gi"),
    meaning,
    mask: index.maskOf(needs[at] ?? []),
  }));
  return (text) => {
    const held = index.heldBy(text);
    const found: SetMatch<Meaning>[] = [];
    for (const { pattern, meaning, mask } of patterns) {
      if ((held & mask) !== mask) continue;
      for (const match of matchesOf(pattern, text)) found.push({ meaning, match });
    }
    return found;
  };
}

/** Bits of a number that are of use for a mask. */
const mostNeeds = 31;
const slotBits = 13;
const slots = 2 ** slotBits;
/** Bits of three letters. */
const lastThree = 2 ** 15 - 1;

/** Tells which needs a text may meet: for each string of a need, three letters of it are looked for. */
class TrigramIndex {
  readonly #bitOf = new Map<string, number>();
  /** By slot of three letters, the bits of the needs that they may meet. */
  readonly #bits = new Int32Array(slots);
  #markBits = 0;

  constructor(needs: readonly Need[]) {
    for (const need of needs) this.#add(need);
  }

  /** Needs for which there is no room are left out: more is tried, and the same found. */
  maskOf(needs: readonly Need[]): number {
    return needs.reduce((mask, need) => mask | (this.#bitOf.get(keyOf(need)) ?? 0), 0);
  }

  heldBy(text: string): number {
    let held = 0;
    let letters = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isMark(code)) held |= this.#markBits;
      letters = ((letters << 5) | letterBits(code)) & lastThree;
      held |= this.#bits[slotOf(letters)] ?? 0;
    }
    return held;
  }

  #add(need: Need): void {
    const key = keyOf(need);
    if (this.#bitOf.has(key) || this.#bitOf.size === mostNeeds) return;
    const bit = 1 << this.#bitOf.size;
    this.#bitOf.set(key, bit);
    for (const literal of need) {
      if (literal.includes(anyMark)) this.#markBits |= bit;
      else {
        const slot = rarestSlot(literal);
        this.#bits[slot] = (this.#bits[slot] ?? 0) | bit;
      }
    }
  }
}

/** Five bits that tell small letters apart, the same for capitals; what else there is shares them. */
function letterBits(code: number): number {
  return code & 31;
}

/** Multiplicative hashing (Knuth): else letters that often follow one another would share slots. */
function slotOf(letters: number): number {
  return (Math.imul(letters, 0x9e3779b1) >>> (32 - slotBits)) & (slots - 1);
}

function keyOf(need: Need): string {
  return need.join("\n");
}

/** Letters of English by how often they are used. */
const common = "etaoinshrdlcumwfgypbvkjxqz";

function rarestSlot(literal: string): number {
  let rarest = { rarity: -1, slot: 0 };
  for (let at = 0; at + 2 < literal.length; at++) {
    const three = [...literal.slice(at, at + 3)];
    const rarity = three.reduce((sum, letter) => sum + Math.max(0, common.indexOf(letter)), 0);
    const letters = three.reduce((bits, letter) => (bits << 5) | letterBits(letter.charCodeAt(0)), 0);
    if (rarity > rarest.rarity) rarest = { rarity, slot: slotOf(letters) };
  }
  return rarest.slot;
}

function isMark(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}
