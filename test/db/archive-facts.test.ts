import assert from "node:assert/strict";
import { test } from "node:test";
import { loadArchiveFacts } from "../../db/index.ts";
import { messageOf, newDatabase, save } from "./databases.ts";

test("what was read is told: how much, of which time, and of which lists, that of most messages first", async (t) => {
  const db = await newDatabase(t);
  await save(db, [
    messageOf("m1", { date: "2031-03-02T09:00:00Z", lists: ["a@example.org", "b@example.org"] }),
    messageOf("m2", { date: "2030-01-02T09:00:00Z", lists: ["b@example.org"] }),
    messageOf("m3", { date: null, lists: [] }),
  ]);
  assert.deepEqual(await loadArchiveFacts(db), {
    messages: 3,
    firstDate: "2030-01-02T09:00:00Z",
    lastDate: "2031-03-02T09:00:00Z",
    lists: ["b@example.org", "a@example.org"],
  });
});

test("an empty database has no time and no lists", async (t) => {
  const db = await newDatabase(t);
  assert.deepEqual(await loadArchiveFacts(db), { messages: 0, firstDate: null, lastDate: null, lists: [] });
});
