import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { alphabetical, countOf, givenNameFirst, listed, shorten, visible } from "../../reports/text.ts";

describe("a name that begins with the family's is turned round", () => {
  const cases: readonly (readonly [written: string, shown: string])[] = [
    ["Tarn, Bo", "Bo Tarn"],
    ["van der Ørsted, Eve-Marie", "Eve-Marie van der Ørsted"],
    ["O’Quill, Ada B.", "Ada B. O’Quill"],
    ["Bo Tarn", "Bo Tarn"],
    ["Bo Tarn, Lamps", "Bo Tarn, Lamps"],
    ["Lamps, Inc.", "Lamps, Inc."],
    ["Tarn, Jr.", "Tarn, Jr."],
    ["Tarn, Bo (Lamps)", "Tarn, Bo (Lamps)"],
    ["Tarn, Bo, Quill", "Tarn, Bo, Quill"],
    ["tarn@lamps.example.org", "tarn@lamps.example.org"],
    ["", ""],
  ];
  for (const [written, shown] of cases) test(written, () => assert.equal(givenNameFirst(written), shown));
});

test("A cut text has as many code units as it may, an ellipsis among them, and no half of a character.", () => {
  assert.equal(shorten("lantern", 7), "lantern");
  assert.equal(shorten("lanterns", 7), "lanter…");
  assert.equal(shorten("lamp \u{1F3EE} glow", 7), "lamp…");
  assert.equal(shorten("lamp \u{1F3EE} glow", 8), "lamp \u{1F3EE}…");
  assert.equal(shorten("\u{1F3EE}\u{1F3EE}", 2), "…");
});

test("What a reader would not see, or a screen obey, is written out; tabs and line ends stay.", () => {
  assert.equal(
    visible("a\u001Bb\u007Fc\u0085d\u202Ee\u{E0041}f\uD83Dg\th\n"),
    "a\u241Bb\u2421c[U+0085]d[U+202E]e[U+E0041]f\uFFFDg\th\n",
  );
  assert.equal(visible("שלום \u{1F3EE}"), "שלום \u{1F3EE}");
});

test("Counts and lists read as a person would write them.", () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => countOf(count, "entry", "entries")),
    ["0 entries", "1 entry", "2 entries"],
  );
  assert.deepEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed), ["", "a", "a and b", "a, b and c"]);
  assert.deepEqual(["b", "a", "B", "A"].sort(alphabetical), ["A", "a", "B", "b"]);
});
