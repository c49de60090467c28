import assert from "node:assert/strict";
import { test } from "node:test";
import { findTalk } from "../../../analysis/analyze-debate.ts";
import { trainedModels } from "../../../analysis/models.ts";
import { stanceRule } from "../../../analysis/stances/stance-rule.ts";
import { makeThread } from "../make-thread.ts";

/** The rules by which Cyd's answer to a proposal was read. */
function rulesOf(answer: string): readonly string[] {
  const proposal = "Please rename egret_put() to heron_put().";
  const thread = makeThread(
    { by: "Ben", lines: [proposal] },
    { by: "Cyd", to: "m1", lines: [`> ${proposal}`, "", answer] },
  );
  return findTalk([thread], trainedModels)
    .stances.filter(({ utterance }) => utterance.messageId === "m2@example.org")
    .map(stanceRule);
}

test("a stance tells the cue that it was read by, whatever signs are in its name", () => {
  assert.deepEqual(rulesOf("heron_put is misleading."), ["verdict, named"]);
  assert.deepEqual(rulesOf("heron_put invites misuse."), ["mix-up, named"]);
});
