import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stem } from "../../analysis/words.ts";

describe("stem is the same for", () => {
  const same: readonly (readonly [one: string, other: string])[] = [
    ["confusing", "confuses"],
    ["Sheltered", "shelters"],
    ["names", "name"],
  ];
  for (const [one, other] of same) test(`${one} and ${other}`, () => assert.equal(stem(one), stem(other)));
  test("no two different words", () => assert.notEqual(stem("heron"), stem("egret")));
  test("nothing is nothing", () => assert.equal(stem(""), ""));
});
