import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { substitution } from "../../../../analysis/names/proposals/substitution.ts";
import { withWholeNames } from "../../../../analysis/names/proposals/whole-names.ts";
import { makeUtterance } from "../../make-utterance.ts";

/** What a sentence below a quotation puts forward, "old > new". */
function read(text: string, quoted: string, before: readonly string[] = []): readonly string[] {
  const passage = { text: quoted, distance: 0, quoted: quoted !== "", parentId: "parent" };
  const utterance = makeUtterance({ text, before, passage, subject: "roost" });
  return withWholeNames(utterance, substitution.find(markSentence(text))).map(
    ({ mention, replaces }) => `${replaces?.form} > ${mention.form}`,
  );
}

describe("a part of a name that sed's way replaces stands for", () => {
  const cases: readonly (readonly [why: string, text: string, quoted: string, found: string])[] = [
    ["the name right above", "s/pin/get/ please", "+int heron_pin(void)", "heron_pin > heron_get"],
    ["the one of its own sentence", "In heron_pin, s/pin/get/.", "", "heron_pin > heron_get"],
    ["a pointer's name", "s/pin/get/", "+struct heron *heron_pin(void)", "heron_pin > heron_get"],
    ["a name in humps", "s/Pin/Get/", "the HeronPin flag", "HeronPin > HeronGet"],
    ["a name in capitals", "s/PIN/GET/", "+#define HERON_PIN 1", "HERON_PIN > HERON_GET"],
  ];
  for (const [why, text, quoted, found] of cases) test(why, () => assert.deepEqual(read(text, quoted), [found]));
  test("the one of the sentence before", () =>
    assert.deepEqual(read("So s/pin/get/.", "", ["I read heron_pin twice."]), ["heron_pin > heron_get"]));
});

describe("a part of a name stands for itself", () => {
  const cases: readonly (readonly [why: string, text: string, quoted: string])[] = [
    ["where nothing has it", "s/pin/get/", "+int heron_put(void)"],
    ["where several have it", "s/pin/get/", "+heron_pin(egret_pin())"],
    ["where it is written otherwise", "s/pin/get/", "+#define HERON_PIN 1"],
    ["where it is but a piece of a word", "s/pin/get/", "+int spin_heron(void)"],
    ["where it stands alone", "s/pin/get/", "We pin it, as heron_pin does.\nThen we pin it."],
  ];
  for (const [why, text, quoted] of cases) test(why, () => assert.deepEqual(read(text, quoted), ["pin > get"]));
  test("and what names are replaced whole is left as it is", () =>
    assert.deepEqual(read("s/heron_pin/heron_get/", "+int heron_pin(void)"), ["heron_pin > heron_get"]));
});
