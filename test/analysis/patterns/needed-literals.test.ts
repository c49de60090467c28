import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neededLiterals } from "../../../analysis/patterns/needed-literals.ts";

const mark = "[\\uE000-\\uF8FF]";

describe("neededLiterals", () => {
  for (const [what, source, needs] of [
    ["letters in a row", "pond", [["pond"]]],
    ["small letters for capitals", "NAck", [["nack"]]],
    ["a blank for what parts words", "\\bgood\\s+idea\\b", [[" good idea "]]],
    ["a blank for the beginning and the end", "^pond$", [[" pond "]]],
    ["a blank for marks, and for classes of them", "no[,.]\\s*\\+1(?:n't|[- ]so)", [["no 1 so", "no 1n t"]]],
    ["a blank where no letter may be", "(?<!\\w)pond(?![\\w-])", [[" pond "]]],
    ["one of the alternatives", "\\b(?:reed|heron)s?\\b", [[" heron ", " herons ", " reed ", " reeds "]]],
    ["endings", "renam(?:e|ing)", [["rename", "renaming"]]],
    ["one need of each alternative that has several", "(?:big\\s+\\w+\\s+heron|reed)\\w*", [["big ", "reed"]]],
    ["nothing where an alternative needs nothing", "(?:heron|\\w+)", []],
    ["nothing of what may be missing", "(?:very\\s+)?(?:much\\s+)*(?:so\\s+){0,3}good", [["good"]]],
    ["what may be missing within", "big\\s+(?:old\\s+)?pond", [["big old pond", "big pond"]]],
    ["what is repeated at least once", "(?:pond\\s+){1,3}", [["pond "]]],
    ["nothing of what is behind or ahead", "(?<!not\\s)(?=\\w*d)good(?!\\s+grief)", [["good"]]],
    ["nothing of classes of letters", "[abc]good[^.?!\\])]", [["good"]]],
    ["whole words of two letters", "\\b(?:it|that)\\s+is", [[" it is", " that is"]]],
    ["no strings that are too short to tell", "\\b(?:a|that)\\w*", []],
    ["marks of names, which part words", `(?<target>${mark})\\s+is`, [[" \uE000 is"]]],
    ["twelve letters of more", "whatever\\s+suits", [["whatever sui"]]],
    ["of strings one of which holds the other the shorter", "(?:pond|ponds|the\\s+pond|reed)", [["pond", "reed"]]],
    ["no letters that have more than two spellings", "réed", []],
  ] as const)
    it(`finds ${what}: ${source}`, () => {
      assert.deepEqual(neededLiterals(source), needs);
    });

  it("finds nothing where there are too many strings to look for", () => {
    const many = "(?:a|b|c|d|e|f|g|h|i|j|k|l)";
    assert.deepEqual(neededLiterals(`${many}${many}`), []);
    assert.deepEqual(neededLiterals(`pond${many}${many}`), [[..."abcdefghijkl"].map((letter) => `pond${letter}`)]);
  });
});
