import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Proposal } from "../../../analysis/names/candidates/gather-forms.ts";
import { askStances } from "../../../analysis/stances/ask-stances.ts";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const families = [makeFamily("heron_put"), makeFamily("heron_get"), makeFamily("_reeds")].map((family) => ({
  ...family,
  // Alternatives were put forward to all of them.
  contested: family.keys,
}));
const finder = buildNameFinder(families, []);

const isAsked = (text: string, around: Partial<Utterance> = {}) =>
  askStances(makeUtterance({ text, ...around }), families, finder).some(({ relation }) => relation === "named");

describe("a sentence that judges what a name stands for", () => {
  test("is not asked about the name where it takes that out of the code, whatever stands around it", () => {
    const before = ["That is a bad name."];
    for (const text of [
      "We can drop heron_put() from the pond.",
      "I'd get rid of heron_put.",
      "We don't need heron_put.",
    ])
      assert.ok(!isAsked(text, { before }), text);
  });
  test("is asked where it speaks of how something is spelled, or ends", () => {
    for (const text of ["Please drop the name heron_put.", "Can you drop _reeds here?"]) assert.ok(isAsked(text), text);
  });
  test("is not asked where that goes completely, be it by who put it forward", () => {
    const person = makeUtterance().person;
    const put = { rule: "how-about", confidence: 0.1, context: 0, utterance: makeUtterance({ person }) };
    const own = [{ ...makeFamily("heron_put"), proposals: [put as unknown as Proposal] }];
    const asked = (text: string) =>
      askStances(makeUtterance({ text, person }), own, buildNameFinder(own, [])).length > 0;
    assert.ok(asked("OK, I'd drop heron_put."));
    assert.ok(!asked("OK, I'd drop heron_put completely."));
  });
  test("is not asked where it is but one of many, or handed on, and no name is spoken of", () => {
    for (const text of ["Taking in a heron_put pointer is silly.", "Having a heron_put isn't the best fit."])
      assert.ok(!isAsked(text), text);
    assert.ok(!isAsked("That heron_put argument is confusing."));
    assert.ok(isAsked("That heron_put argument is badly named, which is confusing."));
  });
  test("is not asked where a call would do", () => {
    assert.ok(!isAsked("heron_put() should be enough."));
    assert.ok(isAsked("heron_put should be enough."));
  });
  test("is not asked where it calls one function instead of another", () => {
    assert.ok(!isAsked("Please use heron_get() instead of heron_put()."));
    assert.ok(!isAsked("It is silly to use pond->heron instead of heron_put."));
    assert.ok(isAsked("Please use heron_get instead of heron_put."));
  });
  test("is not asked where it is long, in words said of anything, and nothing near it talks of names", () => {
    const text = "To have the heron_put in the pond would be great for all who feed the ducks there.";
    assert.ok(!isAsked(text));
    assert.ok(isAsked(text, { before: ["It needs a better name."] }));
    assert.ok(isAsked(text.replace("heron_put", '"heron_put"')));
    assert.ok(isAsked("I think that heron_put is misleading for all who feed the ducks at the pond."));
  });
  test("is not asked where it likes or hates a flag or a call that bears the name", () => {
    assert.ok(!isAsked("I hate the heron_put thing."));
    assert.ok(isAsked("I hate heron_put."));
  });
});
