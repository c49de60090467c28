import assert from "node:assert/strict";
import { test } from "node:test";
import type { Evidence, Stance } from "../../../analysis/types.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

const at = (start: number, said: Partial<Evidence> = {}) => makeEvidence({ span: { start, end: start + 4 }, ...said });

/** The number of each piece of evidence in a report of these stances. */
function numbersOf(stances: readonly Stance[], evidence: readonly Evidence[]): readonly number[] {
  const { cite } = readerOf({ debate: makeDebate({ stances }), messages: new Map(), context });
  return evidence.map((one) => cite(one).number);
}

test("Evidence is numbered by time, then by Message-ID, then by place, in whatever order it was found.", () => {
  const said = [
    at(0, { date: null, messageId: "A@example.org" }),
    at(0, { date: "2022-01-01T00:00:00Z", messageId: "a@example.org" }),
    at(0, { messageId: "c@example.org" }),
    at(9, { messageId: "b@example.org" }),
    at(0, { messageId: "b@example.org" }),
    at(0, { date: "2020-01-01T00:00:00Z", messageId: "d@example.org" }),
  ];
  const stances = said.map((evidence) => ({ ...makeStance("support"), evidence }));
  assert.deepEqual(numbersOf(stances, said), [6, 5, 4, 3, 2, 1]);
  assert.deepEqual(numbersOf(stances.toReversed(), said), [6, 5, 4, 3, 2, 1]);
});

test("A reason within its statement has the statement's number, unless something else rests on the same words.", () => {
  const whole = makeEvidence({ span: { start: 0, end: 20 } });
  const part = at(10);
  const stance: Stance = { ...makeStance("oppose"), evidence: whole, rationales: [{ kind: "other", evidence: part }] };
  assert.deepEqual(numbersOf([stance], [whole, part]), [1, 1]);
  const alone: Stance = { ...makeStance("support"), evidence: part };
  assert.deepEqual(numbersOf([stance, alone], [whole, part]), [1, 2]);
});

test("A reading is uncertain below one half.", () => {
  const { cite } = readerOf({ debate: makeDebate(), messages: new Map(), context });
  const isUncertain = (confidence: number) => cite(makeEvidence({ confidence })).uncertain;
  assert.deepEqual([0.49, 0.5].map(isUncertain), [true, false]);
});

test("A message without a Message-ID of its own has no link, also where only its id is known.", () => {
  const { cite } = readerOf({ debate: makeDebate(), messages: new Map(), context });
  assert.equal(cite(makeEvidence({ messageId: "0e8c@no-message-id.invalid" })).link, null);
  assert.equal(cite(makeEvidence()).link, "https://lore.kernel.org/r/m1@example.org");
});
