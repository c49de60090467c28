import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { agreedByAuthor } from "../../../analysis/decisions/agreed-by-author.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

const asking = makeUtterance({
  text: "How about heron_get()?",
  messageId: "m2@example.org",
  participant: "ben@example.org",
});
const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", asking) });
const patch = makePatchPost("m1", "[PATCH] roost: add pond_get()", ["pond_get();"]);

const stance = (by: string, side: FoundStance["stance"], said: Partial<FoundStance> = {}) =>
  makeFoundStance(heron, side, makeUtterance({ text: "Agreed.", participant: `${by}@example.org`, index: 3 }), {
    way: "agreement",
    relation: "passage",
    ...said,
  });
const settledBy = (stances: readonly FoundStance[], family = heron) =>
  agreedByAuthor(makeRecord({ families: [family], stances, posts: [patch] })).map(({ utterance }) => utterance.text);

describe("a name that somebody puts forward", () => {
  test("is settled on where the author of the patches agrees", () => {
    assert.deepEqual(settledBy([stance("ada", "support")]), ["Agreed."]);
  });
  test("is settled on where the author says that it is renamed", () => {
    assert.deepEqual(settledBy([stance("ada", "support", { way: "acceptance" })]), ["Agreed."]);
  });
  test("is not where somebody else agrees", () => assert.deepEqual(settledBy([stance("cyd", "support")]), []));
  test("is not where anybody is against it", () => {
    assert.deepEqual(settledBy([stance("ada", "support"), stance("cyd", "oppose")]), []);
  });
  test("is not where the author only says something good of it", () => {
    assert.deepEqual(settledBy([stance("ada", "support", { way: "verdict", relation: "named" })]), []);
  });
  test("is not where the author puts it forward", () => {
    const own = makeProposal("heron_get", { ...asking, participant: "ada@example.org", person: patch.person });
    assert.deepEqual(settledBy([stance("ada", "support")], { ...heron, proposal: own }), []);
  });
  test("is not where it is in use", () => {
    assert.deepEqual(settledBy([stance("ada", "support")], makeFamily("heron_get")), []);
  });
});
