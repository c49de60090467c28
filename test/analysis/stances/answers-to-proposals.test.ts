import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findTalk } from "../../../analysis/analyze-debate.ts";
import { trainedModels } from "../../../analysis/models.ts";
import { makeThread } from "../make-thread.ts";

/** The sides Ada takes by what she says below Ben's proposal to her patch, "+heron_put -egret_put". */
function sides(reply: string, proposal = "Please rename egret_put() to heron_put()."): string {
  const thread = makeThread(
    { by: "Ada", lines: ["This adds a helper.", "", "+static int egret_put(struct pond *p)"] },
    { by: "Ben", to: "m1", lines: ["> +static int egret_put(struct pond *p)", "", proposal] },
    { by: "Ada", to: "m2", lines: [`> ${proposal}`, "", reply] },
  );
  return findTalk([thread], trainedModels)
    .stances.filter(({ utterance }) => utterance.messageId === "m3@example.org")
    .map(({ stance, family }) => `${stance === "support" ? "+" : "-"}${family.name}`)
    .sort()
    .join(" ");
}

describe("below a proposal to rename", () => {
  const agreeing = [
    "Good suggestion, thanks.",
    "Makes perfect sense.",
    "Ok, will rename.",
    "Let's rename it.",
    "Thanks for the suggestion, will use it in v2.",
    "I see the problem. Will rename it.",
    "Sure, I'll rename egret_put.",
    "Yes, that works too.",
    "Okay, renaming it now.",
    "OK, changed it.",
  ];
  for (const reply of agreeing)
    test(`is for the new name who says: ${reply}`, () => assert.equal(sides(reply), "+heron_put"));
  test("is for the new name who agrees, also where it is written as sed does", () =>
    assert.equal(sides("Makes sense.", "Nit: s/egret_put/heron_put/"), "+heron_put"));
  const refusing = [
    "I'd rather not.",
    "No.",
    "Not a fan.",
    "I don't like it.",
    "I don't think that is any clearer.",
    "Let's leave it as it is.",
    "Please leave the name alone.",
    "That name suggests that it waits.",
  ];
  for (const reply of refusing) {
    test(`is against the new name who says: ${reply}`, () => assert.equal(sides(reply), "-heron_put"));
    test(`and not against the old one, whatever was said of that: ${reply}`, () =>
      assert.equal(
        sides(reply, "I'd rather call this heron_put(), as egret_put() reads like it waits."),
        "-heron_put",
      ));
  }
  for (const reply of ["The current name is fine.", "I prefer the existing name."])
    test(`is for the old name, and against the new one, who says: ${reply}`, () =>
      assert.equal(sides(reply), "+egret_put -heron_put"));
  test("is for the old name who sees no reason to rename it", () =>
    assert.equal(sides("I see no reason to rename egret_put."), "+egret_put"));
  for (const reply of [
    "Makes no sense.",
    "Should I rename it?",
    "I can't rename it.",
    "I'll send a v2.",
    "Fair point.",
  ])
    test(`takes no side who says: ${reply}`, () => assert.equal(sides(reply), ""));
});

test("who objects to a name and will rename it is not for it", () =>
  assert.equal(sides("Good point, egret_put is confusing. Will rename."), "-egret_put"));
