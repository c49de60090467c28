import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lastSentences } from "../../../analysis/stances/last-sentences.ts";

describe("the last sentences of a passage", () => {
  test("are four, the last one first, each on one line", () => {
    const passage = "One. Two. Three is\nlong. Four. Five.";
    assert.deepEqual(lastSentences(passage), ["Five.", "Four.", "Three is long.", "Two."]);
    assert.deepEqual(lastSentences("Another."), ["Another."]);
    assert.deepEqual(lastSentences(passage), ["Five.", "Four.", "Three is long.", "Two."]);
  });

  test("are looked for at its end only", () => {
    assert.deepEqual(lastSentences(`First.\n\n${"heron ".repeat(400)}`).length, 1);
  });
});
