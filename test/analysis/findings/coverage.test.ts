import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { describeCoverage } from "../../../analysis/findings/coverage.ts";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import type { Name } from "../../../analysis/types.ts";
import { makeEvidence, makeStance } from "../make-finding.ts";
import { makeThread } from "../make-thread.ts";

const words = "Should we call the queue of idle birds heron_roost?";
const thread = attributeThread(
  makeThread(
    { by: "Ada", lines: [words] },
    { by: "Bo", to: "m1", lines: [`> ${words}`, "> These words nobody has ever written.", "Fine."] },
    { by: "Cy", to: ["m1", "x9"], lines: ["No."] },
  ),
);
const name: Name = {
  name: "heron_roost",
  aliases: [],
  role: "proposed",
  proposal: makeEvidence({ messageId: "m1@example.org" }),
  firstUse: makeEvidence({ messageId: "m1@example.org" }),
  fate: "open",
};

describe("describeCoverage", () => {
  const coverage = describeCoverage(
    [thread],
    [name],
    [makeStance("support", { messageId: "m2@example.org" }), makeStance("oppose", { messageId: "m2@example.org" })],
  );

  test("counts messages, and once each those with findings", () => {
    assert.deepEqual([coverage.messages, coverage.messagesWithFindings], [3, 2]);
  });
  test("tells which messages are missing, each once", () => {
    assert.deepEqual(coverage.missingMessages, ["x9@example.org"]);
    assert.deepEqual(describeCoverage([thread, thread], [], []).missingMessages, ["x9@example.org"]);
  });
  test("counts quoted lines and those whose writer is unknown", () => {
    assert.deepEqual([coverage.quotedLines, coverage.quotedLinesWithoutSource], [2, 1]);
  });
  test("does not count an incumbent's missing proposal", () => {
    assert.equal(describeCoverage([thread], [{ ...name, proposal: null }], []).messagesWithFindings, 0);
  });
  test("tells the problems of the mails", () => {
    const problem = { kind: "bad-date", detail: "The date cannot be read." } as const;
    const posts = thread.thread.posts.map((post) => ({ ...post, message: { ...post.message, problems: [problem] } }));
    const { problems } = describeCoverage(
      [{ ...thread, thread: { ...thread.thread, posts: posts.slice(0, 1) } }],
      [],
      [],
    );
    assert.deepEqual(problems, [{ messageId: "m1@example.org", detail: problem.detail }]);
  });
  test("counts nothing in nothing", () => {
    const { messages, quotedLines, problems } = describeCoverage([], [], []);
    assert.deepEqual([messages, quotedLines, problems], [0, 0, []]);
  });
});
