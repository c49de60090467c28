import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { unopposedRename } from "../../../analysis/decisions/unopposed-rename.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

const renaming = makeUtterance({ text: "Rename pond_get() to heron_get().", messageId: "m1@example.org" });
const rename = makeProposal("heron_get", renaming, { rule: "rename" });
const heron = makeFamily("heron_get", { proposal: rename });
const patch = makePatchPost("m1", "[PATCH] roost: rename pond_get()", ["heron_get();"]);

type Side = readonly [by: string, stance: FoundStance["stance"], family?: typeof heron];

/** Whether a rename is carried by the sides that people take on it. */
function carried(sides: readonly Side[], family = heron, post = patch): boolean {
  const stances = sides.map(([by, stance, on = family], at) =>
    makeFoundStance(on, stance, makeUtterance({ participant: `${by}@example.org`, index: at + 1 })),
  );
  const settlements = unopposedRename(makeRecord({ families: [family], stances, posts: [post] }));
  return settlements.length === 1 && settlements[0]?.utterance === renaming;
}

describe("a rename patch", () => {
  const ben: Side = ["ben", "support"];
  const cyd: Side = ["cyd", "support"];
  const cases: readonly (readonly [title: string, carried: boolean, sides: readonly Side[]])[] = [
    ["nobody answers is not carried", false, []],
    ["one other is for is not carried", false, [ben]],
    ["two others are for is carried", true, [ben, cyd]],
    ["one other is for twice is not carried", false, [ben, ben]],
    ["its author counts not among those who are for it", false, [ben, ["ada", "support"]]],
    ["half as many oppose as support is carried", true, [ben, cyd, ["dov", "oppose"]]],
    ["more than half as many oppose is not carried", false, [ben, cyd, ["dov", "oppose"], ["eve", "oppose"]]],
    ["its author's own doubts do not count", true, [ben, cyd, ["dov", "oppose"], ["ada", "oppose"]]],
    ["support for another name does not count", false, [ben, ["cyd", "support", makeFamily("egret_get")]]],
  ];
  for (const [title, is, sides] of cases) test(title, () => assert.equal(carried(sides), is));

  test("is the patch, not a reply that asks for one", () => {
    assert.equal(carried([ben, cyd], heron, makePlainPost("m1", "Re: [PATCH] roost")), false);
  });
  test("says rename, and not only how about", () => {
    assert.equal(carried([ben, cyd], makeFamily("heron_get", { proposal: { ...rename, rule: "how about" } })), false);
  });
  test("that goes back to the name in use carries no new name", () => {
    assert.equal(carried([ben, cyd], makeFamily("pond_get", { proposals: [rename], role: "incumbent" })), false);
  });
});
