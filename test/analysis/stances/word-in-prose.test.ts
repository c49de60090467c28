import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isWordInProse } from "../../../analysis/stances/word-in-prose.ts";

const isProse = (text: string, form: string, quoted = false) => {
  const start = text.indexOf(form);
  return isWordInProse(text, { form, span: { start, end: start + form.length }, shape: "word", quoted });
};

describe("an ordinary word that is a name elsewhere", () => {
  test("is but a word where it tells what kind of thing follows", () => {
    for (const text of [
      "Ducks understand that pond water is cold.",
      "There is no need for pond water as there is rain.",
      "The pond reeds are too long.",
    ])
      assert.ok(isProse(text, "pond"), text);
  });
  test("is but a word where it stands for several things", () => {
    assert.ok(isProse("Most ponds fit into a valley.", "ponds"));
    assert.ok(isProse("That is another set of lakes/ponds then.", "ponds"));
  });
  test("may be the name where it is judged, set off or spoken of as one", () => {
    assert.ok(!isProse("I think pond is too short.", "pond"));
    assert.ok(!isProse("I find pond sounds better.", "pond"));
    assert.ok(!isProse("I like pond better, because it is wet.", "pond"));
    assert.ok(!isProse("The pond flag is odd.", "pond"));
    assert.ok(!isProse("But not pond please, we have it already.", "pond"));
    assert.ok(!isProse("The name pond water is odd.", "pond"));
    assert.ok(!isProse('The "pond" water is cold.', "pond", true));
    assert.ok(!isProse("ponds is too generic.", "ponds"));
  });
});
