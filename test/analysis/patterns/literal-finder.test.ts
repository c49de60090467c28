import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { literalFinder } from "../../../analysis/patterns/literal-finder.ts";
import { anyMark } from "../../../analysis/patterns/needed-literals.ts";

function found(literals: readonly string[], text: string): readonly string[] {
  const all: string[] = [];
  literalFinder(literals).find(text, (literal) => all.push(literals[literal] ?? ""));
  return all;
}

describe("literalFinder", () => {
  it("finds each string wherever it ends, those inside others too", () => {
    assert.deepEqual(found(["heron", "her", "on", "pond"], "a heron on the pond"), [
      "her",
      "heron",
      "on",
      "on",
      "on",
      "pond",
    ]);
  });

  it("goes on where a string that began is none", () => {
    assert.deepEqual(found(["herring", "ring", "error"], "herrerror herring"), ["error", "herring", "ring"]);
  });

  it("takes small letters and capitals for the same, and other letters for others", () => {
    assert.deepEqual(found(["heron"], "HERON Heron Häron"), ["heron", "heron"]);
  });

  it("finds any mark where one is looked for", () => {
    const any = ` ${anyMark} `;
    assert.deepEqual(found([`the${any}`], "the \uE000, the \uF0A3, the pond"), [`the${any}`, `the${any}`]);
    assert.deepEqual(found([`${any}s`, `the${any}`], "the\uE000s"), [`the${any}`, `${any}s`]);
  });

  it("takes a run of what is no part of a word for one gap, and the beginning and the end", () => {
    assert.deepEqual(found([" no ", "no 1", "a b"], 'no -- "no"+1 a_b a \n(é) b'), [" no ", " no ", "no 1", "a b"]);
    assert.deepEqual(found([" pond ", "pond "], "ponds pond2 pond"), [" pond ", "pond "]);
  });

  it("finds nothing where nothing is looked for", () => {
    assert.deepEqual(found([], "heron"), []);
  });

  it("finds in any text what a search for each string finds", () => {
    const literals = ["aba", "ab", "ba", "aab", "bab", "b"];
    for (let number = 0; number < 2 ** 10; number++) {
      const text = [...number.toString(2)].map((digit) => (digit === "0" ? "a" : "b")).join("");
      const expected = literals.reduce((sum, literal) => sum + countOf(text, literal), 0);
      assert.equal(found(literals, text).length, expected, text);
    }
  });
});

function countOf(text: string, literal: string): number {
  return [...text].filter((_, at) => text.startsWith(literal, at)).length;
}
