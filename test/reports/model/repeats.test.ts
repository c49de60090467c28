import assert from "node:assert/strict";
import { test } from "node:test";
import type { Stance } from "../../../analysis/types.ts";
import { foldRepeats } from "../../../reports/model/repeats.ts";
import { makeStance } from "../../analysis/make-finding.ts";

const saying = (quote: string, answers: Stance["answers"] = null, stance: Stance["stance"] = "support") => ({
  ...makeStance(stance, { quote }),
  answers,
});

/** How often each statement is said, those that only repeat one left out. */
function countsOf(stances: readonly Stance[]): readonly number[] {
  const { first, repeatsOf } = foldRepeats(stances);
  return first.map((stance) => 1 + repeatsOf(stance).length);
}

test("The same four words are said again, fewer may be said of something else", () => {
  const four = "I like heron_put better.";
  assert.deepEqual(countsOf([saying(four), saying(four), saying(four)]), [3]);
  assert.deepEqual(countsOf([saying("I like it."), saying("I like it.")]), [1, 1]);
});

test("What answers somebody, or takes the other side, is a statement of its own", () => {
  const words = "heron_put says what it does.";
  const answers = { messageId: "m2@example.org", quote: "Why?" };
  assert.deepEqual(countsOf([saying(words), saying(words, answers), saying(words)]), [2, 1]);
  assert.deepEqual(countsOf([saying(words), saying(words, null, "oppose")]), [1, 1]);
});
