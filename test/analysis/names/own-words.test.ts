import assert from "node:assert/strict";
import { test } from "node:test";
import { withOwnWords } from "../../../analysis/names/own-words.ts";
import { makeFamily } from "../make-family.ts";

const contested = (name: string, key = name) => makeFamily(name, { contested: new Set([key]) });
const wordsOf = (...families: Parameters<typeof withOwnWords>[0]) =>
  withOwnWords(families).map(({ ownWords }) => [...ownWords].join(" "));

test("a contested name has the words of its own that no other name is built with", () => {
  assert.deepEqual(wordsOf(contested("pond_flush"), contested("pond_push"), makeFamily("lake_push")), [
    "flush",
    "",
    "",
  ]);
});
test("so have the pairs", () => {
  const pairs = [contested("source/replica"), contested("primary/replica")];
  assert.deepEqual(wordsOf(...pairs), ["source", "primary"]);
});
test("a name that is not contested has none, nor has one of a single word or of short parts", () => {
  assert.deepEqual(wordsOf(makeFamily("pond_flush"), contested("heron"), contested("a_b")), ["", "", ""]);
});
