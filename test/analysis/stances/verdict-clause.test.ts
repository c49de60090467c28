import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitClauses } from "../../../analysis/acts/split-clauses.ts";
import type { StanceWay } from "../../../analysis/stances/stance-rule.ts";
import { isReference, isVerdictClause } from "../../../analysis/stances/verdict-clause.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

describe("what an author wants", () => {
  const cases: readonly (readonly [text: string, way: StanceWay, wants: readonly string[]])[] = [
    ["heron is too vague, I'd say stork.", "verdict", ["I'd say stork"]],
    ["It is taken, so please rename it.", "verdict", ["so please rename it"]],
    ["heron reads well, but let's not hurry.", "verdict", ["but let's not hurry"]],
    ["It waits, and we should say so.", "verdict", ["and we should say so"]],
    ["heron is fine, though it is a bit long.", "verdict", ["though it is a bit long"]],
    ["heron hides what it does, but maybe stork tells.", "verdict", ["but maybe stork tells"]],
    ["heron hides a lot, something like stork tells.", "verdict", ["something like stork tells"]],
    ["heron waits for it, even if it is longer.", "verdict", ["if it is longer"]],
    ["I find it strange that herons wait.", "verdict", []],
    ["I had to look twice.", "verdict", []],
    ["Idle herons wait, letters fly.", "verdict", []],
    ["heron beats stork, because it waits.", "comparison", ["heron beats stork"]],
    ["heron says nothing, because it waits.", "fitness", []],
    ["I worry it is too broad.", "verdict", []],
    ["I think we should say so.", "verdict", ["I think we should say so"]],
    ["I think the pond may be better named mere.", "verdict", ["I think the pond may be better named mere"]],
    ["It waits so I do not think heron fits.", "comparison", ["so I do not think heron fits"]],
    ["For consistency with storks, I'd say heron.", "wish", ["I'd say heron"]],
    ["It is still called heron even though nothing waits.", "comparison", ["It is still called heron"]],
    ["I'll say stork, and drain the pond.", "verdict", ["I'll say stork", "and drain the pond"]],
    ["It will rename heron to stork and add a pond to fish.", "verdict", ["to fish"]],
  ];
  for (const [text, way, wants] of cases) {
    test(`${way}: ${text}`, () => {
      const utterance = makeUtterance({ text });
      const stance = makeFoundStance(makeFamily("heron"), "oppose", utterance, { way });
      const found = splitClauses(text).filter((clause) => isVerdictClause(utterance, clause, stance));
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        wants,
      );
    });
  }
  test("stands first in the sentence that takes the stance, not in others", () => {
    const stance = makeFoundStance(makeFamily("heron"), "support", makeUtterance(), { way: "liking" });
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
