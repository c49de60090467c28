import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anyOf } from "../../../analysis/patterns/any-of.ts";
import { withBlanks } from "../../../analysis/patterns/with-blanks.ts";

describe("the source of a pattern", () => {
  test("has any white space where words are parted by a blank", () =>
    assert.match("call \u00a0 it", new RegExp(`^${withBlanks("call it")}$`)));
  test("matches any one of words and phrases", () => {
    const pattern = new RegExp(`^${withBlanks(anyOf("\n  heron egrets?\n  stork ", "of the pond"))}$`);
    for (const text of ["heron", "egret", "egrets", "stork", "of  the pond"]) assert.match(text, pattern);
    for (const text of ["", "herons", "heron egret", "of"]) assert.doesNotMatch(text, pattern);
  });
});
