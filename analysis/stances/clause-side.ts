import { type Lexicon, readTokens, type Token } from "../acts/read-tokens.ts";
import type { Side } from "./side.ts";

/**
 * The sides that the clauses of a sentence speak for, where it takes both ("T is better than O but doesn't say how it waits"): by
 * their judging words, by what they deny; a clause that tells nothing goes on with the one before.
 */
export function clauseSides(clauses: readonly string[], lexicon: Lexicon): readonly Side[] {
  const sides: Side[] = [];
  for (const clause of clauses) sides.push(sideOf(clause, lexicon) ?? sides.at(-1) ?? "support");
  return sides;
}

const denial = /\b(?:not|no|nothing|nobody|never|hardly|lacks?|too)\b|n['’]t\b/i;

function sideOf(clause: string, lexicon: Lexicon): Side | null {
  const tokens = readTokens(clause, { names: [], target: null }, lexicon);
  const judging = tokens.filter(({ kind }) => kind !== null && kind !== "hedge" && kind !== "size");
  if (judging.length > 0) return judging.some(isFault) ? "oppose" : "support";
  return denial.test(clause) ? "oppose" : null;
}

/** "misleading", "not clear", "doesn't say"; not "not misleading". */
function isFault({ kind, negated }: Token): boolean {
  const isBad = kind === "bad" || kind === "dislike" || kind === "clash";
  return isBad !== negated;
}
