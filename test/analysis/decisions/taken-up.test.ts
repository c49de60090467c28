import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { takenUp } from "../../../analysis/decisions/taken-up.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

const patch = makePatchPost("m1", "[PATCH] roost: add heron_putted()", ["heron_putted();"]);
const asking = makeUtterance({
  text: "Please rename heron_putted() to heron_put().",
  messageId: "m2@example.org",
  participant: "ben@example.org",
  index: 1,
});
const { mention: old } = makeProposal("heron_putted", asking);
const proposal = makeProposal("heron_put", asking, { rule: "rename", replaces: old });

/** What somebody says later, and by whom; by default the author of the patch. */
function settledBy(text: string, by = "ada", said: Partial<NameFamily> = {}, stances: readonly FoundStance[] = []) {
  const use = makeUtterance({ text, messageId: "m3@example.org", participant: `${by}@example.org`, index: 2 });
  const heron = family(use, said);
  return takenUp(makeRecord({ families: [heron], stances, posts: [patch] })).map(({ utterance }) => utterance.text);
}

function family(use: Utterance, said: Partial<NameFamily> = {}): NameFamily {
  return makeFamily("heron_put", { proposal, occurrences: [makeOccurrence("heron_put", use)], ...said });
}

describe("a name that somebody else asked for", () => {
  const use = "Each pond is made with heron_put() first.";
  test("is settled on where the author of the patches speaks of the thing by it", () =>
    assert.deepEqual(settledBy(use), [use]));
  test("is not where anybody else does", () => assert.deepEqual(settledBy(use, "cyd"), []));
  test("is not where the author asks, or talks of names", () => {
    assert.deepEqual(settledBy("Does it wait in heron_put() then?"), []);
    assert.deepEqual(settledBy("The name heron_put() would be new to most people."), []);
    assert.deepEqual(settledBy("heron_put() is too vague."), []);
  });
  test("is not where anybody is against it", () => {
    const against = makeFoundStance(family(asking), "oppose", asking);
    const heron = family(makeUtterance({ text: use, participant: "ada@example.org", index: 2 }));
    const stances = [{ ...against, family: heron }];
    assert.deepEqual(takenUp(makeRecord({ families: [heron], stances, posts: [patch] })), []);
  });
  test("is not where it was asked for in place of nothing, or by the author", () => {
    assert.deepEqual(settledBy(use, "ada", { proposals: [{ ...proposal, replaces: null }] }), []);
    const own = { ...proposal, utterance: { ...asking, person: patch.person } };
    assert.deepEqual(settledBy(use, "ada", { proposals: [own] }), []);
  });
});
