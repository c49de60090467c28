import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Evidence } from "../../analysis/types.ts";
import { UnprovenFindingError, verifyEvidence } from "../../reports/verify-evidence.ts";
import { ownTextOf } from "./debate-builder.ts";
import { pocketDebate, pocketMessages } from "./pocket-debate.ts";

const ownText = ownTextOf(pocketMessages);

test("A debate whose quotes all stand in their authors' own text is proved.", () => {
  assert.doesNotThrow(() => verifyEvidence(pocketDebate, pocketMessages, ownText));
});

const faults: readonly (readonly [string, Partial<Evidence>, RegExp])[] = [
  ["a changed word", { quote: "I really dislike lamp_shelf." }, /not what the message says there/],
  ["another author", { participant: "cleo@example.org" }, /not by cleo@example.org/],
  ["another date", { date: "2031-03-02T11:30:01Z" }, /not of 2031-03-02T11:30:01Z/],
  ["a message that is not there", { messageId: "gone@example.org" }, /not in the archive/],
  ["an empty quote", { quote: "", span: { start: 0, end: 0 } }, /empty/],
  ["a span outside the body", { span: { start: 0, end: 1e6 } }, /outside the body/],
];

for (const [what, change, message] of faults) {
  test(`A finding with ${what} stops the report.`, () => {
    assert.throws(
      () => verifyEvidence(withFirstStance(change), pocketMessages, ownText),
      (error) => error instanceof UnprovenFindingError && message.test(error.message),
    );
  });
}

test("A finding whose words are only quoted by its author stops the report, and the error says where.", () => {
  const quote = "Add lamp_shelf, the place where idle lamps wait until the";
  const body = pocketMessages.get("ZD1fSl/LT6oBO+mg@example.org")?.body ?? "";
  const start = body.indexOf(quote);
  const debate = withFirstStance({ quote, span: { start, end: start + quote.length }, rule: "wrong-rule" });
  assert.throws(
    () => verifyEvidence(debate, pocketMessages, ownText),
    (error) =>
      error instanceof UnprovenFindingError &&
      error.debate === "lamp-pocket-2031" &&
      error.rule === "wrong-rule" &&
      error.messageId === "ZD1fSl/LT6oBO+mg@example.org" &&
      error.quote === quote &&
      /own text/.test(error.message),
  );
});

test("An answered passage that its message does not hold stops the report.", () => {
  const [first, ...rest] = pocketDebate.stances;
  assert.ok(first);
  const answers = { messageId: "dag-7@lamps.example.org", quote: "never written" };
  const debate: Debate = { ...pocketDebate, stances: [{ ...first, answers }, ...rest] };
  assert.throws(() => verifyEvidence(debate, pocketMessages, ownText), /answered passage/);
});

test("A person who is named by another address without a receipt stops the report; with one it does not.", () => {
  const person = "dagny@example.org";
  const merge = pocketDebate.coverage.merges[0];
  assert.ok(merge);
  const unproven = withFirstStance({ person });
  assert.throws(
    () => verifyEvidence(unproven, pocketMessages, ownText),
    /nothing tells that \S+ is dagny@example\.org/,
  );
  const { participant = "" } = unproven.stances[0]?.evidence ?? {};
  const addresses = [person, participant] as const;
  const receipt = { ...merge, person, addresses, kind: "mailmap", messageId: null, mailmapLine: "a.map:1" } as const;
  const coverage = { ...unproven.coverage, merges: [receipt] };
  assert.doesNotThrow(() => verifyEvidence({ ...unproven, coverage }, pocketMessages, ownText));
});

const receipts: readonly (readonly [string, Partial<Debate["coverage"]["merges"][number]>])[] = [
  ["words that its message does not say", { quote: "Signed-off-by: Ada Quill <ada@quill.example>" }],
  ["the message of another", { messageId: "cleo-1%25@example.org", quote: "lamp_pocket sounds odd to me" }],
  ["a message that is not there", { messageId: "gone@example.org" }],
  ["a From: that its message does not have", { kind: "rewritten From", quote: "Ada via lamps <ada@example.org>" }],
];

for (const [what, change] of receipts) {
  test(`A receipt with ${what} stops the report.`, () => {
    const [first, ...rest] = pocketDebate.coverage.merges;
    assert.ok(first);
    const coverage = { ...pocketDebate.coverage, merges: [{ ...first, ...change }, ...rest] };
    assert.throws(
      () => verifyEvidence({ ...pocketDebate, coverage }, pocketMessages, ownText),
      /no receipt of a merge/,
    );
  });
}

function withFirstStance(change: Partial<Evidence>): Debate {
  const [first, ...rest] = pocketDebate.stances;
  assert.ok(first);
  return { ...pocketDebate, stances: [{ ...first, evidence: { ...first.evidence, ...change } }, ...rest] };
}

test("Words that only a correction rests on are proved, too.", () => {
  const [stance] = pocketDebate.stances;
  assert.ok(stance !== undefined);
  const corrected = (quote: string) => {
    const evidence = { ...stance.evidence, quote };
    const correction = {
      action: "add",
      what: "an objection",
      reason: "It was not seen.",
      by: "Ada Quill",
      evidence,
    } as const;
    const debate = { ...pocketDebate, corrections: [correction] };
    return () => verifyEvidence(debate, pocketMessages, ownTextOf(pocketMessages));
  };
  assert.doesNotThrow(corrected(stance.evidence.quote));
  assert.throws(corrected("words of nobody"), UnprovenFindingError);
});
