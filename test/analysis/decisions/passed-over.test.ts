import assert from "node:assert/strict";
import { test } from "node:test";
import { passedOver } from "../../../analysis/decisions/passed-over.ts";
import type { Settlement } from "../../../analysis/decisions/settlement.ts";
import { firstMention } from "../../../analysis/names/candidates/first-mention.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const put = makeUtterance({ text: "How about heron_get or egret_get?", index: 0, messageId: "m1@example.org" });
const proposed = (name: string, utterance = put, said: Partial<NameFamily> = {}) =>
  makeFamily(name, { proposal: makeProposal(name, utterance), ...said });
const [heron, egret] = [proposed("heron_get"), proposed("egret_get")];

/** What somebody writes under a quotation, or without one. */
const under = (text: string, by = "ben", quoted = true) =>
  makeUtterance({
    text: "I'd have to think about that.",
    index: 1,
    messageId: "m2@example.org",
    participant: `${by}@example.org`,
    passage: { text, distance: 0, quoted, parentId: "m1@example.org" },
  });
const settledOn = (family: NameFamily): Settlement => ({
  family,
  kind: "merge",
  utterance: makeUtterance({ text: "Applied.", index: 5, messageId: "m5@example.org" }),
  rule: "applied",
  weight: 4,
});
const beaten = (families: readonly NameFamily[], winner: NameFamily | null, ...utterances: readonly Utterance[]) =>
  beatenIn({ families, winner, utterances });
type Case = {
  readonly families: readonly NameFamily[];
  readonly winner: NameFamily | null;
  readonly utterances: readonly Utterance[];
  readonly stances?: readonly FoundStance[];
  readonly core?: readonly NameFamily[];
  readonly ties?: readonly (readonly [NameFamily, NameFamily])[];
};
const beatenIn = ({ families, winner, utterances, stances = [], core = [], ties = [] }: Case) => {
  const settled = winner ? [settledOn(winner)] : [];
  return [...passedOver(families, { settled, stances, utterances, core, ties })].map(({ name }) => name);
};

test("a name that was put forward with the one taken is passed over where somebody answers it", () => {
  assert.deepEqual(beaten([heron, egret], egret, put, under(put.text)), ["heron_get"]);
});

test("nothing is passed over while nothing is settled", () => {
  assert.deepEqual(beaten([heron, egret], null, put, under(put.text)), []);
});

test("an answer is by another, under a quotation of the name", () => {
  const [ada = ""] = put.participant.split("@");
  assert.deepEqual(beaten([heron, egret], egret, put, under(put.text, ada)), []);
  assert.deepEqual(beaten([heron, egret], egret, put, under("The lock is held.")), []);
  assert.deepEqual(beaten([heron, egret], egret, put, under(put.text, "ben", false)), []);
});

test("one of many names thrown in at once stays open", () => {
  const many = makeUtterance({ text: "heron_get, egret_get, stork_get or crane_get?", messageId: "m1@example.org" });
  const families = ["heron_get", "egret_get", "stork_get", "crane_get"].map((name) => proposed(name, many));
  assert.deepEqual(beaten(families, families[1] ?? null, many, under(many.text)), []);
});

test("one of three thrown in at once is passed over", () => {
  const few = makeUtterance({ text: "heron_get, egret_get or crane_get?", messageId: "m1@example.org" });
  const families = ["heron_get", "egret_get", "crane_get"].map((name) => proposed(name, few));
  assert.deepEqual(beaten(families, families[1] ?? null, few, under(few.text)), ["heron_get", "crane_get"]);
});

test("a name that nobody put forward, only spoke of first, stays open", () => {
  const spoken = makeFamily("heron_get", { proposal: makeProposal("heron_get", put, { rule: firstMention }) });
  assert.deepEqual(beaten([spoken, egret], egret, put, under(put.text)), []);
});

