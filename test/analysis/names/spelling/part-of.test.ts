import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isPartOf } from "../../../../analysis/names/spelling/part-of.ts";

describe("isPartOf", () => {
  const cases: readonly (readonly [word: string, form: string, is: boolean])[] = [
    ["heron", "heron_put", true],
    ["Heron", "heron_put", true],
    ["herons", "heron_put", true],
    ["sheltered", "shelteredmem", true],
    ["guarding", "guard_put", true],
    ["put", "heron_put", false],
    ["egret", "heron_put", false],
    ["mem", "shelteredmem", false],
    ["gwpond", "gwpondfs", true],
    ["gwpond", "gwpondf", false],
    ["hero", "heron_put", false],
  ];
  for (const [word, form, is] of cases) {
    test(`${word} is ${is ? "" : "no "}part of ${form}`, () => assert.equal(isPartOf(word, form), is));
  }
});
