import assert from "node:assert/strict";
import { test } from "node:test";
import type { Name, Stance } from "../../../analysis/types.ts";
import { isOnlyBroughtUp } from "../../../reports/model/names.ts";
import { makeEvidence, makeStance } from "../../analysis/make-finding.ts";

const proposal = makeEvidence({ messageId: "m1@example.org", participant: "ada@example.org" });
const name: Name = { name: "heron_put", aliases: [], role: "proposed", proposal, firstUse: proposal, fate: "rejected" };
const says = (stance: Stance["stance"], messageId: string, participant = "ada@example.org", of = "heron_put"): Stance =>
  makeStance(stance, { messageId: `${messageId}@example.org`, participant }, of);

const cases: readonly (readonly [why: string, isBroughtUp: boolean, stances: readonly Stance[]])[] = [
  ["who speaks against it in the same message", true, [says("oppose", "m1")]],
  ["who speaks against it there and later", true, [says("oppose", "m1"), says("oppose", "m4")]],
  ["who says nothing of it", false, []],
  ["who speaks against it later only", false, [says("oppose", "m4")]],
  ["who speaks for it, too", false, [says("oppose", "m1"), says("support", "m4")]],
  ["to whom another objects", false, [says("oppose", "m1", "ben@example.org")]],
  ["who speaks against another name", false, [says("oppose", "m1", "ada@example.org", "egret_put")]],
];
for (const [why, isBroughtUp, stances] of cases)
  test(`a name ${isBroughtUp ? "is only brought up" : "is put forward"} by ${why}`, () =>
    assert.equal(isOnlyBroughtUp(name, stances), isBroughtUp));

test("a name in use is not brought up", () => {
  assert.equal(isOnlyBroughtUp({ ...name, role: "incumbent", proposal: null }, [says("oppose", "m1")]), false);
});
