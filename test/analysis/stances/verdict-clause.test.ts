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
    ["I worry it is too broad.", "verdict, named", []],
    ["I think we should say so.", "verdict, named", ["I think we should say so"]],
    ["I think the pond may be better named mere.", "verdict, named", ["I think the pond may be better named mere"]],
    ["It waits so I do not think heron fits.", "comparison, named", ["so I do not think heron fits"]],
    ["For consistency with storks, I'd say heron.", "wish, named", ["I'd say heron"]],
    ["It is still called heron even though nothing waits.", "comparison, named", ["It is still called heron"]],
    ["I'll say stork, and drain the pond.", "verdict, named", ["I'll say stork", "and drain the pond"]],
    ["It will rename heron to stork and add a pond to fish.", "verdict, named", ["to fish"]],
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
