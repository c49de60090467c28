import assert from "node:assert/strict";
import { test } from "node:test";
import { matchesOf } from "../../analysis/matches-of.ts";

for (const { pattern, text } of [
  { pattern: /heron/g, text: "a heron, and a heron" },
  { pattern: /heron/g, text: "no bird at all" },
  { pattern: /\bx*/g, text: "x a" },
  { pattern: /(?<bird>heron)s?/gi, text: "Herons" },
]) {
  test(`${pattern} in "${text}" is what matchAll finds, time and again`, () => {
    const expected = [...text.matchAll(pattern)];
    assert.deepEqual(matchesOf(pattern, text), expected);
    assert.deepEqual(matchesOf(pattern, text), expected);
    assert.equal(pattern.lastIndex, 0);
  });
}
