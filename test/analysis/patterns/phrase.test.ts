import assert from "node:assert/strict";
import { test } from "node:test";
import { phrase } from "../../../analysis/patterns/phrase.ts";

const T = "(?<target>heron)";

const cases: readonly (readonly [what: string, written: string, source: string])[] = [
  ["a blank is white space of any length", phrase`I (?:really |also )?like`, "I\\s+(?:really\\s+|also\\s+)?like"],
  ["escapes stay", phrase`\bT\s?\(\)`, "\\bT\\s?\\(\\)"],
  ["parts put in stay", phrase`call it ${T}`, "call\\s+it\\s+(?<target>heron)"],
  ["in a class a blank is a blank", phrase`well[- ]named [\] ] \[ x`, "well[- ]named\\s+[\\] ]\\s+\\[\\s+x"],
  [
    "a line break is white space",
    phrase`I like
      ${T}`,
    "I\\s+like\\s+(?<target>heron)",
  ],
  [
    "in a list of alternatives it is nothing",
    phrase`(?:
      good|
      n't| not
    ) (?<!
      no|not
    ) (?<other>
      x
    )`,
    "(?:good|n't|\\s+not)\\s+(?<!no|not)\\s+(?<other>x)",
  ],
];

for (const [what, written, source] of cases) test(`phrase: ${what}`, () => assert.equal(written, source));
