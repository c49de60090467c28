import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { offeredInstead } from "../../../../analysis/names/families/offered-instead.ts";
import { renameTo } from "../../../../analysis/names/proposals/rename.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

const put = "Call it keep_all().";
const first = makeUtterance({ messageId: "first@example.org", text: put, participant: "ada@example.org" });

/** What Ben's sentence offers instead of keep_all, which Ada put forward in the mail that he answers. */
const offered = (given: Partial<typeof first>, rule = "floated"): readonly string[] => {
  const passage = { text: put, distance: 0, quoted: true, parentId: "first@example.org" };
  const base = { messageId: "answer@example.org", participant: "ben@example.org", passage };
  const utterance = makeUtterance({ ...base, ...given });
  const one = makeForm("keep_all", {
    occurrences: [makeOccurrence("keep_all", first)],
    proposals: [makeProposal("keep_all", first)],
  });
  const other = makeForm("pond_keep_all", {
    occurrences: [makeOccurrence("pond_keep_all", utterance)],
    proposals: [makeProposal("pond_keep_all", utterance, { rule })],
  });
  return offeredInstead([one, other]).map(([, { key }]) => key);
};

describe("a form that is offered where another was put forward", () => {
  test("is another name where somebody else offers it in an answer", () => {
    assert.deepEqual(offered({ text: "Or pond_keep_all()?" }), ["pond_keep_all"]);
  });

  test("is none where it is told, renamed to, or offered by the same person", () => {
    assert.deepEqual(offered({ text: "Then the macro is pond_keep_all." }), []);
    assert.deepEqual(offered({ text: "Or rename it to pond_keep_all?" }, renameTo.rule), []);
    assert.deepEqual(offered({ text: "Or pond_keep_all()?", participant: first.participant }), []);
  });

  test("is none where what is answered speaks of both", () => {
    const passage = {
      text: `${put} It is pond_keep_all elsewhere.`,
      distance: 0,
      quoted: true,
      parentId: first.messageId,
    };
    assert.deepEqual(offered({ text: "Or pond_keep_all()?", passage }), []);
  });

  test("is another name on second thoughts in the next sentence", () => {
    const again = { messageId: first.messageId, participant: first.participant, before: [put] };
    assert.deepEqual(offered({ ...again, text: "But it keeps ponds, so maybe pond_keep_all()?" }), ["pond_keep_all"]);
    assert.deepEqual(offered({ ...again, text: "Its caller would be pond_keep_all, maybe." }), []);
  });
});
