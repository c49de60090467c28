import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST_LABEL, laneLabels } from "../../../reports/html/lane-labels.ts";

test("A name that has room stands whole, and a longer one with both its ends.", () => {
  const whole = "lamp_pocket_of_the_north";
  assert.equal(whole.length, LONGEST_LABEL);
  assert.deepEqual(laneLabels([whole, "lamp_pocket_put_aside_for_night"]), [whole, "lamp_pocket_…e_for_night"]);
});

const [front, end] = ["lamp_pocket_of_", "_of_the_other_lamps"];
for (const [what, names] of [
  ["end", [`${front}${end}night`, `${front}${end}daily`]],
  ["begin", [`dusk${front}${end}`, `dawn${front}${end}`]],
  ["differ in their middle", [`${front}dusk${end}`, `${front}dawn${end}`]],
  ["differ late", [`${front}${front}dusk${end}`, `${front}${front}dawn${end}`]],
  ["hold letters of two code units", [`${front}\u{1F4A1}${end}`, `${front}\u{1F319}${end}`]],
] as const)
  test(`Long names that ${what} differently are shown differently, in as many letters.`, () => {
    const labels = laneLabels(names);
    assert.equal(new Set(labels).size, names.length, labels.join(" "));
    for (const label of labels) {
      assert.equal([...label].length, LONGEST_LABEL);
      assert.doesNotMatch(label, /\p{Surrogate}/u);
    }
  });

test("No name has no label, and names that no cut tells apart have one each.", () => {
  assert.deepEqual(laneLabels([]), []);
  const alike = ["a".repeat(30), "a".repeat(31)];
  assert.equal(laneLabels(alike).length, 2);
});
