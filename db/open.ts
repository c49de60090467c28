import { stat } from "node:fs/promises";
import { DatabaseError } from "./errors.ts";
import { migrate, SCHEMA_VERSION, schemaVersion } from "./migrate.ts";
import { openSqlite, type Sqlite } from "./sqlite.ts";

/** So long is waited for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 5000;

const CACHE_KIB = 32 * 1024;

/**
 * Opens a database file; creates it when it is not there and brings its schema up to date, unless it is opened for
 * reading only.
 *
 * @throws DatabaseError when the file is missing (read only), cannot be opened or written, is no database of this
 * program, or has a newer schema
 */
export async function openDatabase(file: string, { readOnly = false } = {}): Promise<Sqlite> {
  await assertUsable(file, readOnly);
  const db = await openSqlite(file, readOnly ? "read" : "create");
  try {
    await db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE_KIB}`);
    if (readOnly) await assertCurrent(db);
    else await prepareForWriting(db);
    return db;
  } catch (error) {
    await db.close().catch(() => {});
    throw error;
  }
}

/** Looks at the file before it changes the file's journal mode: a stranger's database is left as it is. */
async function prepareForWriting(db: Sqlite): Promise<void> {
  await schemaVersion(db);
  await db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  await migrate(db);
}

async function assertUsable(file: string, readOnly: boolean): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null && readOnly)
    throw new DatabaseError({
      code: "missing",
      file,
      found: "there is no such file",
      remedy: "ingest an archive first, or name the file with --db",
    });
  if (found !== null && !found.isFile())
    throw new DatabaseError({
      code: "cannot-open",
      file,
      found: found.isDirectory() ? "it is a directory" : "it is no regular file",
      remedy: "name a file with --db",
    });
}

async function assertCurrent(db: Sqlite): Promise<void> {
  const version = await schemaVersion(db);
  if (version === SCHEMA_VERSION) return;
  throw new DatabaseError({
    code: "missing",
    file: db.file,
    found: version === 0 ? "it is empty" : `its schema has version ${version}, this program needs ${SCHEMA_VERSION}`,
    remedy: "run an ingest on it first, which brings it up to date",
  });
}
