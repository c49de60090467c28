import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readUtterancesOf } from "../../../../analysis/analyze-debate.ts";
import { weighedForms } from "../../../../analysis/names/contested/weighed-forms.ts";
import { type Mail, makeThread } from "../../make-thread.ts";

function weighed(...mails: readonly Mail[]): readonly string[] {
  const { utterances, posts } = readUtterancesOf([makeThread(...mails)]);
  return [...weighedForms(utterances, posts)].sort();
}

const asked: Mail = { by: "Ada", lines: ["Is there a better name for it?"] };
const put: Mail = { by: "Ben", to: "m1", lines: ["How about heron_put?"] };

describe("a form that is weighed", () => {
  test("is one that somebody puts forward and another likes or turns down", () => {
    assert.deepEqual(weighed(asked, put, { by: "Cyd", to: "m2", lines: ["Not a fan of heron_put."] }), ["heron_put"]);
    assert.deepEqual(weighed(asked, put, { by: "Cyd", to: "m2", lines: ["I could live with heron_put."] }), [
      "heron_put",
    ]);
  });
  test("is none that only its proposer weighs", () =>
    assert.deepEqual(weighed(asked, put, { by: "Ben", to: "m2", lines: ["Not a fan of heron_put."] }), []));
  test("is none of which another says what it does", () =>
    assert.deepEqual(weighed(asked, put, { by: "Cyd", to: "m2", lines: ["heron_put waits, that is wrong."] }), []));
  test("is none that has been there before", () => {
    const old: Mail = { by: "Ada", lines: ["Is there a better name for it?", "heron_put waits."] };
    assert.deepEqual(weighed(old, put, { by: "Cyd", to: "m2", lines: ["Not a fan of heron_put."] }), []);
  });
  test("is one that no mail had before and that is made like what a patch brings, however it comes up", () => {
    const patch: Mail = { by: "Ada", lines: ["> +int heron_get(void)", "", "Is there a better name for it?"] };
    const aside: Mail = { by: "Ben", to: "m1", lines: ["We talked of heron_hold() once."] };
    const turned: Mail = { by: "Cyd", to: "m2", lines: ["Not a fan of heron_hold."] };
    assert.deepEqual(weighed(patch, aside, turned), ["heron_hold"]);
  });
  test("is one that is made like nothing at hand, if two others judge it as only names are judged", () => {
    const aside: Mail = { by: "Ben", to: "m1", lines: ["Some use egret_slack for that."] };
    const one: Mail = { by: "Cyd", to: "m2", lines: ["I could live with egret_slack."] };
    const two: Mail = { by: "Dan", to: "m2", lines: ["egret_slack I would avoid."] };
    assert.deepEqual(weighed(asked, aside, one), []);
    assert.deepEqual(weighed(asked, aside, one, two), ["egret_slack"]);
  });
  test("may be weighed by its end, unless that was spoken of before", () => {
    const flag: Mail = { by: "Ben", to: "m1", lines: ["How about POND_HOLD_ALL?"] };
    const turned: Mail = { by: "Cyd", to: "m2", lines: ["Not a fan of HOLD_ALL."] };
    assert.deepEqual(weighed(asked, flag, turned), ["pond_hold_all"]);
    const old: Mail = { by: "Ada", lines: ["Is there a better name for it?", "HOLD_ALL waits."] };
    assert.deepEqual(weighed(old, flag, turned), []);
  });
  test("is none where nothing talks of names", () => {
    const code: Mail = { by: "Ada", lines: ["It crashes."] };
    assert.deepEqual(weighed(code, put, { by: "Cyd", to: "m2", lines: ["Not a fan of heron_put."] }), []);
  });
});
