import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { patchTitlesOf } from "../../../analysis/threads/patch-title.ts";
import type { Debate } from "../../../analysis/types.ts";
import { noNotes } from "../../../db/no-notes.ts";
import { unansweredObjections } from "../../../reports/model/cases.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { makeDebate, makeEvidence, makeName, makeStance } from "../../analysis/make-finding.ts";
import { makeMessage } from "../../analysis/make-message.ts";
import { context } from "../pocket-debate.ts";

const byBen = { messageId: "m2@example.org", participant: "ben@example.org" };
const objection = makeStance("oppose");

/** "m1 heron_put": the messages and names of the objections that are listed; Ada's in m1 stands below a subject. */
function listed(said: Partial<Debate>, subject = "Re: [PATCH] roost"): readonly string[] {
  const debate = makeDebate({
    names: [makeName("heron_put"), makeName("egret_put")],
    stances: [objection],
    messageIds: ["m1@example.org"],
    authors: ["ada@example.org"],
    ...said,
  });
  const messages = new Map([["m1@example.org", makeMessage({ subject })]]);
  return unansweredObjections(
    readerOf({ debate, messages, patchTitles: patchTitlesOf(messages.values()), context }),
  ).map(({ citation, name }) => `${citation.messageId.split("@")[0]} ${name.label}`);
}

describe("Of the objections that nobody answers are listed", () => {
  test("all that somebody makes of his own, and no support", () =>
    assert.deepEqual(listed({ stances: [objection, makeStance("support", byBen, "egret_put")] }), ["m1 heron_put"]));
  test("none that only agrees to another, but what its message says against another name", () => {
    const evidence = makeEvidence(byBen);
    const reply = { name: "heron_put", objection: "m1@example.org", kind: "seconded", evidence } as const;
    const stances = [objection, makeStance("oppose", byBen), makeStance("oppose", byBen, "egret_put")];
    assert.deepEqual(listed({ stances, notes: { ...noNotes, objectionReplies: [reply] } }), ["m2 egret_put"]);
  });
  test("none by who put the name forward, or first used it", () => {
    for (const origin of ["proposal", "firstUse"]) {
      assert.deepEqual(listed({ names: [makeName("heron_put", { [origin]: makeEvidence() })] }), []);
      assert.deepEqual(listed({ names: [makeName("heron_put", { [origin]: makeEvidence(byBen) })] }), ["m1 heron_put"]);
    }
  });
  test("none in patches to the name in use", () => {
    const inUse = [makeName("heron_put", { role: "incumbent" })];
    assert.deepEqual(listed({ names: inUse }, "[PATCH] roost"), []);
    assert.deepEqual(listed({ names: inUse }, "Re: [PATCH] roost"), ["m1 heron_put"]);
    assert.deepEqual(listed({}, "[PATCH] roost"), ["m1 heron_put"]);
  });
});
