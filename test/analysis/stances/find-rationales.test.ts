import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trainedActs } from "../../../analysis/acts/trained-models.ts";
import { findReasons } from "../../../analysis/stances/find-rationales.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

/** The reasons that a sentence gives with its objection to heron. */
function reasons(text: string): readonly string[] {
  const stance = makeFoundStance(makeFamily("heron"), "oppose", makeUtterance({ text }));
  return findReasons(stance, [], trainedActs).map(({ span }) => text.slice(span.start, span.end));
}

describe("the reason of a stance", () => {
  const cases: readonly (readonly [text: string, reason: string])[] = [
    ["I don't like heron because it is too vague.", "because it is too vague"],
    [
      "heron (too vague, hard to read) is bad, since it misleads (a bit).",
      "heron (too vague, hard to read) is bad, since it misleads (a bit)",
    ],
    ["heron is bad because it is misleading ;-)", "because it is misleading"],
    ["heron is bad because it is misleading (nothing there waits).", "because it is misleading (nothing there waits)"],
  ];
  for (const [text, reason] of cases) test(text, () => assert.deepEqual(reasons(text), [reason]));
  test("is none in a bare verdict", () => assert.deepEqual(reasons("heron is bad."), []));
  test("stands also in another sentence that takes the same side", () => {
    const text = "heron is bad.";
    const witness = makeUtterance({ text: "I don't like heron because it is too vague.", index: 5 });
    const stance = makeFoundStance(makeFamily("heron"), "oppose", makeUtterance({ text }), { witnesses: [witness] });
    const found = findReasons(stance, [], trainedActs).map(({ span }) => witness.text.slice(span.start, span.end));
    assert.deepEqual(found, ["because it is too vague"]);
    assert.deepEqual(findReasons(stance, [witness], trainedActs).length, 1);
  });
});
