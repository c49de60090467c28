import assert from "node:assert/strict";
import { closeSync, openSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { openDatabase } from "../../../db/index.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

test("doctor tells versions, state and coverage, and that all is well", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern], { cwd });
  const text = await namelore(["doctor"], { cwd });
  assert.equal(text.code, exitCodes.done, text.stdout);
  assert.match(
    text.stdout,
    /^namelore \S+, Node \S+, .*\ndatabase namelore\.db: .* free\nSQLite \S+, schema \d+\n5 messages/,
  );
  assert.match(text.stdout, /\nlast analysis: 5 messages, debates found: 1\nall is well\n$/);
  const json = JSON.parse((await namelore(["doctor", "--json"], { cwd })).stdout);
  assert.deepEqual([json.database.messages, json.database.faults, json.problems], [5, [], []]);
});

test("doctor tells what is missing, each with its remedy, and makes nothing", async (t) => {
  const cwd = temporaryFolder(t);
  const missing = await namelore(["doctor"], { cwd });
  assert.equal(missing.code, exitCodes.failed);
  assert.match(missing.stdout, /\nproblem: there is no such file; ingest an archive first/);
  await namelore(["ingest", "--no-analyze", lantern], { cwd });
  const unread = await namelore(["doctor"], { cwd });
  assert.equal(unread.code, exitCodes.failed);
  assert.match(
    unread.stdout,
    /\nproblem: nothing was analysed yet; run namelore analyze \(docs\/errors\.md#not-analysed\)\n$/,
  );
});

test("doctor counts what is not yet written into the file of the database", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern, "--quiet"], { cwd });
  const bytes = async () => JSON.parse((await namelore(["doctor", "--json"], { cwd })).stdout).file_bytes;
  const size = await bytes();
  const db = await openDatabase(join(cwd, "namelore.db"));
  t.after(() => db.close());
  await db.run("INSERT INTO lists (address) VALUES ('ponds@example.org')");
  const waiting = statSync(join(cwd, "namelore.db-wal")).size;
  assert(waiting > 0);
  assert.equal(await bytes(), size + waiting);
});

test("doctor tells of a damaged file and of one that is none, with the remedy", async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, "none.db"), "this is no database".repeat(100));
  const none = await namelore(["doctor", "--db", "none.db"], { cwd });
  assert.match(
    none.stdout,
    /\nproblem: it is no SQLite database; name another file.* \(docs\/errors\.md#database-not-a-database\)\n/,
  );
  await namelore(["ingest", lantern], { cwd });
  const file = join(cwd, "namelore.db");
  const handle = openSync(file, "r+");
  const size = statSync(file).size;
  for (let at = 8192; at < size; at += 8192) writeSync(handle, Buffer.alloc(2048, 0xa5), 0, 2048, at);
  closeSync(handle);
  const damaged = await namelore(["doctor"], { cwd });
  assert.equal(damaged.code, exitCodes.failed, damaged.stderr);
  assert.match(
    damaged.stdout,
    /\nproblem: .*; delete (it|the database) and ingest the archives again \(docs\/errors\.md#database-damaged\)\n/,
  );
});
