import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { periodOf, talkPeriodOf } from "../../../reports/model/period.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";

const thread = { id: "reed@example.org", subject: "reed", messages: 9, lists: [] };
const threads = [
  { ...thread, firstDate: "2031-05-01T00:00:00Z", lastDate: null },
  { ...thread, firstDate: "2031-03-01T00:00:00Z", lastDate: "2032-01-01T00:00:00Z" },
];

describe("periods of a debate", () => {
  test("reach over all its threads", () => {
    const debate = makeDebate({ threads });
    assert.deepEqual(periodOf(debate), { first: "2031-03-01T00:00:00Z", last: "2032-01-01T00:00:00Z" });
  });
  test("of talk reach from the first statement on a name to the last, the decision among them", () => {
    const [disliked, settled] = ["2031-05-02T00:00:00Z", "2031-06-01T00:00:00Z"];
    const evidence = makeEvidence({ date: settled });
    const debate = makeDebate({
      threads,
      stances: [makeStance("oppose", { date: disliked }), makeStance("support", { date: null })],
      decision: { status: "kept", name: "heron_put", kind: "concession", evidence },
    });
    assert.deepEqual(talkPeriodOf(debate), { first: disliked, last: settled });
  });
  test("are the same where no statement has a date", () => {
    const debate = makeDebate({ threads, stances: [makeStance("oppose", { date: null })] });
    assert.deepEqual(talkPeriodOf(debate), periodOf(debate));
  });
});
