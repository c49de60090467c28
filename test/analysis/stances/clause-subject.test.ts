import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitClauses } from "../../../analysis/acts/split-clauses.ts";
import { formKey } from "../../../analysis/names/spelling/forms.ts";
import { speaksOf } from "../../../analysis/stances/clause-subject.ts";
import { makeFamily } from "../make-family.ts";

const families = ["heron", "stork", "egret"].map((name) => makeFamily(name));

/** The clauses of a sentence that can speak of a name. */
function clausesOn(name: string, text: string): readonly string[] {
  const family = families.find((one) => one.name === name);
  assert.ok(family);
  const clauses = splitClauses(text);
  const isName = (word: string) => families.some(({ keys }) => keys.has(formKey(word)));
  const spoken = speaksOf(family, text, clauses, isName);
  return clauses.filter((_, at) => spoken[at]).map(({ start, end }) => text.slice(start, end));
}

describe("the clauses that speak of a name", () => {
  const list = '"heron" reads broad, "stork" says nothing here, "egret" hides what waits.';
  const praise = "heron beats stork but doesn't really say what waits.";
  const comparison = "Both ask for some learning (as all names do), but they say more than stork.";
  const asides = "Take heron over stork (hard to spell, rather long) or egret (too vague).";
  const cases: readonly (readonly [name: string, text: string, clauses: readonly string[]])[] = [
    ["heron", list, ['"heron" reads broad']],
    ["stork", list, ['"stork" says nothing here']],
    ["heron", praise, ["heron beats stork", "but doesn't really say what waits"]],
    ["stork", praise, ["heron beats stork"]],
    ["stork", comparison, ["as all names do", "but they say more than stork"]],
    ["stork", "I'd use heron rather than stork, it waits.", ["I'd use heron rather than stork", "it waits"]],
    ["heron", "heron is better as stork flies off.", ["heron is better", "as stork flies off"]],
    ["stork", "heron/stork, both vague.", ["heron/stork", "both vague"]],
    [
      "stork",
      "What is odd is that stork, egret, or heron should wait.",
      ["What is odd is that stork", "egret", "or heron should wait"],
    ],
    ["stork", "heron is taken, and that means stork is confusing, too.", ["and that means stork is confusing", "too"]],
    ["heron", 'I like heron, though "perch" fits less, because it flies.', ["I like heron"]],
    ["heron", asides, ["Take heron over stork"]],
    ["stork", asides, ["Take heron over stork", "hard to spell", "rather long"]],
    ["egret", asides, ["Take heron over stork", "or egret", "too vague"]],
  ];
  for (const [name, text, clauses] of cases)
    test(`${name}: ${text}`, () => assert.deepEqual(clausesOn(name, text), clauses));
});
