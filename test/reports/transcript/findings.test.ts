import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Stance } from "../../../analysis/types.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { findingsByMessage } from "../../../reports/transcript/findings.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

/** What stands behind the words that all of these findings rest on. */
function markOf(stances: readonly Stance[], said: Partial<Debate> = {}) {
  const reader = readerOf({ debate: makeDebate({ stances, ...said }), messages: new Map(), context });
  const [mark, ...more] = findingsByMessage(reader).get("m1@example.org") ?? [];
  assert.deepEqual(more, []);
  return { tone: mark?.tone, uncertain: mark?.uncertain, labels: mark?.labels };
}

const [support, objection] = [makeStance("support"), makeStance("oppose", {}, "egret_put")];

test("Words that are read in several ways have the tone of the decision, else of the side they take, if it is one.", () => {
  const decision: Debate["decision"] = {
    status: "adopted",
    name: "heron_put",
    kind: "merge",
    evidence: makeEvidence(),
  };
  assert.equal(markOf([support]).tone, "for");
  assert.equal(markOf([objection]).tone, "against");
  assert.equal(markOf([support, objection]).tone, "mixed");
  assert.equal(markOf([support, objection], { decision }).tone, "settled");
  const name = {
    name: "heron_put",
    aliases: [],
    role: "proposed",
    proposal: makeEvidence(),
    firstUse: null,
    fate: "open",
  } as const;
  assert.equal(markOf([], { names: [name] }).tone, "plain");
  assert.equal(markOf([support], { names: [name] }).tone, "for");
});

test("Words are marked as uncertain where every reading of them is.", () => {
  const unsure = makeStance("oppose", { confidence: 0.3 }, "egret_put");
  assert.equal(markOf([unsure]).uncertain, true);
  assert.equal(markOf([unsure, support]).uncertain, false);
});

test("A name that is put forward where it is first used has one label for both.", () => {
  const put = makeEvidence();
  const name = { name: "heron_put", aliases: [], role: "proposed", proposal: put, fate: "open" } as const;
  assert.deepEqual(markOf([], { names: [{ ...name, firstUse: put }] }).labels, ["puts forward heron_put"]);
});
