import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FormEvidence } from "../../../../analysis/names/candidates/gather-forms.ts";
import { withBuiltForms } from "../../../../analysis/names/families/built-forms.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

const saying = (name: string) => makeUtterance({ text: `The name ${name} is long.`, index: 1 });
const utterance = saying("pond_sheltered");
const used = (spelling: string, context = 0.8, said: Partial<FormEvidence> = {}) =>
  makeForm(spelling, { occurrences: [makeOccurrence(spelling, saying(spelling), { context })], ...said });
const [sheltered, hidden, pond] = ["sheltered", "hidden", "pond"].map((word) => [makeForm(word)]) as [
  FormEvidence[],
  FormEvidence[],
  FormEvidence[],
];

/** The keys that the first of the groups has gained. */
const gained = (groups: readonly FormEvidence[][], form: FormEvidence) =>
  withBuiltForms(groups, [...groups.flat(), form])[0]
    ?.slice(groups[0]?.length)
    .map(({ key }) => key);

describe("an identifier that is used where naming is talked of", () => {
  test("belongs to the word it is built on", () => {
    assert.deepEqual(gained([sheltered, hidden], used("pond_sheltered")), ["pond_sheltered"]);
  });
  test("belongs to none of two words it is built on", () => {
    assert.deepEqual(gained([sheltered, hidden], used("hidden_sheltered")), []);
  });
  test("does not belong to a short word", () => assert.deepEqual(gained([pond], used("pond_sheltered")), []));
  test("does not where it is put forward itself, or to be renamed", () => {
    const proposals = [makeProposal("pond_sheltered", utterance)];
    assert.deepEqual(gained([sheltered], used("pond_sheltered", 0.8, { proposals })), []);
    assert.deepEqual(gained([sheltered], used("pond_sheltered", 0.8, { replacedIn: proposals })), []);
  });
  test("does not where naming is not talked of", () => {
    assert.deepEqual(gained([sheltered], used("pond_sheltered", 0.5)), []);
  });
  test("does not where it is words with blanks between", () => {
    assert.deepEqual(gained([sheltered], used("sheltered from whom")), []);
    assert.deepEqual(gained([sheltered], used("sheltered pond")), []);
  });
  test("does not where it is a pattern", () => assert.deepEqual(gained([sheltered], used("*_pond_sheltered")), []));
});
