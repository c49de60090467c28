import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { uniqueIds } from "../../analysis/unique-ids.ts";
import { makeDebate } from "./make-finding.ts";

describe("uniqueIds makes an id of what a debate is called", () => {
  const cases: readonly (readonly [subject: string, id: string])[] = [
    ["heron", "heron"],
    ["Name of heron_put()?", "name-of-heron-put"],
    ["../../etc/passwd", "etc-passwd"],
    ["..", "debate"],
    ["", "debate"],
    ["名前", "debate"],
    ["Größe", "gr-e"],
    ["--heron--", "heron"],
    ["index", "debate"],
    ["heron ".repeat(20), "heron-heron-heron-heron-heron-heron-heron-heron-heron-heron"],
  ];
  for (const [subject, id] of cases) {
    test(`${JSON.stringify(subject.slice(0, 30))} becomes ${id}`, () => {
      assert.deepEqual(
        uniqueIds([makeDebate({ id: subject })]).map((debate) => debate.id),
        [id],
      );
    });
  }
});

describe("uniqueIds of several debates", () => {
  const thread = (firstDate: string | null) => [
    { id: "t", subject: "", messages: 1, firstDate, lastDate: firstDate, lists: [] },
  ];
  const first = makeDebate({
    id: "heron",
    about: "first",
    threads: thread("2021-05-03T10:00:00Z"),
    messageIds: ["a@example.org"],
  });
  const second = makeDebate({
    id: "heron",
    about: "second",
    threads: thread("2021-05-04T10:00:00Z"),
    messageIds: ["b@example.org"],
  });
  const undated = makeDebate({ id: "heron", about: "undated", threads: thread(null), messageIds: ["c@example.org"] });

  test("are numbered where they are called the same, oldest first, undated last", () => {
    for (const debates of [
      [first, second, undated],
      [undated, second, first],
    ]) {
      assert.deepEqual(
        uniqueIds(debates).map(({ about, id }) => `${about}: ${id}`),
        ["first: heron", "second: heron-2", "undated: heron-3"],
      );
    }
  });
  test("go by the first message where the dates are the same", () => {
    const twin = makeDebate({ ...first, about: "twin", messageIds: ["0@example.org"] });
    assert.deepEqual(
      uniqueIds([first, twin]).map(({ about }) => about),
      ["twin", "first"],
    );
  });
  test("of the same threads stay in their order", () => {
    const beside = { ...first, id: "egg heron", about: "beside" };
    assert.deepEqual(
      uniqueIds([first, beside]).map(({ about, id }) => `${about}: ${id}`),
      ["first: heron", "beside: egg-heron"],
    );
  });
  test("differ where another subject looks like a numbered one", () => {
    const ids = uniqueIds([first, second, makeDebate({ ...undated, id: "heron 2" })]).map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
  });
});
