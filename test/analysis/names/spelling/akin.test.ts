import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { areAkin } from "../../../../analysis/names/spelling/akin.ts";

describe("two keys are akin", () => {
  const cases: readonly (readonly [one: string, other: string, akin: boolean])[] = [
    ["pond_keep_open", "reed_keep_open", true],
    ["r_empty_reed", "emptyreed", true],
    ["keep_pond", "keep_ponds", true],
    ["keep_pond", "keeppond", false],
    ["keep_pond", "keep_pond", false],
    ["pond", "ponds", false],
    ["reed_encoded", "pond_encoded_read_and_check_all", false],
    ["heron_get", "egret_put", false],
    ["", "heron_get", false],
  ];
  for (const [one, other, akin] of cases) {
    test(`${akin ? "as" : "not as"} ${one || '""'} and ${other}`, () => {
      assert.equal(areAkin(one, other), akin);
      assert.equal(areAkin(other, one), akin);
    });
  }
});
