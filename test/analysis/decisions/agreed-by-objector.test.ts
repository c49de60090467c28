import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { agreedByObjector } from "../../../analysis/decisions/agreed-by-objector.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

const said = (text: string, by: string, index: number) =>
  makeUtterance({ text, participant: `${by}@example.org`, messageId: `m${index}@example.org`, index });
const patch = makePatchPost("m0", "[PATCH] roost: add pond_get()", ["pond_get();"]);
const pond = makeFamily("pond_get");
const put = (by: string) =>
  makeFamily("heron_get", { proposal: makeProposal("heron_get", said("What about heron_get?", by, 2)) });
const heron = put("ada");
const objection = makeFoundStance(pond, "oppose", said("pond_get says little.", "ben", 1));
const answer = (by: string, family = heron, said_: Partial<FoundStance> = {}) =>
  makeFoundStance(family, "support", said("Better.", by, 3), { relation: "passage", ...said_ });

const settledBy = (stances: readonly FoundStance[], family = heron) =>
  agreedByObjector(makeRecord({ families: [pond, family], stances, posts: [patch] })).map(
    ({ family: { name }, utterance }) => [name, utterance.text],
  );

describe("what the author puts forward after an objection", () => {
  test("is settled on where the objector agrees", () => {
    assert.deepEqual(settledBy([objection, answer("ben")]), [["heron_get", "Better."]]);
  });
  test("is settled on where who put another name forward agrees", () => {
    const egret = makeFamily("egret_get", { proposal: makeProposal("egret_get", said("egret_get?", "cyd", 1)) });
    const record = makeRecord({ families: [pond, egret, heron], stances: [answer("cyd")], posts: [patch] });
    assert.deepEqual(
      agreedByObjector(record).map(({ family }) => family.name),
      ["heron_get"],
    );
  });
  test("is not where somebody else agrees", () => assert.deepEqual(settledBy([objection, answer("cyd")]), []));
  test("is not where nobody objected before", () => assert.deepEqual(settledBy([answer("ben")]), []));
  test("is not where somebody is against it", () => {
    const against = makeFoundStance(heron, "oppose", said("heron_get is long.", "cyd", 4));
    assert.deepEqual(settledBy([objection, answer("ben"), against]), []);
  });
  test("is not where the objector answers something else", () => {
    assert.deepEqual(settledBy([objection, answer("ben", heron, { relation: "named" })]), []);
  });
  test("is not where no author of patches puts it forward", () => {
    const other = put("cyd");
    assert.deepEqual(settledBy([objection, answer("ben", other)], other), []);
  });
});
