import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trainedActs } from "../../../analysis/acts/trained-models.ts";
import { clauseSides } from "../../../analysis/stances/clause-side.ts";

describe("the sides that the clauses of a sentence speak for", () => {
  const cases: readonly (readonly [clauses: readonly string[], sides: string])[] = [
    [["it is nice", "but it is misleading"], "+-"],
    [["it describes what is drained", "but it doesn't say where the water goes"], "+-"],
    [["it is awkward", "though it is not misleading"], "-+"],
    [["it is confusing", "as every bird has one"], "--"],
    [["everybody knows the bird", "and there is no word for it"], "+-"],
  ];
  for (const [clauses, sides] of cases)
    test(clauses.join(", "), () => {
      const found = clauseSides(clauses, trainedActs.lexicon);
      assert.equal(found.map((side) => (side === "support" ? "+" : "-")).join(""), sides);
    });
});
