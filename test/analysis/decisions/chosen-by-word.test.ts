import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chosenByWord } from "../../../analysis/decisions/chosen-by-word.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

const heron = makeFamily("heron_get");
const posts = [makePatchPost("m1", "[PATCH] roost", ["x"]), makePlainPost("m2", "Re: [PATCH] roost")];

/** How a sentence settles on a name: kind and weight; null where it does not. */
function settles(text: string, said: Partial<FoundStance> = {}, participant = "ada@example.org") {
  const stance = makeFoundStance(heron, "support", makeUtterance({ text, participant }), {
    way: "choice",
    ...said,
  });
  const [settlement, ...others] = chosenByWord(makeRecord({ stances: [stance], posts }));
  assert.deepEqual(others, []);
  return settlement ? [settlement.kind, settlement.weight] : null;
}

describe("the words of a choice", () => {
  const cases: readonly (readonly [text: string, final: boolean])[] = [
    ["I'll go with heron_get.", true],
    ["Let's use heron_get then.", true],
    ["heron_get it is.", true],
    ["OK, heron_get then.", true],
    ["Using heron_get then.", true],
    ["Using heron_get, then!", true],
    ["Using heron_get then helps.", false],
    ["I'm keeping heron_get.", true],
    ["So it's heron_get.", true],
    ["OK, heron_get.", true],
    ["I've renamed it to heron_get for v2.", true],
    ["We are sticking to heron_get.", true],
    ["We are going to use heron_get.", true],
    ["I'm still for heron_get, two of them are going to bite.", false],
    ["I would use heron_get.", false],
    ["Shall I go with heron_get?", false],
    ["I'll go with heron_get unless somebody objects.", true],
    ["If there is nothing strong against it, I'll go with heron_get.", true],
    ["If that's fine with everyone I'll go with heron_get.", true],
    ["If it rains, I'll go with heron_get.", false],
    ["I'll go with heron_get if you like it.", false],
    ["Maybe let's take heron_get.", false],
    ["Perhaps heron_get it is.", false],
    ["Until then, going with heron_get works just fine IMHO.", false],
  ];
  for (const [text, final] of cases) {
    test(`${JSON.stringify(text)} ${final ? "settles it" : "leaves it open"}`, () => {
      assert.deepEqual(settles(text), final ? ["author's word", 2] : null);
    });
  }
});

describe("chosenByWord", () => {
  test("finds the final word beside the surest one, in the same message", () => {
    const said = makeUtterance({ text: "heron_get works for me.", participant: "ada@example.org" });
    const final = makeUtterance({ text: "Will send v2 with heron_get.", participant: "ada@example.org" });
    const open = makeUtterance({ text: "Maybe I'll go with heron_get?", participant: "ada@example.org" });
    const settled = (witnesses: readonly (typeof said)[]) =>
      chosenByWord(
        makeRecord({ stances: [makeFoundStance(heron, "support", said, { way: "merit", witnesses })], posts }),
      );
    assert.deepEqual(
      settled([open, final]).map(({ utterance, kind }) => [utterance.text, kind]),
      [["Will send v2 with heron_get.", "author's word"]],
    );
    assert.deepEqual(settled([open]), []);
  });
  test("takes the word of who waits for objections where none comes", () => {
    const waiting = makeUtterance({ text: "I'll go with heron_get unless somebody objects.", index: 3 });
    const against = makeUtterance({ text: "Not heron_get, please.", participant: "ben@example.org" });
    const settledBy = (index: number) =>
      chosenByWord(
        makeRecord({
          stances: [
            makeFoundStance(heron, "support", waiting, { way: "choice" }),
            makeFoundStance(heron, "oppose", { ...against, index }),
          ],
          posts,
        }),
      ).length;
    assert.equal(settledBy(2), 1);
    assert.equal(settledBy(4), 0);
  });
  const text = "I'll go with heron_get.";
  test("takes the word of whoever posts no patches for less than the author's", () => {
    assert.deepEqual(settles(text, {}, "ben@example.org"), ["participant's word", 1]);
  });
  test("takes 'then' of whoever posts no patches for a vote", () => {
    assert.equal(settles("heron_get for me, too, then.", {}, "ben@example.org"), null);
  });
  test("takes the word of whoever applies the patches for more than the author's", () => {
    assert.deepEqual(settles("So I'll rename it to heron_get on commit.", {}, "ben@example.org"), [
      "maintainer's word",
      3,
    ]);
  });
  test("does not take opposition for a choice", () => assert.equal(settles(text, { stance: "oppose" }), null));
  test("does not take liking for a choice", () => {
    assert.equal(settles("OK, I like heron_get.", { way: "liking" }), null);
  });
  test("takes a choice that was understood as praise, too", () => {
    assert.deepEqual(settles(text, { way: "verdict" }), ["author's word", 2]);
  });
  test("takes the word of whoever tells what was settled", () => {
    const told = { way: "settling" } as const;
    assert.deepEqual(settles("We agreed on heron_get in the call.", told, "ben@example.org"), [
      "participant's word",
      1,
    ]);
    assert.deepEqual(settles("I'll send v3 with heron_get.", told), ["author's word", 2]);
  });
});
