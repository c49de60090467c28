import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MENTIONS, markSentence, mentionsIn } from "../../../../analysis/names/mentions/marked-sentence.ts";
import type { Mention } from "../../../../analysis/names/mentions/mentions.ts";

/** The pattern with marks as the reader sees them: "<0>", "<1>". */
function shown(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/gu, (mark) => `<${mark.charCodeAt(0) - 0xe000}>`);
}

describe("markSentence", () => {
  test("puts one mark for each mention", () => {
    assert.equal(shown(markSentence('How about heron_put() or "roost"?').pattern), "How about <0> or <1>?");
  });
  test("leaves a sentence without mentions as it is", () => {
    assert.equal(markSentence("It is long.").pattern, "It is long.");
  });
  test("reads stray commas as blanks, in their places", () => {
    assert.equal(
      shown(markSentence("I think, that heron_put is better, than pond_put.").pattern),
      "I think  that <0> is better  than <1>.",
    );
    assert.equal(shown(markSentence("It waits, that is wrong.").pattern), "It waits, that is wrong.");
  });
  test("reads words set off by asterisks as words, in their places", () => {
    assert.equal(shown(markSentence("heron_put *really* has to go.").pattern), "<0>  really  has to go.");
    assert.equal(shown(markSentence("2 * 3 * 4 ponds").pattern), "2 * 3 * 4 ponds");
  });
  test("reads past whose opinion it is, in its place, but not where nothing follows", () => {
    assert.equal(shown(markSentence("heron_put IMHO is odd.").pattern), "<0>      is odd.");
    assert.equal(shown(markSentence("The name, I think, is odd.").pattern), "The name           is odd.");
    assert.equal(shown(markSentence("heron_put (IMO) is odd.").pattern), "<0>       is odd.");
    assert.equal(shown(markSentence("heron_put (IMO too long)").pattern), "<0> (IMO too long)");
    assert.equal(shown(markSentence("heron_put, IMO.").pattern), "<0>, IMO.");
    assert.equal(shown(markSentence("IMHO heron_put is odd.").pattern), "IMHO <0> is odd.");
  });
  test("reads line breaks and tabs as blanks", () =>
    assert.equal(markSentence("It\nis\tlong.").pattern, "It is long."));
  test("is not fooled by marks in the text", () => {
    const { pattern, mentions } = markSentence("It is \uE000 long.");
    assert.deepEqual([pattern, mentions], ["It is   long.", []]);
  });
  test("marks the mentions that are given", () => {
    const roost: Mention = { span: { start: 6, end: 11 }, form: "roost", shape: "word", quoted: false };
    assert.equal(
      shown(markSentence("I like roost.", [{ ...roost, span: { start: 7, end: 12 } }]).pattern),
      "I like <0>.",
    );
  });
  test("gives the span in the text of a stretch of the pattern", () => {
    const sentence = markSentence("I like heron_put() a lot.");
    const start = sentence.pattern.indexOf("like");
    const { start: from, end } = sentence.spanOf(start, start + "like x a".length);
    assert.equal(sentence.text.slice(from, end), "like heron_put() a");
  });
  test("gives the place in the text of every place of the pattern", () => {
    const sentence = markSentence('heron_put()/heron_get() or "roost", pond_x');
    const places = Array.from(sentence.pattern, (_, place) => sentence.spanOf(place, place + 1));
    assert.equal(places.map(({ start, end }) => sentence.text.slice(start, end)).join(""), sentence.text);
    const marked = places.filter((_, place) => sentence.mentionAt(sentence.pattern.charAt(place)) !== null);
    assert.deepEqual(
      marked,
      sentence.mentions.map(({ span }) => span),
    );
  });
  test("gives the end of the text for what lies behind it", () => {
    assert.deepEqual(markSentence("No.").spanOf(3, 9), { start: 3, end: 3 });
  });
  test("gives the mentions of a stretch of the pattern", () => {
    const sentence = markSentence("heron_put or heron_get, not egret_put.");
    assert.deepEqual(
      mentionsIn(sentence, sentence.pattern.slice(0, 6)).map(({ form }) => form),
      ["heron_put", "heron_get"],
    );
  });
  test("knows no mention for any other character", () => assert.equal(markSentence("No.").mentionAt("N"), null));
  test("looks for constructions so far and no further", () => {
    const { pattern, text } = markSentence("long ".repeat(1000));
    assert.deepEqual([pattern.length, text.length], [2000, 5000]);
  });
});

describe("MENTIONS reads lists of names", () => {
  const names = new RegExp(`^${MENTIONS}$`, "u");
  const cases: readonly (readonly [list: string, is: boolean])[] = [
    ["heron_put", true],
    ["heron_put or heron_get", true],
    ["heron_put and heron_get", true],
    ["heron_put, heron_get", true],
    ["heron_put, heron_get or egret_put", true],
    ["heron_put, heron_get, and egret_put", true],
    ["heron_put / heron_get", true],
    ["heron_put or maybe heron_get", true],
    ["heron_put or something like heron_get", true],
    ["heron_put heron_get", false],
    ["heron_put but heron_get", false],
    ["heron_put or", false],
    ["or heron_put", false],
  ];
  for (const [list, is] of cases) {
    test(`${is ? "such as" : "not"} ${JSON.stringify(list)}`, () =>
      assert.equal(names.test(markSentence(list).pattern), is));
  }
});
