import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  alphabetical,
  asSentence,
  countOf,
  givenNameFirst,
  headOf,
  listed,
  shorten,
  visible,
} from "../../reports/text.ts";

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

describe("No text that is shown holds", () => {
  const obeyed: readonly (readonly [what: string, from: number, to: number])[] = [
    ["a control character before the tab", 0x00, 0x08],
    ["a control character behind the line feed", 0x0b, 0x1f],
    ["a control character of the second set, or DEL", 0x7f, 0x9f],
    ["the mark of an Arabic letter", 0x61c, 0x61c],
    ["a space without width", 0x200b, 0x200b],
    ["a mark of direction", 0x200e, 0x200f],
    ["a separator of lines, or an override of direction", 0x2028, 0x202e],
    ["a joiner of words, or an isolate of direction", 0x2060, 0x206f],
    ["a byte order mark", 0xfeff, 0xfeff],
    ["an anchor of an annotation", 0xfff9, 0xfffb],
    ["a tag", 0xe0000, 0xe007f],
  ];
  for (const [what, from, to] of obeyed)
    test(what, () => {
      for (let code = from; code <= to; code += 1) {
        const char = String.fromCodePoint(code);
        assert.match(visible(`a${char}b`), /^a(?:[\u2400-\u241F\u2421]|\[U\+[0-9A-F]{4,5}\])b$/u, code.toString(16));
      }
    });
  test("but what stands beside them stays", () => {
    const beside = [0x20, 0x7e, 0xa0, 0x61b, 0x61d, 0x200a, 0x200c, 0x200d, 0x2010, 0x2027, 0x202f, 0x205f, 0x2070];
    const text = String.fromCodePoint(...beside, 0xfefe, 0xff00, 0xfff8, 0xfffc, 0xe0080);
    assert.equal(visible(text), text);
  });
});

test("The head of a text splits no character, and takes nothing off one that is no longer.", () => {
  assert.equal(headOf("lamp \u{1F3EE}", 6), "lamp ");
  assert.equal(headOf("lamp \u{1F3EE}", 7), "lamp \u{1F3EE}");
  assert.equal(headOf("lamp \uD83C", 6), "lamp \uD83C");
  assert.equal(headOf("lamp", 0), "");
});

test("A sentence gets a capital, and a full stop where it brings no end of its own.", () => {
  const words = ["nobody says", "nobody says.", "who says?", "nobody!", "nobody says…"];
  assert.deepEqual(words.map(asSentence), ["Nobody says.", "Nobody says.", "Who says?", "Nobody!", "Nobody says…"]);
});

test("Counts and lists read as a person would write them.", () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => countOf(count, "entry", "entries")),
    ["0 entries", "1 entry", "2 entries"],
  );
  assert.deepEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed), ["", "a", "a and b", "a, b and c"]);
  assert.deepEqual(["b", "a", "B", "A"].sort(alphabetical), ["A", "a", "B", "b"]);
});
