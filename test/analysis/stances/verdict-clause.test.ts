import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitClauses } from "../../../analysis/acts/split-clauses.ts";
import { isReference, isVerdictClause } from "../../../analysis/stances/verdict-clause.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

describe("what an author wants", () => {
  const cases: readonly (readonly [text: string, rule: string, wants: readonly string[]])[] = [
    ["heron is too vague, I'd say stork.", "verdict, named", ["I'd say stork"]],
    ["It is taken, so please rename it.", "verdict, named", ["so please rename it"]],
    ["heron reads well, but let's not hurry.", "verdict, named", ["but let's not hurry"]],
    ["It waits, and we should say so.", "verdict, named", ["and we should say so"]],
    ["heron is fine, though it is a bit long.", "verdict, named", ["though it is a bit long"]],
    ["heron hides what it does, but maybe stork tells.", "verdict, named", ["but maybe stork tells"]],
    ["heron hides a lot, something like stork tells.", "verdict, named", ["something like stork tells"]],
    ["I find it strange that herons wait.", "verdict, named", []],
    ["I had to look twice.", "verdict, named", []],
    ["Idle herons wait, letters fly.", "verdict, named", []],
    ["heron beats stork, because it waits.", "comparison, named", ["heron beats stork"]],
    ["heron says nothing, because it waits.", "fitness, named", []],
  ];
  for (const [text, rule, wants] of cases) {
    test(`${rule}: ${text}`, () => {
      const utterance = makeUtterance({ text });
      const stance = makeFoundStance(makeFamily("heron"), "oppose", utterance, { rule });
      const found = splitClauses(text).filter((clause) => isVerdictClause(utterance, clause, stance));
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        wants,
      );
    });
  }
  test("stands first in the sentence that takes the stance, not in others", () => {
    const stance = makeFoundStance(makeFamily("heron"), "support", makeUtterance(), { rule: "liking, named" });
    const other = makeUtterance({ text: "heron tells what is done.", index: 1 });
    assert.equal(isVerdictClause(other, { start: 0, end: 5 }, stance), false);
  });
});

describe("isReference", () => {
  for (const text of ["as you said", "as Ada Moor suggested in her mail", "As shown above", "as you note"])
    test(`is one: ${text}`, () => assert.equal(isReference(text), true));
  for (const text of [
    "as it described the lock",
    "as the name suggested a bird",
    "as it is shorter",
    "as nobody waits",
  ])
    test(`is none: ${text}`, () => assert.equal(isReference(text), false));
});
