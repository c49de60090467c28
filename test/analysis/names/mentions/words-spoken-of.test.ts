import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wordsSpokenOf } from "../../../../analysis/names/mentions/words-spoken-of.ts";

const spoken = wordsSpokenOf(["bundle", "flush", "leader"]);

describe("a word that is spoken of as no thing is", () => {
  const cases: readonly (readonly [text: string, ...words: string[]])[] = [
    ["Hmm, bundle sounds like something that gets packed.", "bundle"],
    ["Not a fan of flush, same reason.", "flush"],
    ["I'm all for keeping bundle.", "bundle"],
    ["leader I would rather avoid.", "leader"],
    ["Good, with leader people would know.", "leader"],
    ["I could live with bundle as well.", "bundle"],
    ["leader isn't, the quorum chapter uses it.", "leader"],
    ["With that comment flush is fine.", "flush"],
    ["Please not bundle.", "bundle"],
    ['Please not "bundle".', "bundle"],
    ["So bundle it is.", "bundle"],
    ["The bundle is packed."],
    ["We flush the list here."],
    ["Every leader would do that."],
  ];
  for (const [text, ...words] of cases)
    test(`${words[0] ?? "none"} in: ${text}`, () =>
      assert.deepEqual([...new Set(spoken(text).map(({ word }) => word))], words));
});

test("a word is told with its place, as it is written", () => {
  const [found] = wordsSpokenOf(["quay"])("So Quay it is.");
  assert.deepEqual(found, { word: "Quay", start: 3 });
});

test("no words, nothing spoken of", () => assert.deepEqual(wordsSpokenOf([])("It is."), []));
