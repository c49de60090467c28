import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { DatabaseError, lastRun, loadDebates, loadMessages, openDatabase } from "../../db/index.ts";
import { APPLICATION_ID, migrations, SCHEMA_VERSION } from "../../db/migrate.ts";
import { openSqlite } from "../../db/sqlite.ts";
import { count, databasePath, loadWhole, messageOf, newDatabase, pragma, save } from "./databases.ts";

test("a new file gets the schema of this program, with foreign keys and a write-ahead log", async (t) => {
  const db = await newDatabase(t);
  assert.equal(await pragma(db, "user_version"), SCHEMA_VERSION);
  assert.equal(await pragma(db, "foreign_keys"), 1);
  assert.equal(await pragma(db, "journal_mode"), "wal");
  assert.equal(await pragma(db, "integrity_check"), "ok");
  for (const table of ["messages", "debates", "runs"]) assert.equal(await count(db, table), 0);
});

test("foreign keys are enforced", async (t) => {
  const db = await newDatabase(t);
  await assert.rejects(db.run("INSERT INTO bodies (message, body) VALUES (7, '')"), /FOREIGN KEY constraint failed/);
});

test("what was stored is there when the file is opened again, for writing or for reading", async (t) => {
  const file = databasePath(t);
  const message = messageOf("a@example.org");
  const first = await openDatabase(file);
  await save(first, [message]);
  await first.close();
  for (const readOnly of [false, true, false]) {
    const db = await openDatabase(file, { readOnly });
    assert.equal(await pragma(db, "user_version"), SCHEMA_VERSION);
    assert.equal(await pragma(db, "foreign_keys"), 1);
    assert.equal(await pragma(db, "journal_mode"), "wal");
    assert.deepEqual(await loadWhole(db, [message.id]), [message]);
    await db.close();
  }
  assert.deepEqual(readdirSync(dirname(file)), ["test.db"]);
});

test("who opens a file for reading changes nothing in it, and leaves nothing beside it", async (t) => {
  const file = databasePath(t);
  const writing = await openDatabase(file);
  await save(writing, [messageOf("a@example.org")]);
  await writing.close();
  const bytes = readFileSync(file);
  const reading = await openDatabase(file, { readOnly: true });
  assert.equal((await loadMessages(reading, ["a@example.org"])).length, 1);
  await assert.rejects(reading.run("DELETE FROM messages"), DatabaseError);
  await reading.close();
  assert.deepEqual(readFileSync(file), bytes);
  assert.deepEqual(readdirSync(dirname(file)), ["test.db"]);
});

for (const version of migrations.keys()) {
  if (version === 0) continue;
  test(`a file of schema ${version} is brought up to date by the steps after it, and keeps its messages`, async (t) => {
    const file = databasePath(t);
    await makeOldDatabase(file, version);
    await assertRefused(
      openDatabase(file, { readOnly: true }),
      "missing",
      /its schema has version \d+, .+ run an ingest/,
    );
    const db = await openDatabase(file);
    t.after(() => db.close());
    assert.equal(await pragma(db, "user_version"), SCHEMA_VERSION);
    assert.equal(await pragma(db, "foreign_key_check"), undefined);
    assert.deepEqual(
      (await loadMessages(db, ["old@example.org"])).map(({ body }) => body),
      ["kept"],
    );
    const isKept = version >= SCHEMA_OF_PEOPLE;
    assert.equal(
      (await loadDebates(db)).length,
      Number(isKept),
      "findings that do not tell whose they are are made anew",
    );
    assert.equal((await lastRun(db)) !== null, isKept);
  });
}

/** From here on findings tell whose they are. */
const SCHEMA_OF_PEOPLE = 6;

