import assert from "node:assert/strict";
import { test } from "node:test";
import { isBuiltOn, isSpellingOf } from "../../../../analysis/names/spelling/same-name.ts";

const heron = { name: "heron_put", aliases: ["HERON_PUT_FLAG", "the put"] };

/** Text -> whether it is a spelling of the name, whether the name is built on it. */
const texts: readonly (readonly [text: string, spelling: boolean, built: boolean])[] = [
  ["heron_put", true, true],
  ["Heron-Put()", true, true],
  ["heron_put(2)", true, true],
  ["heron_put_flag", true, true],
  ["heron", false, true],
  ["put flag", false, true],
  ["egret_put", false, false],
  ["heron_putter", false, false],
  ["()", false, false],
  ["", false, false],
];

for (const [text, spelling, built] of texts) {
  test(`"${text}" is ${spelling ? "" : "no "}spelling of heron_put, which is ${built ? "" : "not "}built on it`, () => {
    assert.deepEqual([isSpellingOf(text, heron), isBuiltOn(text, heron)], [spelling, built]);
  });
}
