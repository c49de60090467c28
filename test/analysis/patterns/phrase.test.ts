import assert from "node:assert/strict";
import { test } from "node:test";
import { anyPhrase, anyWord, phrase } from "../../../analysis/patterns/phrase.ts";

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

test("phrase has white space of any kind where a blank parts words", () =>
  assert.match("call \u00a0 it", new RegExp(`^${phrase`call it`}$`)));

test("anyPhrase matches each phrase as a whole, wherever it is wrapped", () => {
  const pattern = new RegExp(`^${anyPhrase("fair (?:point|enough)", "agreed", "not at all")}$`);
  for (const text of ["fair point", "fair\nenough", "agreed", "not  at\tall"]) assert.match(text, pattern);
  for (const text of ["fair", "fairpoint", "agreed point", "not all"]) assert.doesNotMatch(text, pattern);
});

test("anyWord matches any one of words and phrases", () => {
  const pattern = new RegExp(`^${anyWord("\n  heron egrets?\n  stork ", "of the pond")}$`);
  for (const text of ["heron", "egret", "egrets", "stork", "of  the pond"]) assert.match(text, pattern);
  for (const text of ["", "herons", "heron egret", "of"]) assert.doesNotMatch(text, pattern);
});
