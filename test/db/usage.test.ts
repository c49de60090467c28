import assert from "node:assert/strict";
import { test } from "node:test";
import type { NameUsage } from "../../analysis/usage/types.ts";
import {
  eachBodyText,
  idsStoredAfter,
  loadUsage,
  loadUsageCount,
  messagesUpTo,
  saveDebates,
  startRun,
} from "../../db/index.ts";
import { pocketDebate } from "../reports/pocket-debate.ts";
import { messageOf, newDatabase, save } from "./databases.ts";
import { makeFindings } from "./make-findings.ts";

const about = { version: "0.1.0", options: {} };
const counts = { ownText: 3, subjects: 0, addedLines: 1, removedLines: 0 };
const usage: readonly NameUsage[] = [
  { name: "lamp_nest", everywhere: ["lamp_nest"], inDebate: [], months: [{ month: "2031-04", ...counts }] },
];

test("the use of names comes back as it was saved, and goes with its debate", async (t) => {
  const db = await newDatabase(t);
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([pocketDebate]));
  assert.deepEqual(await loadUsage(db, pocketDebate.id), []);
  const counted = makeFindings([pocketDebate], { usage: new Map([[pocketDebate.id, usage]]) });
  await saveDebates(db, (await startRun(db, about)).id, counted);
  assert.deepEqual(await loadUsage(db, pocketDebate.id), usage);
  assert.deepEqual(await loadUsage(db, "another"), []);
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([pocketDebate]));
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
  const some: string[] = [];
  for await (const batch of eachBodyText(db, { after: 3, upTo: 5 })) some.push(...batch.map((one) => one.messageId));
  assert.deepEqual(some, ["m3", "m4"]);
});

test("how names were counted goes with what was counted", async (t) => {
  const db = await newDatabase(t);
  await save(db, [messageOf("m1"), messageOf("m2")]);
  const usageCount = { code: "code", ...(await messagesUpTo(db)) };
  assert.equal(usageCount.last, 2);
  assert.equal(await loadUsageCount(db), null);
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([], { usageCount }));
  assert.deepEqual(await loadUsageCount(db), usageCount);
  await save(db, [messageOf("m3")]);
  assert.deepEqual({ code: "code", ...(await messagesUpTo(db, 2)) }, usageCount);
  assert.notDeepEqual({ code: "code", ...(await messagesUpTo(db)) }, usageCount);
  assert.deepEqual(await idsStoredAfter(db, 2), new Set(["m3"]));
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([]));
  assert.equal(await loadUsageCount(db), null);
});