test("the name of another thing stays open, unless the thread is about names throughout", () => {
  const code = makeUtterance({ text: "Use pond_fill() there.", index: 0, messageId: "m3@example.org" });
  const pond = proposed("pond_fill", code);
  assert.deepEqual(beaten([pond, egret], egret, code, under(code.text)), []);
  const naming = makeUtterance({ text: "That is a better name.", index: 0, messageId: "m4@example.org" });
  assert.deepEqual(beaten([pond, egret], egret, naming, under(code.text)), ["pond_fill"]);
});

test("a name in use is lost where its thing gets another, or the thread is about names throughout", () => {
  const code = makeUtterance({ text: "Use pond_fill() there.", index: 0, messageId: "m3@example.org" });
  const pond = makeFamily("pond_fill", { role: "incumbent" });
  const found: Case = { families: [pond, egret], winner: egret, utterances: [code] };
  assert.deepEqual(beatenIn({ ...found }), []);
  assert.deepEqual(beatenIn({ ...found, ties: [[pond, egret]] }), ["pond_fill"]);
  assert.deepEqual(beatenIn({ ...found, ties: [[pond, egret]], winner: pond }), []);
  const naming = makeUtterance({ text: "That is a better name.", index: 0, messageId: "m4@example.org" });
  assert.deepEqual(beatenIn({ ...found, utterances: [naming] }), ["pond_fill"]);
});

test("in a long chain of names only what is near the one taken is lost with it", () => {
  const chain = Array.from({ length: 14 }, (_, at) => makeFamily(`pond_${at}`, { role: "incumbent" }));
  const ties = chain.slice(1).map((name, at): [NameFamily, NameFamily] => [chain[at] ?? name, name]);
  const utterances = [makeUtterance({ text: "Use pond_1() there.", messageId: "m3@example.org" })];
  const found: Case = { families: chain, winner: chain[5] ?? null, utterances, ties };
  assert.deepEqual(beatenIn({ ...found, core: chain }), ["pond_3", "pond_4", "pond_6", "pond_7"]);
  assert.equal(beatenIn({ ...found, core: chain.slice(0, 12) }).length, 13);
});

test("a name that several messages still use when all is settled stays open", () => {
  const beatenUsedIn = (...uses: readonly (readonly [index: number, message: number])[]) => {
    const occurrences = uses.map(([index, message]) =>
      makeOccurrence(
        "heron_get",
        makeUtterance({ text: "heron_get waits.", index, messageId: `m${message}@example.org` }),
      ),
    );
    const living = proposed("heron_get", put, { occurrences });
    return beaten([living, egret], egret, put, under(put.text));
  };
  assert.deepEqual(beatenUsedIn([6, 6], [7, 7]), []);
  assert.deepEqual(beatenUsedIn([6, 6], [7, 6]), ["heron_get"]);
  assert.deepEqual(beatenUsedIn([5, 5], [6, 6]), ["heron_get"]);
});

test("so is what somebody speaks for, its proposer or another, one of many or set against the one taken, though nobody quotes it", () => {
  const elsewhere = makeUtterance({ text: "Use pond_fill() there.", index: 0, messageId: "m3@example.org" });
  const pond = proposed("pond_fill", elsewhere);
  const utterances = [put, elsewhere];
  const says = (by: string) => [makeFoundStance(pond, "support", under("", by, false))];
  const found: Case = {
    families: [pond, egret],
    winner: egret,
    utterances,
    core: [pond, egret],
    ties: [[pond, egret]],
  };
  assert.deepEqual(beatenIn({ ...found, stances: says("ben") }), ["pond_fill"]);
  assert.deepEqual(beatenIn({ ...found, stances: says(elsewhere.participant.split("@")[0] ?? "") }), ["pond_fill"]);
  assert.deepEqual(beatenIn({ ...found, stances: [] }), []);
  assert.deepEqual(beatenIn({ ...found, stances: says("ben"), core: [egret] }), []);
});
