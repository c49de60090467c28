import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Debate, Fate } from "../../../analysis/types.ts";
import { shownFate } from "../../../reports/model/names.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";

/** What a reader is told of a name with a fate, in a debate with a decision. */
function shown(name: string, fate: Fate, decision: Debate["decision"], stances: Debate["stances"] = []): string {
  return shownFate(
    { name, fate, role: "proposed", aliases: [], proposal: null, firstUse: null },
    makeDebate({ decision, stances }),
  );
}

const settled = (status: "adopted" | "kept", confidence: number): Debate["decision"] => ({
  status,
  name: "heron_put",
  kind: "later use",
  evidence: makeEvidence({ confidence }),
});

describe("what became of a name", () => {
  const open: Debate["decision"] = { status: "undecided", reason: "nothing settles it" };
  test("is not told to be a rejection where nothing is decided", () => {
    assert.equal(shown("heron_put", "rejected", open, [makeStance("oppose")]), "disputed");
    assert.equal(shown("heron_put", "rejected", open, [makeStance("support")]), "open");
    assert.equal(shown("heron_put", "withdrawn", open), "withdrawn");
    assert.equal(shown("egret_put", "rejected", settled("adopted", 0.9)), "rejected");
  });
  test("is told to be probable where the decision is an uncertain reading", () => {
    assert.equal(shown("heron_put", "adopted", settled("adopted", 0.4)), "probably-adopted");
    assert.equal(shown("heron_put", "adopted", settled("kept", 0.4)), "probably-kept");
    assert.equal(shown("heron_put", "adopted", settled("adopted", 0.9)), "adopted");
    assert.equal(shown("heron_put", "adopted", settled("kept", 0.9)), "kept");
    assert.equal(shown("egret_put", "adopted", settled("adopted", 0.4)), "adopted");
  });
});
