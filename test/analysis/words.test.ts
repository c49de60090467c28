import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stem, wordsOf } from "../../analysis/words.ts";

describe("stem is the same for", () => {
  const same: readonly (readonly [one: string, other: string])[] = [
    ["confusing", "confuses"],
    ["Guarded", "guards"],
    ["names", "name"],
  ];
  for (const [one, other] of same) test(`${one} and ${other}`, () => assert.equal(stem(one), stem(other)));
  test("no two different words", () => assert.notEqual(stem("heron"), stem("egret")));
  test("nothing is nothing", () => assert.equal(stem(""), ""));
});

describe("wordsOf", () => {
  const cases: readonly (readonly [text: string, ...words: string[]])[] = [
    ["It is LONG.", "it", "is", "long"],
    ["don't, isn’t", "don't", "isn’t"],
    ["heron_put() waits", "heron_put", "waits"],
    ["v5.3", "v5", "3"],
    ["'quoted'", "quoted"],
    [""],
    ["… ?!"],
  ];
  for (const [text, ...words] of cases) {
    test(`of ${JSON.stringify(text)}`, () => assert.deepEqual(wordsOf(text), words));
  }
});
