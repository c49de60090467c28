import assert from "node:assert/strict";
import { test } from "node:test";
import { contributions, contributionsBySide, type LinearModel } from "../../../analysis/acts/linear-model.ts";

const model: LinearModel = {
  classes: ["sun", "rain"],
  bias: [0, 0],
  weights: new Map([
    ["cloud", [-1, 2]],
    ["swallow", [0.4, -0.4]],
    ["wind", [0, 0.5]],
    ["dew", [0.5, -0.1]],
  ]),
};

test("what is there twice moves a class twice, what moves it not at all is left out", () => {
  assert.deepEqual(contributions(model, ["wind", "swallow", "cloud", "swallow", "swallow", "frog"], "sun", 9), [
    { feature: "swallow", weight: 0.4 + 0.4 + 0.4 },
    { feature: "cloud", weight: -1 },
  ]);
});

test("what speaks for and what speaks against a class is told apart, the strongest first", () => {
  assert.deepEqual(contributionsBySide(model, ["swallow", "cloud", "dew", "wind"], "rain", 1), {
    for: [{ feature: "cloud", weight: 2 }],
    against: [{ feature: "swallow", weight: -0.4 }],
  });
});
