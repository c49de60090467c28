import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findWithdrawnPatches, settledAfter } from "../../../analysis/decisions/withdrawn-patches.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost } from "./make-record.ts";

const ofAda = makePatchPost("m0", "[PATCH] roost", ["heron_get();"]);

function isWithdrawn(text: string, participant = "ada@example.org", posts = [ofAda]): boolean {
  const said = makeUtterance({ text, participant, messageId: "m4@example.org", index: 4 });
  return findWithdrawnPatches({ utterances: [makeUtterance({ text: "Fine." }), said], posts }) === said;
}

describe("patches are withdrawn by", () => {
  for (const text of [
    "Patch withdrawn.",
    "This series is hereby withdrawn, thanks for the reviews.",
    "The patchset is abandoned.",
    "OK, so I withdraw this patch.",
    "I'm abandoning the series.",
    "We have retracted the RFC.",
    "I'll drop this series then.",
    "I am dropping the whole thing.",
    "Please consider this patch withdrawn.",
  ])
    test(text, () => assert.ok(isWithdrawn(text)));
});

describe("patches are not withdrawn by", () => {
  for (const text of [
    "I won't withdraw this patch.",
    "Should I withdraw the patch?",
    "If nobody needs it I withdraw this series.",
    "I'll drop this patch from the series.",
    "I'm dropping this series and sending another.",
    "The withdrawn patch is here.",
    "I withdraw the name.",
    "The reed is withdrawn.",
  ])
    test(text, () => assert.ok(!isWithdrawn(text)));
  test("anybody but their author", () => assert.ok(!isWithdrawn("Patch withdrawn.", "ben@example.org")));
  test("one of two authors", () => {
    const ofBen = makePatchPost("m1", "[PATCH] pond", ["pond();"], { by: "ben@example.org" });
    assert.ok(!isWithdrawn("Patch withdrawn.", "ada@example.org", [ofAda, ofBen]));
  });
});

test("what was settled later, or applied, holds", () => {
  const at = (index: number, kind: "merge" | "author's word") => ({
    family: makeFamily("heron_get"),
    kind,
    utterance: makeUtterance({ text: "heron_get it is.", index }),
    rule: "choice",
    weight: 1,
  });
  const [before, merged, after] = [at(1, "author's word"), at(2, "merge"), at(7, "author's word")];
  const withdrawal = makeUtterance({ text: "Patch withdrawn.", index: 4 });
  assert.deepEqual(settledAfter(withdrawal, [before, merged, after]), [merged, after]);
});
