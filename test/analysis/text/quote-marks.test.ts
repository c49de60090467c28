import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quoteMarks } from "../../../analysis/text/quote-marks.ts";

describe("quoteMarks", () => {
  const cases: readonly (readonly [line: string, depth: number, words: string])[] = [
    ["words", 0, "words"],
    ["", 0, ""],
    ["> words", 1, "words"],
    [">words", 1, "words"],
    [">  words", 1, " words"],
    [">\twords", 1, "\twords"],
    [">", 1, ""],
    ["> ", 1, ""],
    [">> words", 2, "words"],
    ["> > words", 2, "words"],
    [">> > words", 3, "words"],
    [">>>>> words", 5, "words"],
    [">  > words", 1, " > words"],
    ["  > words", 1, "words"],
    ["\u00a0> words", 1, "words"],
    ["AT> words", 1, "words"],
    ["AT>> words", 2, "words"],
    [" jd> words", 1, "words"],
    ["Abcdefghij> words", 1, "words"],
    ["Abcdefghijk> words", 0, "Abcdefghijk> words"],
    ["＞ words", 1, "words"],
    ["&gt; &gt; words", 2, "words"],
    ["&gt;&gt; words", 2, "words"],
    ["\u200b> \u200b> words", 2, "words"],
    ["\ufeff> words", 1, "words"],
    ["&amp; words", 0, "&amp; words"],
    ["a > b", 0, "a > b"],
    ["x2> words", 0, "x2> words"],
    ["-> words", 0, "-> words"],
    ["| words", 0, "| words"],
  ];
  for (const [line, depth, words] of cases) {
    test(`reads ${JSON.stringify(line)} as ${depth} deep`, () => {
      const marks = quoteMarks(line);
      assert.deepEqual([marks.depth, line.slice(marks.textStart)], [depth, words]);
    });
  }
});
