import assert from "node:assert/strict";
import { test } from "node:test";
import { formatSummaries, summariseAll } from "../../cli/debate-list.ts";
import { makeDebate, makeEvidence } from "../analysis/make-finding.ts";

for (const [confidence, headline] of [
  [0.5, "what to call heron (adopted: egret)\n"],
  [0.49, "what to call heron (probably adopted: egret)\n"],
] as const) {
  test(`a decision of confidence ${confidence} is listed as it is told in the report`, () => {
    const decision = {
      status: "adopted",
      name: "egret",
      kind: "later use",
      evidence: makeEvidence({ confidence }),
    } as const;
    const debate = makeDebate({ id: "heron", about: "what to call heron", decision });
    const listed = formatSummaries(summariseAll([debate], "nowhere"));
    assert(listed.startsWith(headline), listed);
    assert.match(listed, /\n {2}0 names, 0 stances, 0 people, 0 messages, \d{4}-\d\d-\d\d, score \d\.\d\d\n$/);
  });
}