/** A file as the program of an earlier schema left it, with a message and, from schema 2 on, a debate. */
async function makeOldDatabase(file: string, version: number): Promise<void> {
  const db = await openSqlite(file, "create");
  for (const { sql } of migrations.slice(0, version)) await db.exec(sql);
  await db.exec(`PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID};
    INSERT INTO messages (id, message_id, id_origin, content_hash, subject, flowed, del_sp)
      VALUES (1, 'old@example.org', 'header', 'x', 'old', 0, 0);
    INSERT INTO bodies (message, body) VALUES (1, 'kept')`);
  if (version > 1)
    await db.exec(`INSERT INTO runs (id, version, options, input_hash, messages, debates, started_at)
        VALUES (1, '0.1.0', '{}', 'x', 1, 1, '2025-11-26T00:00:00Z');
      INSERT INTO debates (id, run, position, slug, about, subject, status, complete)
        VALUES (1, 1, 0, 'old', 'old', 'old', 'undecided', '${version === 2 ? "{}" : '{"corrections":[]}'}')`);
  await db.close();
}

test("programs that bring a file up to date at once agree on the schema, and all can write", async (t) => {
  const file = databasePath(t);
  const empty = await openSqlite(file, "create");
  await empty.exec("PRAGMA journal_mode = WAL");
  await empty.close();
  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(file)));
  for (const db of opened) assert.equal(await pragma(db, "user_version"), SCHEMA_VERSION);
  await Promise.all(opened.map((db, index) => save(db, [messageOf(`${index}@example.org`)])));
  for (const db of opened) assert.equal(await count(db, "messages"), 4);
  for (const db of opened) await db.close();
});

test("a database of a newer schema is refused and left as it is", async (t) => {
  const file = databasePath(t);
  await (await openDatabase(file)).close();
  const newer = await openSqlite(file, "create");
  await newer.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  await newer.close();
  const bytes = readFileSync(file);
  const says =
    /test\.db: its schema has version \d+, and this program knows versions up to \d+; use the newer namelore/;
  await assertRefused(openDatabase(file), "newer-schema", says);
  await assertRefused(openDatabase(file, { readOnly: true }), "newer-schema", says);
  assert.deepEqual(readFileSync(file), bytes);
});

test("the database of another program is refused and left as it is", async (t) => {
  const file = databasePath(t);
  const other = await openSqlite(file, "create");
  await other.exec("CREATE TABLE recipes (dish TEXT)");
  await other.close();
  const bytes = readFileSync(file);
  await assertRefused(openDatabase(file), "not-a-database", /it is the database of another program; name another file/);
  assert.deepEqual(readFileSync(file), bytes);
  assert.deepEqual(readdirSync(dirname(file)), ["test.db"]);
});

test("what is no database is refused and left as it is", async (t) => {
  const file = databasePath(t);
  writeFileSync(file, "Dear diary, this is no database at all.\n".repeat(100));
  await assertRefused(openDatabase(file), "not-a-database", /it is no SQLite database; name another file/);
  assert.equal(readFileSync(file, "utf8").length, 4000);
});

test("a file that is not there is made for writing and refused for reading", async (t) => {
  const file = databasePath(t);
  await assertRefused(
    openDatabase(file, { readOnly: true }),
    "missing",
    /there is no such file; ingest an archive first/,
  );
  assert.deepEqual(readdirSync(dirname(file)), []);
  writeFileSync(file, "");
  await assertRefused(openDatabase(file, { readOnly: true }), "missing", /it is empty; run an ingest on it first/);
});

test("a directory, and a file in no folder, cannot be opened", async (t) => {
  const folder = dirname(databasePath(t));
  mkdirSync(join(folder, "sub"));
  await assertRefused(openDatabase(join(folder, "sub")), "cannot-open", /it is a directory; name a file with --db/);
  await assertRefused(openDatabase(join(folder, "none", "x.db")), "cannot-open", /check that its folder exists/);
});

async function assertRefused(opening: Promise<unknown>, code: DatabaseError["code"], says: RegExp): Promise<void> {
  await assert.rejects(opening, (error) => {
    assert(error instanceof DatabaseError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, /^database [^\n]+$/);
    assert.match(error.message, says);
    return true;
  });
}
