import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nodded } from "../../../analysis/decisions/nodded.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

const asked = "I'd rather call it heron_get.";
const said = (text: string, by: string, index: number, quoted = "", around: Partial<Utterance> = {}) =>
  makeUtterance({
    text,
    participant: `${by}@example.org`,
    messageId: `m${index}@example.org`,
    index,
    passage: { text: quoted, distance: 0, quoted: quoted !== "", parentId: null },
    ...around,
  });
const patch = makePatchPost("m0", "[PATCH] roost: add pond_get()", ["pond_get();"]);
const put = (text = asked, name = "heron_get") =>
  makeFamily(name, { proposal: makeProposal(name, said(text, "ben", 1)) });

const settledBy = (
  answer: ReturnType<typeof said>,
  families = [put()],
  stances: ReturnType<typeof makeFoundStance>[] = [],
) => nodded(makeRecord({ families, stances, utterances: [answer], posts: [patch] })).map(({ family }) => family.name);

describe("a name that is asked for", () => {
  for (const yes of ["ok.", "Sure, will do.", "Good idea, thanks!", "Done.", "Fair enough, I'll rename it in v2."])
    test(`is settled on where the author says no more than "${yes}"`, () => {
      assert.deepEqual(settledBy(said(yes, "ada", 2, asked)), ["heron_get"]);
    });
  for (const other of ["No.", "Ok, but it is long.", "Fine, though what of pond_put?", "Right, the lock is held."])
    test(`is not by "${other}"`, () => assert.deepEqual(settledBy(said(other, "ada", 2, asked)), []));

  test("is not where the next sentence limits it", () => {
    for (const next of ["But it is long.", "However, it is long.", "Though it is long."])
      assert.deepEqual(settledBy(said("Ok.", "ada", 2, asked, { after: [next] })), []);
    assert.deepEqual(settledBy(said("Ok.", "ada", 2, asked, { after: ["Butter is not code."] })), ["heron_get"]);
  });
  test("is not where the author nods further down", () =>
    assert.deepEqual(settledBy(said("Ok.", "ada", 2, asked, { before: ["Hello."] })), []));
  test("is not where others nod", () => assert.deepEqual(settledBy(said("ok.", "cyd", 2, asked)), []));
  test("is not where something else is quoted", () =>
    assert.deepEqual(settledBy(said("ok.", "ada", 2, "Take the lock.")), []));
  test("is not where a choice is left", () => {
    const choice = "Perhaps heron_get or egret_get.";
    const families = [put(choice), put(choice, "egret_get")];
    assert.deepEqual(settledBy(said("ok.", "ada", 2, choice), families), []);
  });
  test("is not where somebody is against it", () => {
    const heron = put();
    const against = makeFoundStance(heron, "oppose", said("heron_get is long.", "cyd", 3));
    assert.deepEqual(settledBy(said("ok.", "ada", 2, asked), [heron], [against]), []);
  });
});
