import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renamedAsAsked } from "../../../analysis/stances/renamed-as-asked.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const asked = makeUtterance({
  text: "How about heron_put?",
  participant: "ben@example.org",
  messageId: "m2",
  index: 2,
});
const told = (index: number, subject = "[PATCH v2] roost", participant = "ada@example.org") =>
  makeUtterance({ text: "Renamed pond_put to heron_put.", participant, subject, messageId: `m${index}`, index });

/** The messages that agree by a rename to what is put forward in order. */
function agreeing(...utterances: readonly ReturnType<typeof told>[]): readonly string[] {
  const proposals = utterances.map((utterance) =>
    makeProposal("heron_put", utterance, { rule: utterance === asked ? "how-about" : "rename" }),
  );
  return renamedAsAsked([makeFamily("heron_put", { proposals })], []).map(({ utterance }) => utterance.messageId);
}

describe("who renames patches", () => {
  test("agrees with whoever asked for the name, in the first version that tells it", () =>
    assert.deepEqual(agreeing(asked, told(3), told(4)), ["m3"]));
  test("agrees with nobody where nobody asked before", () => {
    assert.deepEqual(agreeing(told(1), asked), []);
    assert.deepEqual(agreeing(told(3)), []);
  });
  test("agrees with nobody who renames patches, too", () =>
    assert.deepEqual(agreeing(told(1, "[PATCH] roost", "ben@example.org"), told(3)), []));
  test("does not agree with himself", () =>
    assert.deepEqual(agreeing(asked, told(3, "[PATCH v2] roost", "ben@example.org")), []));
  test("posts them: an answer only speaks of it", () =>
    assert.deepEqual(agreeing(asked, told(3, "Re: [PATCH v2] roost")), []));
  test("agrees by what is said, and not by the lines of the patch", () =>
    assert.deepEqual(agreeing(asked, { ...told(3), kind: "code" }), []));
  test("is not told twice to be for the name", () => {
    const family = makeFamily("heron_put", {
      proposals: [makeProposal("heron_put", asked), makeProposal("heron_put", told(3), { rule: "rename" })],
    });
    const said = makeFoundStance(family, "support", told(5, "Re: [PATCH] roost"));
    assert.deepEqual(renamedAsAsked([family], [said]), []);
  });
});
