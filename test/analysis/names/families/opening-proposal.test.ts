import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FormEvidence, Proposal } from "../../../../analysis/names/candidates/gather-forms.ts";
import { readFamily } from "../../../../analysis/names/families/name-family.ts";
import { ownNaming } from "../../../../analysis/names/proposals/own-naming.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm, makeKnown } from "../make-form.ts";

/** Whether a name counts as put forward by the proposal, and not as in use, where it may stand in patches from the start. */
function isPutForwardBy(proposal: Proposal, { isKnown, ...said }: Partial<FormEvidence> & { isKnown: boolean }) {
  const family = readFamily(
    [makeForm("heron_nest", { proposals: [proposal], ...said })],
    makeKnown(() => isKnown),
  );
  assert.equal(family.role, family.proposal ? "proposed" : "incumbent");
  return family.proposal === proposal;
}

describe("a known name that is put faintly in the place of one unlike it", () => {
  const renaming = (confidence: number, [quotesOld, quotesNew] = [false, false], rule = "rename") => {
    const text = "Rename pond_get to heron_nest.";
    const proposal = makeProposal("heron_nest", makeUtterance({ text }), { rule, confidence, context: 0.5 });
    const { mention } = makeProposal("pond_get", makeUtterance({ text }));
    return isPutForwardBy(
      {
        ...proposal,
        mention: { ...proposal.mention, quoted: quotesNew },
        replaces: { ...mention, quoted: quotesOld },
      },
      { isKnown: true },
    );
  };
  const both: [boolean, boolean] = [true, true];

  test("is put forward where that is likely", () => {
    assert.equal(renaming(0.55), true);
    assert.equal(renaming(0.54), false);
  });
  test("is put forward where both names are quoted", () => {
    assert.equal(renaming(0.4, both), true);
    assert.equal(renaming(0.4, [true, false]), false);
    assert.equal(renaming(0.4, [false, true]), false);
  });
  test("is not put forward but by a rename", () => assert.equal(renaming(0.4, both, "how about"), false));
});

describe("a name that is put forward plainly", () => {
  const text = "I called it heron_nest.";
  const by = (rule: string) => makeProposal("heron_nest", makeUtterance({ text, index: 2 }), { rule });

  test("is put forward, though it is known", () =>
    assert.equal(isPutForwardBy(by("how about"), { isKnown: true }), true));
  test("is not where it is known and somebody tells how he named it", () => {
    assert.equal(isPutForwardBy(by(ownNaming.rule), { isKnown: true }), false);
    assert.equal(isPutForwardBy(by(ownNaming.rule), { isKnown: false }), true);
    const there = makeOccurrence(
      "heron_nest",
      makeUtterance({ text: "I see why you called it heron_nest.", index: 1 }),
    );
    assert.equal(isPutForwardBy(by(ownNaming.rule), { isKnown: false, occurrences: [there] }), true);
  });
  test("is put forward, though the same sentence would replace it", () => {
    const replacing = (index: number) => [
      makeProposal("egret_nest", makeUtterance({ text: "heron_nest or egret_nest?", index })),
    ];
    assert.equal(isPutForwardBy(by("how about"), { isKnown: false, replacedIn: replacing(2) }), true);
    assert.equal(isPutForwardBy(by("how about"), { isKnown: false, replacedIn: replacing(1) }), false);
  });
});
