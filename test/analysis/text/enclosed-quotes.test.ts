import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { enclosedQuotes } from "../../../analysis/text/enclosed-quotes.ts";
import { splitLines } from "../../../analysis/text/lines.ts";

describe("enclosedQuotes", () => {
  const cases: readonly (readonly [
    why: string,
    lines: readonly string[],
    found: readonly (readonly [number, number])[],
  ])[] = [
    ["Nabble's tags", ["<quote author='Ada'>", "Is it?", "</quote>", "No."], [[0, 3]]],
    ["tags with words", ["Fine.", '[quote="Ada, post:1"]Is it?', "Is it not?[/quote]", "No."], [[1, 3]]],
    [
      "tags on one line, each for itself",
      ["{quote}Is it?{quote}", "No.", "{quote}Not?{quote}"],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ["blocks of Org mode", ["#+BEGIN_QUOTE", "Is it?", "#+END_QUOTE"], [[0, 3]]],
    ["a fence that says so", ["```quote", "Is it?", "```"], [[0, 3]]],
    ["a box", [",----[ Ada ]", "| Is it?", "`----", "No."], [[0, 3]]],
    ["a box without a title", [",----", "| Is it?", "`----"], [[0, 3]]],
    ["a chat with times", ["10:01 < eve> Is it?", "[10:02] <@ada> No."], [[0, 2]]],
    ["a chat in which one speaks again", ["<eve> Is it?", "<ada> No.", "and never was", "<eve> Oh."], [[0, 4]]],
    ["a chat that is told of", ["On IRC we had:", "", "<eve> Is it?", "<ada> No.", "", "So be it."], [[2, 4]]],
    ["no tag that is not closed", ["<quote>", "Is it?"], []],
    ["no plain fence", ["```", "heron()", "```"], []],
    ["no placeholders", ["<heron> is a bird", "<pond> is a place"], []],
    ["no elements", ["<heron> <pond>", "<egret> <pond>", "<heron> <pond>"], []],
    ["no lines of one speaker", ["10:01 <eve> Is it?", "10:02 <eve> No."], []],
  ];
  for (const [why, lines, found] of cases) {
    test(`finds ${why}`, () => {
      const passages = enclosedQuotes(splitLines(lines.join("\n")));
      assert.deepEqual(
        passages.map(({ start, end }) => [start, end]),
        found,
      );
    });
  }
});
