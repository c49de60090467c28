import assert from "node:assert/strict";
import { test } from "node:test";
import { type Assertion, reportedAssertion } from "../../../analysis/stances/reported-verdict.ts";

/** The verdict stands between the bars. */
const sentences: readonly (readonly [sentence: string, assertion: Assertion])[] = [
  ["|heron_put is misleading|.", "said"],
  ["I don't think |heron_put is misleading|.", "said"],
  ["I don't buy the objection that |heron_put is misleading|, it does put herons.", "denied"],
  ["The argument that |heron_put is too close to egret_put| doesn't hold.", "denied"],
  ["Your worry that |heron_put is vague| is unfounded.", "denied"],
  ["There was a complaint that |heron_put is vague|.", "unsaid"],
  ["Don't worry about |heron_put being generic|, it is static.", "unsaid"],
  ["I was about to complain that |heron_put is vague|, until I read the code.", "unsaid"],
  ["You could argue that |heron_put is accurate|, but nobody knows the word.", "unsaid"],
  ["You could say that |heron_put is accurate|.", "said"],
  ["My complaint is simple: |heron_put is vague|.", "said"],
];

for (const [sentence, assertion] of sentences) {
  test(`${assertion}: ${sentence}`, () => {
    const [before = "", , after = ""] = sentence.split("|");
    assert.equal(reportedAssertion(before, after), assertion);
  });
}
