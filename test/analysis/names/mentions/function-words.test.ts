import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isCodeWord, isFunctionWord, isSlotFiller } from "../../../../analysis/names/mentions/function-words.ts";

describe("a word that does grammar's work", () => {
  for (const word of ["a", "The", "IF", "very", "something", "instead", "would", "it", "whatever", "below"]) {
    test(`${word} is no name and fills a slot`, () => {
      assert.deepEqual([isFunctionWord(word), isSlotFiller(word)], [true, true]);
    });
  }
});

describe("a word that only fills the slot of a name", () => {
  for (const word of [
    "better",
    "Else",
    "similar",
    "new",
    "other",
    "one",
    "avoid",
    "like",
    "differently",
    "otherwise",
    "indirectly",
    "Truly",
    "anyway",
    "Again",
  ]) {
    test(`${word} is a slot filler, and may be a name where it is quoted`, () => {
      assert.deepEqual([isFunctionWord(word), isSlotFiller(word)], [false, true]);
    });
  }
});

describe("a word that can be a name", () => {
  for (const word of [
    "heron",
    "sheltered",
    "lock",
    "thereby",
    "isolate",
    "",
    " ",
    "the heron",
    "constructor",
    "__proto__",
  ]) {
    test(`${JSON.stringify(word)} is neither`, () => {
      assert.deepEqual([isFunctionWord(word), isSlotFiller(word)], [false, false]);
    });
  }
});

test("a word of the language that code is written in can be no name", () => {
  for (const word of ["__u64", "s32", "__le16", "uint8_t", "size_t", "__LINE__", "__func__", "goto", "NULL"])
    assert(isCodeWord(word), word);
  for (const word of ["heron", "u64_heron", "counter", "__heron", "size", "continue"]) assert(!isCodeWord(word), word);
});

describe("a word that ends like an adverb and is none", () => {
  for (const word of ["reply", "apply", "family", "assembly", "poly", "fly"]) {
    test(`${word} may be a name`, () => assert.equal(isSlotFiller(word), false));
  }
});
