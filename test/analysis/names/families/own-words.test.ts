import assert from "node:assert/strict";
import { test } from "node:test";
import { withOwnWords } from "../../../../analysis/names/families/own-words.ts";
import { makeFamily } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";

const contested = (name: string, key = name) => makeFamily(name, { contested: new Set([key]) });
const wordsOf = (...families: Parameters<typeof withOwnWords>[0]) => wordsSaid([], ...families);
const wordsSaid = (said: readonly string[], ...families: Parameters<typeof withOwnWords>[0]) =>
  withOwnWords(
    families,
    said.map((text, index) => makeUtterance({ text, index })),
  ).map(({ ownWords }) => [...ownWords].join(" "));

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
test("so have names that are put forward and begin alike, of the words that people say as names", () => {
  const put = (name: string) => makeFamily(name, { role: "proposed" });
  const said = ["perq tells me nothing", "not perq please", "split the pond", "we split a reed", "they split it"];
  assert.deepEqual(wordsSaid(said, put("pond_perq"), put("pond_split"), put("reed_local")), ["perq", "", ""]);
});
