import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { namesByThing } from "../../../analysis/talks/names-by-thing.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

/** The names of each thing, with blanks between. */
const things = (names: readonly NameFamily[], stances: readonly FoundStance[] = []) =>
  namesByThing(names, stances).map((thing) => thing.map(({ name }) => name).join(" "));

const say = (text: string, index: number, said: Partial<Utterance> = {}) =>
  makeUtterance({ text, index, messageId: `m${index}@example.org`, ...said });
const under = (text: string): Partial<Utterance> => ({
  passage: { text, distance: 0, quoted: true, parentId: "m0@example.org" },
});
const put = (name: string, utterance: Utterance, said: Partial<NameFamily> = {}) =>
  makeFamily(name, { proposal: makeProposal(name, utterance), ...said });

describe("names are for one thing", () => {
  test("where one is to replace the other", () => {
    const proposal = makeProposal("heron_get", say("Rename the call to heron_get.", 1));
    const names = [
      makeFamily("pond_get", { replacedIn: [proposal] }),
      makeFamily("egret_put"),
      makeFamily("heron_get", { proposals: [proposal], proposal }),
    ];
    assert.deepEqual(things(names), ["pond_get heron_get", "egret_put"]);
  });
  test("where they are put forward in one sentence", () => {
    const both = say("How about heron_get or egret_get?", 1);
    assert.deepEqual(things([put("heron_get", both), put("egret_get", both)]), ["heron_get egret_get"]);
  });
  test("where they are items of one list", () => {
    const item = (name: string, index: number) => {
      const utterance = say(name, index, { messageId: "m1@example.org", listLead: "Other ideas:" });
      return makeFamily(name, { proposal: makeProposal(name, utterance, { rule: "option-item" }) });
    };
    assert.deepEqual(things([item("heron_get", 1), item("egret_get", 2)]), ["heron_get egret_get"]);
  });
  test("where one is put forward in answer to what is said against the other", () => {
    const pond = makeFamily("pond_get");
    const against = say("That is an odd word.", 0);
    const stances = [makeFoundStance(pond, "oppose", against)];
    const answering = (quoted: string) => put("heron_get", say("I'd use heron_get.", 2, under(quoted)));
    assert.deepEqual(things([pond, answering(`It waits. ${against.text}`)], stances), ["pond_get heron_get"]);
    assert.deepEqual(things([pond, answering("It waits.")], stances), ["pond_get", "heron_get"]);
  });
  test("where one sentence judges both", () => {
    const [heron, egret] = [makeFamily("heron_get"), makeFamily("egret_get")];
    const judging = say("heron_get beats egret_get.", 3);
    const stances = [makeFoundStance(heron, "support", judging), makeFoundStance(egret, "oppose", judging)];
    assert.deepEqual(things([heron, egret], stances), ["heron_get egret_get"]);
    assert.deepEqual(things([heron, egret]), ["heron_get", "egret_get"]);
  });
  test("where who puts one forward speaks of the other, or answers words that end with it", () => {
    const pond = makeFamily("pond_get");
    assert.deepEqual(things([pond, put("heron_get", say("Not pond_get, heron_get.", 1))]), ["pond_get heron_get"]);
    const answer = say("heron_get?", 2, under("int pond_get(void);"));
    assert.deepEqual(things([pond, put("heron_get", answer)]), ["pond_get heron_get"]);
  });
  test("where one paragraph turns one down and puts the other forward", () => {
    const pond = makeFamily("pond_get");
    const turned = say("Not sold on pond_get.", 1, { messageId: "m1@example.org", block: 2 });
    const asked = say("How about heron_get?", 2, { messageId: "m1@example.org", block: 2 });
    const later = say("How about egret_get?", 3, { messageId: "m1@example.org", block: 4 });
    const names = [pond, put("heron_get", asked), put("egret_get", later)];
    assert.deepEqual(things(names, [makeFoundStance(pond, "oppose", turned)]), ["pond_get heron_get", "egret_get"]);
    assert.deepEqual(things(names, [makeFoundStance(pond, "support", turned)]), ["pond_get", "heron_get", "egret_get"]);
  });
  test("where the other is called by its own end in capitals", () => {
    const pond = makeFamily("POND_HOLD", { ownWords: new Set(["hold"]) });
    assert.deepEqual(things([pond, put("HERON_KEEP", say("Not HOLD, HERON_KEEP.", 1))]), ["POND_HOLD HERON_KEEP"]);
    assert.deepEqual(things([pond, put("HERON_KEEP", say("Not on hold, HERON_KEEP.", 1))]), [
      "POND_HOLD",
      "HERON_KEEP",
    ]);
  });
  test("but not where the passage holds it as an ordinary word, or only before another name", () => {
    const answer = say("heron_get?", 2, under("The nest is full of reed_put() and of pond_get()."));
    const names = [makeFamily("nest"), makeFamily("reed_put"), makeFamily("pond_get"), put("heron_get", answer)];
    assert.deepEqual(things(names), ["nest", "reed_put", "pond_get heron_get"]);
  });
  test("where one is the word that the other is built on, unless that is the word of many", () => {
    assert.deepEqual(things([makeFamily("sheltered"), makeFamily("pond_sheltered")]), ["sheltered pond_sheltered"]);
    const many = ["sheltered", "pond_sheltered", "reed_sheltered", "nest_sheltered"].map((name) => makeFamily(name));
    assert.equal(things(many).length, 4);
  });
  test("where they are pairs of terms that have one in common", () => {
    const names = ["nest/egg", "hen/egg", "reed/pond"].map((name) => makeFamily(name, { keys: new Set([name]) }));
    assert.deepEqual(things(names), ["nest/egg hen/egg", "reed/pond"]);
  });
});
