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

function withFirstStance(change: Partial<Evidence>): Debate {
  const [first, ...rest] = pocketDebate.stances;
  assert.ok(first);
  return { ...pocketDebate, stances: [{ ...first, evidence: { ...first.evidence, ...change } }, ...rest] };
}
