import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { transactionsEnded } from "../../db/unfinished.ts";
import { count, newDatabase } from "./databases.ts";

const store = (id: number) => `INSERT INTO addresses (id, name, address) VALUES (${id}, 'Ada', 'ada${id}@example.org')`;

test("a program that waits for its transactions leaves when they are done, and waits for none that failed", async (t) => {
  const db = await newDatabase(t);
  const storing = db.transaction(async () => {
    await db.exec(store(1));
    await setTimeout(50);
    await db.exec(store(2));
  });
  const failing = db.transaction(async () => {
    await db.exec(store(3));
    throw new Error("no");
  });
  failing.catch(() => {});
  await transactionsEnded();
  assert.equal(await count(db, "addresses"), 2);
  await assert.rejects(failing, /no/);
  await storing;
  await transactionsEnded();
});
