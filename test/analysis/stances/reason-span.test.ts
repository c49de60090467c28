import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitClauses } from "../../../analysis/acts/split-clauses.ts";
import { reasonSpan } from "../../../analysis/stances/reason-span.ts";

/** What is taken of a sentence in which the clauses with those numbers give a reason. */
function taken(sentence: string, given: readonly number[]): string | null {
  const rated = splitClauses(sentence).map((clause, at) => ({
    clause,
    text: sentence.slice(clause.start, clause.end),
    isReason: given.includes(at),
  }));
  const span = reasonSpan(sentence, rated);
  return span && sentence.slice(span.start, span.end);
}

describe("the part of a sentence that gives the reason", () => {
  const cases: readonly (readonly [sentence: string, given: readonly number[], reason: string | null])[] = [
    ["heron is bad.", [], null],
    ["heron misleads, hides the pond, and waits.", [0, 1], "heron misleads, hides the pond"],
    ["heron misleads, since nobody waits, or flies.", [0, 1, 2], "since nobody waits, or flies"],
    ["Use stork so it matches, since both wait.", [1, 2], "so it matches, since both wait"],
    ["Odd, because when I look, it flies.", [1, 2], "because when I look, it flies"],
    ["If it waits, though, it is no heron, sorry.", [0], "If it waits, though, it is no heron"],
    ["Why call it heron when it only waits?", [1], "Why call it heron when it only waits"],
    ["It says that it waits, and that it flies.", [1], "It says that it waits, and that it flies"],
    ["It flies, unlike what heron says.", [1], "It flies, unlike what heron says"],
    ["It stands for birds in e.g. pond_get(), so no.", [0], "It stands for birds in e.g. pond_get()"],
    ["It waits, as opposed to heron.", [0], "It waits"],
  ];
  for (const [sentence, given, reason] of cases) test(sentence, () => assert.equal(taken(sentence, given), reason));
});
