import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Stance } from "../../../analysis/types.ts";
import { outcomeOf } from "../../../reports/model/outcome.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

const word = { messageId: "m2@example.org", quote: "Looks good to me." };
const answering = (said: Parameters<typeof makeStance>[1] = {}, name = "heron_put"): Stance => ({
  ...makeStance("support", { ...word, ...said }, name),
  answers: { messageId: "m1@example.org", quote: "How about it?" },
});

/** What the words of the decision on heron_put, which is also written Heron_Put, are shown to answer. */
function answersOf(stances: readonly Stance[], quote = word.quote): string | null {
  const name = { name: "heron_put", aliases: ["Heron_Put"], role: "proposed" as const, proposal: null, firstUse: null };
  const evidence = makeEvidence({ ...word, quote });
  const debate = makeDebate({
    names: [{ ...name, fate: "adopted" }],
    stances,
    decision: { status: "adopted", name: "heron_put", kind: "author's word", evidence },
  });
  const outcome = outcomeOf(readerOf({ debate, messages: new Map(), context }));
  assert(outcome.status !== "undecided");
  return outcome.answers?.quote ?? null;
}

describe("What the words of a decision answer is shown", () => {
  test("where they say little by themselves", () => assert.equal(answersOf([answering()]), "How about it?"));
  test("where one of two readings of them answers something", () =>
    assert.equal(answersOf([{ ...answering(), answers: null }, answering()]), "How about it?"));
});

describe("What the words of a decision answer is not shown", () => {
  for (const quote of ["heron_put is good.", "Heron_Put is good."])
    test(`where they hold the name: ${quote}`, () => assert.equal(answersOf([answering({ quote })], quote), null));
  const cases: readonly (readonly [why: string, stance: Stance])[] = [
    ["they answer nothing", { ...answering(), answers: null }],
    ["another message answers it", answering({ messageId: "m3@example.org" })],
    ["other words answer it", answering({ quote: "Fine by me." })],
    ["what answers it is on another name", answering({}, "egret_put")],
  ];
  for (const [why, stance] of cases) test(`where ${why}`, () => assert.equal(answersOf([stance]), null));
});
