import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readSetAgainst } from "../../../../analysis/names/families/set-against.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** How a sentence sets the first form against the second; the last is what it puts forward. */
const relation = (text: string, [one = "", other = "", ...more]: readonly string[], put = "") => {
  const utterance = makeUtterance({ text, index: 1 });
  const forms = [one, other, ...more].map((form) =>
    makeForm(form, {
      occurrences: [makeOccurrence(form, utterance)],
      proposals: form === put ? [makeProposal(form, utterance)] : [],
    }),
  );
  const { areSides, areWeighed } = readSetAgainst(forms);
  return areSides(one, other) ? "sides" : areWeighed(one, other) ? "weighed" : "";
};

describe("two forms", () => {
  const cases: readonly (readonly [text: string, forms: readonly string[], expected: string])[] = [
    ["The field has renamed from heron_nest to heronnest.", ["heron_nest", "heronnest"], "sides"],
    ["heron_nest -> heronnest", ["heron_nest", "heronnest"], "sides"],
    ["I would use heron_nest rather than heronnest.", ["heron_nest", "heronnest"], "weighed"],
    ["For reeds heron_nest, for ferns however heronnest fits.", ["heron_nest", "heronnest"], "weighed"],
    ["It passes heron_nest to heronnest.", ["heron_nest", "heronnest"], ""],
    ["Both heron_nest and heronnest are read.", ["heron_nest", "heronnest"], ""],
    ["HERON_* rather than *_heron", ["HERON_*", "*_heron"], ""],
  ];
  for (const [text, forms, expected] of cases)
    test(`"${text}": ${expected || "neither"}`, () => assert.equal(relation(text, forms), expected));

  test("are alternatives in a list that ends in an or, where one of it is put forward", () => {
    const [text, forms] = ["Call it heron_a, heron_b or heron_c.", ["heron_a", "heron_c", "heron_b"]] as const;
    assert.equal(relation(text, forms, "heron_c"), "weighed");
    assert.equal(relation(text, forms), "");
  });
});
