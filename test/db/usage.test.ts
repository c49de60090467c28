import assert from "node:assert/strict";
import { test } from "node:test";
import type { NameUsage } from "../../analysis/usage/types.ts";
import { eachBodyText, loadUsage, saveDebates, startRun } from "../../db/index.ts";
import { pocketDebate } from "../reports/pocket-debate.ts";
import { messageOf, newDatabase, save } from "./databases.ts";

const about = { version: "0.1.0", options: {} };
const counts = { ownText: 3, subjects: 0, addedLines: 1, removedLines: 0 };
const usage: readonly NameUsage[] = [
  { name: "lamp_nest", everywhere: ["lamp_nest"], inDebate: [], months: [{ month: "2031-04", ...counts }] },
];

test("the use of names comes back as it was saved, and goes with its debate", async (t) => {
  const db = await newDatabase(t);
  await saveDebates(db, (await startRun(db, about)).id, { debates: [pocketDebate] });
  assert.deepEqual(await loadUsage(db, pocketDebate.id), []);
  const counted = { debates: [pocketDebate], usage: new Map([[pocketDebate.id, usage]]) };
  await saveDebates(db, (await startRun(db, about)).id, counted);
  assert.deepEqual(await loadUsage(db, pocketDebate.id), usage);
  assert.deepEqual(await loadUsage(db, "another"), []);
  await saveDebates(db, (await startRun(db, about)).id, { debates: [pocketDebate] });
  assert.deepEqual(await loadUsage(db, pocketDebate.id), []);
});

test("bodies come in batches, each message once, in the order stored", async (t) => {
  const db = await newDatabase(t);
  const messages = Array.from({ length: 450 }, (_, at) => messageOf(`m${at}`));
  await save(db, messages);
  const batches: number[] = [];
  const ids: string[] = [];
  for await (const batch of eachBodyText(db)) {
    batches.push(batch.length);
    ids.push(...batch.map(({ messageId }) => messageId));
  }
  assert.deepEqual([batches, ids], [[200, 200, 50], messages.map(({ id }) => id)]);
});
