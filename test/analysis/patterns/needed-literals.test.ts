import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neededLiterals } from "../../../analysis/patterns/needed-literals.ts";

const mark = "[\\uE000-\\uF8FF]";

describe("neededLiterals", () => {
  for (const [what, source, needs] of [
    ["letters in a row", "pond", [["pond"]]],
    ["small letters for capitals", "NAck", [["nack"]]],
    ["each part between blanks", "\\bgood\\s+idea\\b", [["good"], ["idea"]]],
    ["one of the alternatives", "\\b(?:reed|heron)s?\\b", [["heron", "herons", "reed", "reeds"]]],
    ["endings", "renam(?:e|ing)", [["rename", "renaming"]]],
    ["one need of each alternative that has several", "(?:big\\s+heron|reed)\\w*", [["big", "reed"]]],
    ["nothing where an alternative needs nothing", "(?:heron|\\w+)", []],
    ["nothing of what may be missing", "(?:very\\s+)?(?:much\\s+)*(?:so\\s+){0,3}good", [["good"]]],
    ["what is repeated at least once", "(?:pond\\s+){1,3}", [["pond"]]],
    ["nothing of what is behind or ahead", "(?<!not\\s)(?=\\w*d)good(?!\\s+grief)", [["good"]]],
    ["nothing of classes", "[abc]good[^.?!\\])]", [["good"]]],
    ["escaped marks as they stand", "\\(e\\.g\\.\\)", [["(e.g.)"]]],
    ["no strings that are too short to tell", "(?:it|that)\\s+is", []],
    ["marks of names", `(?<target>${mark})\\s+is`, [["\uE000"]]],
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
