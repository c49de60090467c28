import assert from "node:assert/strict";
import { test } from "node:test";
import { roundHalfEven } from "../../../cli/evaluation/round-half-even.ts";

const cases: [value: number, decimals: number, rounded: string][] = [
  [0.625, 2, "0.62"],
  [0.375, 2, "0.38"],
  [0.0625, 3, "0.062"],
  [0.6250000001, 2, "0.63"],
  [2 / 3, 3, "0.667"],
  [0, 2, "0.00"],
  [1, 3, "1.000"],
  [0.995, 2, "0.99"], // the nearest double lies below the half
];

for (const [value, decimals, rounded] of cases) {
  test(`${value} with ${decimals} decimals is ${rounded}`, () => assert.equal(roundHalfEven(value, decimals), rounded));
}
