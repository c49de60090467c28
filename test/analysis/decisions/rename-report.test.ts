import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renameReport } from "../../../analysis/decisions/rename-report.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

const reporting = makeUtterance({
  text: "Renamed pond_get() to heron_get(), lake_put() to egret_put().",
  messageId: "m9@example.org",
  index: 9,
});
const toHeron = makeProposal("heron_get", reporting, { rule: "rename" });
const toEgret = makeProposal("egret_put", reporting, { rule: "rename" });
const pond = makeFamily("pond_get", { replacedIn: [toHeron] });
const heron = makeFamily("heron_get", { proposal: toHeron });
const lake = makeFamily("lake_put", { replacedIn: [toEgret] });
const egret = makeFamily("egret_put", { proposal: toEgret });
const stork = makeFamily("stork_get");
const families = [pond, heron, lake, egret, stork];
const patch = (subject: string) => makePatchPost("m9", subject, ["heron_get();"]);

/** Sides taken on names: one a message, from index 1 on. */
const sides = (...on: readonly NameFamily[]) =>
  on.map((family, at) =>
    makeFoundStance(family, "oppose", makeUtterance({ messageId: `m${at + 1}@example.org`, index: at + 1 })),
  );

/** The names whose rename a patch mail reports after the sides taken. */
function reported(stances = sides(pond, pond), posts = [patch("[PATCH v2] roost: birds")], known = families) {
  const settlements = renameReport(makeRecord({ families: known, stances, posts }));
  for (const { kind, utterance } of settlements) assert.deepEqual([kind, utterance], ["rename patch", reporting]);
  return settlements.map(({ family }) => family.name);
}

describe("a rename that a patch mail reports", () => {
  test("settles on the name of which the old one was argued about, and not on the changelog's other renames", () => {
    assert.deepEqual(reported(), ["heron_get"]);
  });
  test("settles on a new name that was argued about itself", () => {
    assert.deepEqual(reported(sides(egret, stork)), ["egret_put"]);
  });
  test("settles on a new name for what the title is about", () => {
    assert.deepEqual(reported(sides(stork, stork), [patch("[PATCH v2] roost: add lake_put()")]), ["egret_put"]);
  });
  test("settles nothing where other names were argued about", () => {
    assert.deepEqual(reported(sides(stork, stork)), []);
  });
  test("opens a debate where fewer than two messages took sides before it", () => {
    const [one, other] = sides(pond, pond);
    assert(one && other);
    const late = { ...other, utterance: { ...other.utterance, index: 10 } };
    const same = { ...other, utterance: { ...other.utterance, messageId: one.utterance.messageId } };
    const own = { ...other, utterance: { ...other.utterance, messageId: reporting.messageId } };
    for (const stances of [[], [one], [one, late], [one, same], [one, own]]) assert.deepEqual(reported(stances), []);
  });
  test("answers whoever put the name forward in a mail before, without a patch", () => {
    const before = (messageId: string, index: number, subject = "Re: [PATCH] roost: birds") =>
      makeFamily("heron_get", {
        proposals: [
          makeProposal("heron_get", makeUtterance({ text: "heron_get?", messageId, index, subject })),
          toHeron,
        ],
      });
    const posts = [makePatchPost("m1", "[PATCH] roost: birds", ["pond_get();"]), patch("[PATCH v2] roost: birds")];
    const read = (heron: NameFamily) => reported(sides(pond), posts, [pond, heron]);
    assert.deepEqual(read(before("m2@example.org", 2)), ["heron_get"]);
    assert.deepEqual(read(before("m1@example.org", 1, "[PATCH] roost: birds")), [], "a patch puts it forward");
    assert.deepEqual(read(before("m10@example.org", 10)), [], "afterwards");
  });
  test("is dated by the first mail that holds it, as changelogs are posted anew with every version", () => {
    const first = makeUtterance({ text: reporting.text, messageId: "m8@example.org", index: 8 });
    const again = makeFamily("heron_get", {
      proposals: [first, reporting].map((utterance) => makeProposal("heron_get", utterance, { rule: "rename" })),
    });
    const posts = ["m8", "m9"].map((id) => makePatchPost(id, "[PATCH v2] roost: birds", ["heron_get();"]));
    const settlements = renameReport(makeRecord({ families: [again], stances: sides(again, again), posts }));
    assert.deepEqual(
      settlements.map(({ utterance }) => utterance.messageId),
      ["m8@example.org"],
    );
  });
  test("is none where an arrow only tells of code that the patches do not bring", () => {
    const settledBy = (text: string, line: string) => {
      const told = makeUtterance({ text, messageId: reporting.messageId, index: 9 });
      const proposal = makeProposal("heron_get", told, { rule: "rename" });
      const known = [makeFamily("pond_get", { replacedIn: [proposal] }), makeFamily("heron_get", { proposal })];
      const posts = [makePatchPost("m9", "[PATCH v2] roost: birds", [line])];
      return renameReport(makeRecord({ families: known, stances: sides(...known), posts })).length;
    };
    assert.equal(settledBy("- pond_get -> heron_get (Ben)", "heron_get();"), 0);
    assert.equal(settledBy("- pond_get -> heron_get (Ben)", "int heron_get(void);"), 1);
    assert.equal(settledBy("- renamed pond_get -> heron_get (Ben)", "heron_get();"), 1);
  });
  test("is a patch mail's, not a reply's", () => {
    assert.deepEqual(reported(undefined, [makePlainPost("m9", "Re: [PATCH v2] roost: birds")]), []);
  });
  test("says rename, and not only how about", () => {
    const family = makeFamily("heron_get", { proposal: { ...toHeron, rule: "how about" } });
    assert.deepEqual(reported(sides(family, family), undefined, [family]), []);
  });
  test("is told by the last of the patch mails that report it", () => {
    const before = makeUtterance({ text: "Renamed to heron_get().", messageId: "m5@example.org", index: 5 });
    const twice = makeFamily("heron_get", {
      proposals: [makeProposal("heron_get", before, { rule: "rename" }), toHeron],
    });
    const posts = [makePatchPost("m5", "[PATCH v2] roost", ["x"]), patch("[PATCH v3] roost")];
    assert.deepEqual(reported(sides(twice, twice), posts, [twice]), ["heron_get"]);
  });
});
