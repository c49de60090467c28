import assert from "node:assert/strict";
import { test } from "node:test";
import { renderIndex } from "../../reports/index.ts";
import { archiveLine } from "../../reports/index-wording.ts";
import { context, pocketDebate } from "./pocket-debate.ts";

const read = {
  messages: 8,
  firstDate: "2030-01-02T09:00:00Z",
  lastDate: "2031-03-02T09:00:00Z",
  lists: ["b@example.org", "a@example.org"],
};

test("what was read is told in words", () => {
  const cases = [
    [read, "Read from 8 messages of b@example.org and 1 other list, 2 January 2030 – 2 March 2031."],
    [{ ...read, lists: ["a@example.org"] }, "Read from 8 messages of a@example.org, 2 January 2030 – 2 March 2031."],
    [{ messages: 1, firstDate: null, lastDate: null, lists: [] }, "Read from 1 message."],
  ] as const;
  for (const [facts, line] of cases) assert.equal(archiveLine(facts), line);
});

test("the index tells it, where it is known", () => {
  for (const path of ["index.html", "index.md"]) {
    const indexOf = (archive: typeof read | null) =>
      renderIndex([pocketDebate], context, [], [], archive).find((file) => file.path === path)?.content ?? "";
    assert.match(indexOf(read), /Read from 8 messages of b\\?@example\.org/, path);
    assert.doesNotMatch(indexOf(null), /Read from/, path);
  }
});
