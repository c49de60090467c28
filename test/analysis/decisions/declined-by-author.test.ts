import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { declinedByAuthor } from "../../../analysis/decisions/declined-by-author.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

const asking = makeUtterance({
  text: "Please rename egret_put to heron_put.",
  messageId: "m2@example.org",
  participant: "ben@example.org",
  index: 1,
});
const asked = makeProposal("heron_put", asking);
const heron = makeFamily("heron_put", { proposal: asked, proposals: [asked] });
const egret = makeFamily("egret_put", { replacedIn: [asked] });
const patch = makePatchPost("m1", "[PATCH] roost: add egret_put()", ["egret_put();"]);

const stance = (by: string, side: FoundStance["stance"], index: number, said: Partial<FoundStance> = {}) =>
  makeFoundStance(heron, side, makeUtterance({ text: "I'd rather not.", participant: `${by}@example.org`, index }), {
    way: side === "oppose" ? "declining" : "verdict",
    relation: "passage",
    ...said,
  });
const keptBy = (...stances: readonly FoundStance[]) =>
  declinedByAuthor(makeRecord({ families: [heron, egret], stances, posts: [patch] })).map(
    ({ family, utterance }) => `${family.name}: ${utterance.participant}`,
  );

describe("the name in use", () => {
  test("stays where the author of the patches declines another", () =>
    assert.deepEqual(keptBy(stance("ada", "oppose", 2)), ["egret_put: ada@example.org"]));
  test("does not where somebody else does", () => assert.deepEqual(keptBy(stance("cyd", "oppose", 2)), []));
  test("does not where the author but finds fault with the other", () =>
    assert.deepEqual(keptBy(stance("ada", "oppose", 2, { way: "verdict" })), []));
  test("does not where the author but doubts", () => {
    const doubt = makeUtterance({ text: "I'm not convinced.", participant: "ada@example.org", index: 2 });
    assert.deepEqual(keptBy(stance("ada", "oppose", 2, { utterance: doubt })), []);
  });
  test("does not where somebody comes back to the other", () =>
    assert.deepEqual(keptBy(stance("ada", "oppose", 2), stance("cyd", "support", 3)), []));
  test("stays whatever was said before", () =>
    assert.deepEqual(keptBy(stance("cyd", "support", 1), stance("ada", "oppose", 2)), ["egret_put: ada@example.org"]));
});
