import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate } from "../../analysis/types.ts";
import {
  hashInput,
  hashProblems,
  lastRun,
  loadDebates,
  loadFoundDebates,
  openDatabase,
  saveDebates,
  startRun,
} from "../../db/index.ts";
import { hostileDebate } from "../reports/hostile-debate.ts";
import { pocketDebate } from "../reports/pocket-debate.ts";
import { count, databasePath, messageOf, newDatabase, save } from "./databases.ts";
import { makeFindings } from "./make-findings.ts";

const about = { version: "0.1.0", options: { threshold: 0.5, words: ["a", "b"] } };

test("debates come back exactly as they were saved, in their order", async (t) => {
  const file = databasePath(t);
  const db = await openDatabase(file);
  const run = await startRun(db, about);
  assert.deepEqual(await loadDebates(db), []);
  await saveDebates(db, run.id, makeFindings([pocketDebate, hostileDebate]));
  assert.deepEqual(await loadDebates(db), [pocketDebate, hostileDebate]);
  await db.close();
  const reopened = await openDatabase(file, { readOnly: true });
  t.after(() => reopened.close());
  assert.deepEqual(await loadDebates(reopened), [pocketDebate, hostileDebate]);
});

test("names, aliases, stances, rationales and messages are rows, too", async (t) => {
  const db = await newDatabase(t);
  const debates = [hostileDebate, pocketDebate];
  await saveDebates(db, (await startRun(db, about)).id, makeFindings(debates));
  const of = (rows: (debate: Debate) => number) => debates.reduce((sum, debate) => sum + rows(debate), 0);
  assert.equal(await count(db, "debates"), 2);
  assert.equal(
    await count(db, "names"),
    of(({ names }) => names.length),
  );
  assert.equal(
    await count(db, "aliases"),
    of(({ names }) => names.flatMap(({ aliases }) => aliases).length),
  );
  assert.equal(
    await count(db, "stances"),
    of(({ stances }) => stances.length),
  );
  assert.equal(
    await count(db, "rationales"),
    of(({ stances }) => stances.flatMap(({ rationales }) => rationales).length),
  );
  assert.equal(
    await count(db, "debate_messages"),
    of(({ messageIds }) => messageIds.length),
  );
  const opposed = await db.all<{ participant: string; name: string }>(
    `SELECT participant, stances.name FROM stances JOIN debates ON debates.id = debate
     WHERE slug = ? AND stance = 'oppose' ORDER BY stances.position`,
    [pocketDebate.id],
  );
  const expected = pocketDebate.stances.filter(({ stance }) => stance === "oppose");
  assert.deepEqual(
    opposed,
    expected.map(({ name, evidence }) => ({ participant: evidence.participant, name })),
  );
});

test("the findings of a run take the place of those before", async (t) => {
  const db = await newDatabase(t);
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([pocketDebate, hostileDebate]));
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([hostileDebate]));
  assert.deepEqual(await loadDebates(db), [hostileDebate]);
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([]));
  assert.deepEqual(await loadDebates(db), []);
  for (const table of ["names", "aliases", "stances", "rationales", "debate_messages"])
    assert.equal(await count(db, table), 0);
});

test("what was found before corrections is kept beside them, and goes with the next run", async (t) => {
  const db = await newDatabase(t);
  const corrected = { ...pocketDebate, about: "what a correction says" };
  await saveDebates(
    db,
    (await startRun(db, about)).id,
    makeFindings([corrected], { found: [pocketDebate, hostileDebate] }),
  );
  assert.deepEqual(await loadDebates(db), [corrected]);
  assert.deepEqual(await loadFoundDebates(db), [pocketDebate, hostileDebate]);
  await saveDebates(db, (await startRun(db, about)).id, makeFindings([hostileDebate]));
  assert.deepEqual(await loadFoundDebates(db), [hostileDebate]);
});

test("findings that cannot be saved leave those before, and the run has not ended", async (t) => {
  const db = await newDatabase(t);
  const first = await startRun(db, about);
  await saveDebates(db, first.id, makeFindings([pocketDebate]));
  const second = await startRun(db, about);
  await assert.rejects(
    saveDebates(db, second.id, makeFindings([hostileDebate, hostileDebate])),
    /UNIQUE constraint failed/,
  );
  assert.deepEqual(await loadDebates(db), [pocketDebate]);
  assert.equal((await lastRun(db))?.id, first.id);
});

test("a run records version, options and the messages it saw; the last that ended counts", async (t) => {
  const db = await newDatabase(t);
  assert.equal(await lastRun(db), null);
  await save(db, [messageOf("a"), messageOf("b")]);
  const run = await startRun(db, about);
  const { hash } = await hashInput(db);
  assert.deepEqual(run, { id: run.id, ...about, inputHash: hash, messages: 2, debates: null, key: null });
  assert.equal(await lastRun(db), null);
  await saveDebates(db, run.id, makeFindings([pocketDebate]));
  await startRun(db, about); // and never ended
  assert.deepEqual(await lastRun(db), { ...run, debates: 1 });
});

test("the hash of the input tells messages and lists, and not the order they came in", async (t) => {
  const hashes: string[] = [];
  for (const messages of [
    [messageOf("a"), messageOf("b")],
    [messageOf("b"), messageOf("a")],
    [messageOf("a")],
    [messageOf("a"), messageOf("b", { body: "Another.\n" })],
    [messageOf("a"), messageOf("b", { lists: [] })],
  ]) {
    const db = await newDatabase(t);
    await save(db, messages);
    hashes.push((await hashInput(db)).hash);
  }
  assert.equal(hashes[0], hashes[1]);
  assert.equal(new Set(hashes).size, 4);
});

test("the hash of the problems tells each of them, and not the order the messages came in", async (t) => {
  const [one, two] = [{ kind: "bad-date", detail: "one" } as const, { kind: "no-from", detail: "two" } as const];
  const hashes: string[] = [];
  for (const messages of [
    [messageOf("a", { problems: [one, two] }), messageOf("b", { problems: [one] })],
    [messageOf("b", { problems: [one] }), messageOf("a", { problems: [two, one] })],
    [messageOf("a", { problems: [one] }), messageOf("b", { problems: [one, two] })],
    [messageOf("a"), messageOf("b")],
  ]) {
    const db = await newDatabase(t);
    await save(db, messages);
    hashes.push(await hashProblems(db));
  }
  assert.equal(hashes[0], hashes[1]);
  assert.equal(new Set(hashes).size, 3);
});
