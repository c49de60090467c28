import assert from "node:assert/strict";
import { test } from "node:test";
import { calledTerms } from "../../../analysis/stances/called-terms.ts";

const cases: readonly (readonly [text: string, ...terms: string[]])[] = [
  ["I find the term pond confusing.", "pond"],
  ["The verb is fine, but the word reed is not.", "reed"],
  ["The term for it is long."],
  ["I find the pond confusing."],
];
for (const [text, ...terms] of cases) {
  test(`words told to be terms in: ${text}`, () => {
    assert.deepEqual(
      calledTerms(text).map(({ form, span }) => [form, text.slice(span.start, span.end)]),
      terms.map((term) => [term, term]),
    );
  });
}
