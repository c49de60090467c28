import assert from "node:assert/strict";
import { test } from "node:test";
import { calledTerms } from "../../../analysis/stances/called-terms.ts";

const cases: readonly (readonly [text: string, ...terms: string[]])[] = [
  ["I find the term pond confusing.", "pond"],
  ["The verb is fine, but the word reed is not.", "reed"],
  ["The term for it is long."],
  ["I find the pond confusing."],
];
const parts = new Set(["pond", "file"]);
test("words that a text tells to be names, where names are built with them", () => {
  const told = (text: string) => calledTerms(text, parts).map(({ form }) => form);
  assert.deepEqual(told("I don't like the pond name either."), ["pond"]);
  assert.deepEqual(told("This pond prefix is odd, and so is the reed prefix."), ["pond"]);
  assert.deepEqual(told("I don't like the file name."), []);
  assert.deepEqual(told("The pond is deep."), []);
});

for (const [text, ...terms] of cases) {
  test(`words told to be terms in: ${text}`, () => {
    assert.deepEqual(
      calledTerms(text).map(({ form, span }) => [form, text.slice(span.start, span.end)]),
      terms.map((term) => [term, term]),
    );
  });
}
