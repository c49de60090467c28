import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { patternSet } from "../../../analysis/patterns/pattern-set.ts";

const mark = "[\\uE000-\\uF8FF]";
const sources = [
  "\\b(?:good|better|best)\\s+(?:name|idea)s?\\b",
  `(?<!not\\s)rename\\s+(?<old>${mark})(?:\\s+to\\s+(?<new>${mark}|[a-z]+))?`,
  "\\bit\\s+is\\b",
  "^\\W*(?:please\\s+)?\\+1",
  `${mark}\\s*(?:=>|→)\\s*${mark}`,
  "why\\s+not",
];
const words = ["good", "Better", "name", "ideas", "NOT", "not", "rename", "\uE000", "\uF000", "to", "it", "is", "+1"];
const pieces = [...words, "why", "please", "=>", "→", "heron", ".", "W", "hy not"];

/** Texts of random pieces, the same in each run. */
function* texts(count: number): Generator<string> {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor(seed / 65536) % below;
  };
  for (let text = 0; text < count; text++)
    yield Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join(next(5) === 0 ? "" : " ");
}

describe("patternSet", () => {
  it("finds in any text what the patterns find one by one", () => {
    const set = patternSet(sources.map((source) => [source, source] as const));
    let all = 0;
    for (const text of texts(6000)) {
      const expected = sources.flatMap((source) =>
        [...text.matchAll(new RegExp(source, "gi"))].map((match) => [source, match.index, match[0]]),
      );
      const found = set({ pattern: text }).map(({ meaning, match }) => [meaning, match.index, match[0]]);
      assert.deepEqual(found, expected, text);
      all += found.length;
    }
    assert.ok(all > 400, `only ${all} matches prove something`);
  });

  it("finds the groups of a match", () => {
    const [found] = patternSet([[`rename\\s+(?<old>${mark})`, "rename"]])({ pattern: "let's Rename \uE003" });
    assert.equal(found?.match.groups?.["old"], "\uE003");
    assert.equal(found?.match.index, 6);
  });

  it("looks for more patterns than a number has bits", () => {
    const many = Array.from({ length: 80 }, (_, at) => [`heron${at}x`, at] as const);
    assert.deepEqual(
      patternSet(many)({ pattern: "heron3x, HERON79X" }).map(({ meaning }) => meaning),
      [3, 79],
    );
  });
});
