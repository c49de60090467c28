import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isMendedText } from "../../../../analysis/names/proposals/mended-text.ts";
import type { Utterance } from "../../../../analysis/utterances.ts";
import { makeUtterance } from "../../make-utterance.ts";

const below = (text: string): Partial<Utterance> => ({ passage: { text, quoted: true, distance: 1, parentId: null } });

describe("a word stands where text is mended", () => {
  const cases: readonly (readonly [mended: boolean, text: string, word: string, said?: Partial<Utterance>])[] = [
    [true, "s/reed/fern/", "fern"],
    [true, "A matter of cut-n-paste and s/reed/fern/.", "reed"],
    [false, "s/reed/fern/ ?", "fern"],
    [false, "s/reed_get/fern/", "fern"],
    [false, "- s/reed/fern/", "fern", { subject: "[PATCH v4] pond: ferns" }],
    [false, "s/reed/fern/", "fern", { before: ["The name is unclear."] }],
    [false, "s/reed/fern/", "fern", below("+\tint reed, pond;")],
    [true, "s/reed/fern/", "fern", below("+\t * A reed grows.")],
    [true, "shallow-pond", "shallow-pond", below("keep it in the shallow pond memory.")],
    [false, "shallow-pond", "shallow-pond", below("what is it called?")],
  ];
  for (const [mended, text, word, said] of cases)
    test(`${mended ? "" : "not "}in: ${text} ${said?.before ?? said?.passage?.text ?? ""}`, () =>
      assert.equal(isMendedText(makeUtterance({ text, ...said }), word), mended));
});
