import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { findProposals } from "../../../../analysis/names/proposals/index.ts";
import { withNamedBefore } from "../../../../analysis/names/proposals/named-before.ts";
import { makeUtterance } from "../../make-utterance.ts";

/** What the proposals of a sentence replace, after some others. */
function replaced(text: string, ...before: readonly string[]): readonly (string | null)[] {
  const found = withNamedBefore(makeUtterance({ text, before }), findProposals(markSentence(text)));
  return found.map(({ replaces }) => replaces?.form ?? null);
}

describe("what is renamed as it replaces", () => {
  const wish = "Rename it to pond_hold().";
  test("the name that the sentence before speaks of", () =>
    assert.deepEqual(replaced(wish, "I still trip over pond_get()."), ["pond_get"]));
  test("the last that was spoken of", () =>
    assert.deepEqual(replaced(wish, "I still trip over pond_get().", "It holds the pond."), ["pond_get"]));
  test("the one that the new name is made like", () =>
    assert.deepEqual(replaced(wish, "I trip over pond_get() in reed_loop()."), ["pond_get"]));
  test("nothing where several are made like it", () =>
    assert.deepEqual(replaced(wish, "I trip over pond_get() and pond_put()."), [null]));
  test("nothing where none is", () => assert.deepEqual(replaced(wish, "I trip over reed_loop()."), [null]));
  test("nothing where something else is renamed", () =>
    assert.deepEqual(replaced("Rename the helper to pond_hold().", "I trip over pond_get()."), [null]));
  test("the name that stands before it in the sentence", () =>
    assert.deepEqual(replaced("As pond_get() holds the pond, rename it to pond_hold().", "I trip over pond_put()."), [
      "pond_get",
    ]));
  test("what the sentence itself says", () =>
    assert.deepEqual(replaced("Rename pond_keep() to pond_hold().", "I trip over pond_get()."), ["pond_keep"]));
});
