import assert from "node:assert/strict";
import { test } from "node:test";
import { transcriptAnchors } from "../../reports/transcript-anchor.ts";
import { debateOf, messagesOf } from "./debate-builder.ts";

const mails = [
  { id: "undated@example.org", from: "ada@example.org", date: null, body: "c" },
  { id: "b@example.org", from: "bo@example.org", date: "2031-03-02T10:00:00Z", body: "b" },
  { id: "a@example.org", from: "bo@example.org", date: "2031-03-02T10:00:00Z", body: "a" },
  { id: "first@example.org", from: "ada@example.org", date: "2031-03-01T10:00:00Z", body: "f" },
];

const findings = {
  id: "d",
  about: "a thing",
  subject: "a thing",
  names: [],
  stances: [],
  decision: { status: "undecided", reason: "No word." },
} as const;

test("Messages are numbered in the order of the debate, whatever their dates, each once.", () => {
  const messages = messagesOf(mails);
  const ids = ["b@example.org", "first@example.org", "b@example.org", "undated@example.org"];
  assert.deepEqual(
    [...transcriptAnchors({ ...debateOf(messages, findings), messageIds: ids }, messages)],
    [
      ["b@example.org", "m-1"],
      ["first@example.org", "m-2"],
      ["undated@example.org", "m-3"],
    ],
  );
});

test("A message that only a finding names has no place in the transcript; one that is missing is an error.", () => {
  const messages = messagesOf(mails);
  const debate = { ...debateOf(messages, findings), messageIds: ["a@example.org"] };
  assert.deepEqual([...transcriptAnchors(debate, messages).keys()], ["a@example.org"]);
  assert.throws(() => transcriptAnchors({ ...debate, messageIds: ["gone@example.org"] }, messages), /missing: gone/);
});
