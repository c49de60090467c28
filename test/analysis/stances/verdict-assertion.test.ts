import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Assertion } from "../../../analysis/stances/reported-verdict.ts";
import type { Side } from "../../../analysis/stances/side.ts";
import { assertionOf } from "../../../analysis/stances/verdict-assertion.ts";

/** The verdict stands between the bars. */
function assertion(sentence: string, stance: Side, isOpen = false): Assertion {
  const [before = "", said = "", after = ""] = sentence.split("|");
  const start = before.length;
  return assertionOf({ stance, text: before + said + after, start, end: start + said.length, isOpen });
}

const ill: readonly (readonly [sentence: string, assertion: Assertion])[] = [
  ["I think |heron is misleading|.", "said"],
  ["I don't think |heron is misleading|.", "denied"],
  ["I fail to see why |heron is misleading|.", "denied"],
  ["I can't imagine why Ada has |objections to heron|.", "denied"],
  ["I can't see why anybody would |object to heron|.", "denied"],
  ["I don't get the |objections to heron|.", "denied"],
  ["I don't care if Bert says |heron is misleading|.", "unsaid"],
  ["Can you comment on why |heron is misleading|?", "unsaid"],
  ["Why do you have |objections to heron|?", "unsaid"],
  ["I don't know how others see it but |heron is misleading|.", "said"],
  ["Isn't |heron misleading|?", "said"],
  ["Don't you think |heron is misleading|?", "said"],
  ["Do you think |heron is misleading|?", "unsaid"],
  ["Is there any reason why |heron is misleading|?", "unsaid"],
  ["I don't buy the claim that |heron is misleading|.", "denied"],
  ["It is free unless |heron is misleading|.", "unsaid"],
  ["I like it, even if |heron is misleading|.", "said"],
  ["I wonder if |heron is misleading|.", "said"],
  ["If |heron is misleading|, call it egret.", "unsaid"],
  ["I initially found |heron is misleading|, but I got used to it.", "unsaid"],
  ["At first |heron is misleading|, but it is also too long.", "said"],
];
const good: readonly (readonly [sentence: string, assertion: Assertion])[] = [
  ["Should we take egret or |keep heron|?", "unsaid"],
  ["I think |heron is better|.", "said"],
  ["There is no reason to think |heron is better|.", "denied"],
  ["Does |heron describe it|?", "unsaid"],
  ["Isn't |heron better|?", "said"],
  ["Can somebody explain to me why |heron is better|?", "unsaid"],
  ["Must we |use heron|?", "unsaid"],
  ["If people think |heron is better|, so be it.", "unsaid"],
  ["We can do it, provided |heron is better|.", "unsaid"],
  ["If folks |prefer heron| I'm happy to change.", "unsaid"],
  ["I'll pick it if anybody else will |vote for heron|.", "unsaid"],
  ["Anything other than |heron is better|.", "denied"],
  ["Everything but |heron is fine|.", "denied"],
  ["You don't need to |keep heron|.", "denied"],
  ["Initially |we preferred heron|.", "unsaid"],
  ["|I'd prefer heron| if it returned something.", "unsaid"],
  ["|I'd prefer heron| if you ask me.", "said"],
];

describe("a verdict", () => {
  for (const [sentence, is] of ill)
    test(`against is ${is}: ${sentence}`, () => assert.equal(assertion(sentence, "oppose"), is));
  for (const [sentence, is] of good)
    test(`for is ${is}: ${sentence}`, () => assert.equal(assertion(sentence, "support"), is));
  test("that says no name is left to others where it is all that is asked", () => {
    assert.equal(assertion("|Makes sense|?", "support", true), "unsaid");
    assert.equal(assertion("|Makes sense|, doesn't it?", "support", true), "said");
  });
});
