import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { renderReports } from "../../cli/render-reports.ts";
import { closeOrRemove, openDatabase, type Sqlite } from "../../db/index.ts";
import type { ReportFile } from "../../reports/index.ts";
import { contentOf, lantern, namelore } from "../cli/namelore.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { count, databasePath, messageOf, pragma, save } from "./databases.ts";

test("connections that make one database at once all get it, whole", async (t) => {
  for (let round = 0; round < 10; round++) {
    const file = databasePath(t);
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(file)));
    await Promise.all(opened.map((db, index) => save(db, [messageOf(`${index}@example.org`)])));
    for (const db of opened) assert.equal(await count(db, "messages"), 4);
    for (const db of opened) await db.close();
  }
});

test("an empty database is removed by whoever is alone with it", async (t) => {
  const file = databasePath(t);
  const [one, other] = [await openDatabase(file), await openDatabase(file)];
  await closeOrRemove(one);
  assert(existsSync(file), "somebody else has it open");
  await save(other, [messageOf("kept@example.org")]);
  await closeOrRemove(other);
  assert(existsSync(file), "it holds a message");

  const empty = databasePath(t);
  await closeOrRemove(await openDatabase(empty));
  for (const suffix of ["", "-wal", "-shm", "-journal"]) assert(!existsSync(empty + suffix), suffix);
});

test("what is stored while another connection removes its empty file is there afterwards", async (t) => {
  for (let round = 0; round < 10; round++) {
    const file = databasePath(t);
    const removing = openDatabase(file).then(closeOrRemove);
    const storing = openDatabase(file).then(async (db) => {
      await save(db, [messageOf("kept@example.org")]);
      await db.close();
    });
    await Promise.all([removing, storing]);
    const db = await openDatabase(file, { readOnly: true });
    assert.equal(await count(db, "messages"), 1);
    await db.close();
  }
});

test("reports are of one moment, whatever another connection stores while they are made", async (t) => {
  const cwd = temporaryFolder(t);
  const several = join(projectRoot, "test", "fixtures", "lineages", "wickerdam", "wickerdam.mbox");
  await namelore(["ingest", several, "--db", "one.db"], { cwd });
  const [reading, writing] = [
    await openDatabase(join(cwd, "one.db"), { readOnly: true }),
    await openDatabase(join(cwd, "one.db")),
  ];
  const whole = await filesOf(reading, () => {});
  const files = await filesOf(reading, () =>
    writing.exec("DELETE FROM messages; DELETE FROM debates; DELETE FROM runs"),
  );
  assert.deepEqual(files, whole);
  await assert.rejects(renderReports(reading).next(), /nothing was analysed yet/);
  for (const db of [reading, writing]) await db.close();
});

test("processes that ingest into one new database at once end as one that did it alone", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern, "--db", "alone.db", "--out", "alone"], { cwd });
  const outcomes = await Promise.all(
    ["1", "2", "3"].map((out) => namelore(["ingest", lantern, "--db", "shared.db", "--out", out], { cwd })),
  );
  for (const { code, stderr } of outcomes) assert.equal(code, exitCodes.done, stderr);
  for (const out of ["1", "2", "3"]) assert.deepEqual(contentOf(join(cwd, out)), contentOf(join(cwd, "alone")));
  const db = await openDatabase(join(cwd, "shared.db"));
  t.after(() => db.close());
  assert.equal(await pragma(db, "integrity_check"), "ok");
  assert.equal(await count(db, "messages"), 5);
});

/** The reports, and something done after the first of them. */
async function filesOf(db: Sqlite, afterFirst: () => unknown): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for await (const file of renderReports(db)) if (files.push(file) === 1) await afterFirst();
  return files;
}
