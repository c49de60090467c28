import { access, constants, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DatabaseError } from "./errors.ts";
import { migrate, SCHEMA_VERSION, schemaVersion } from "./migrate.ts";
import { openSqlite, type Sqlite } from "./sqlite.ts";

/** So long is waited for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 5000;

const RETRY_AFTER = 50;

const CACHE_KIB = 16 * 1024;

/**
 * Pages the write-ahead log may hold (32 MiB) before they are copied into the database, eight times SQLite's default: the
 * index of words changes the same pages with every batch, and each time but the last they are copied in vain.
 */
const LOG_PAGES = 8000;

/**
 * Opens a database file; creates it when it is not there and brings its schema up to date, unless it is opened for
 * reading only.
 *
 * @throws DatabaseError when the file is missing (read only), cannot be opened or written, is no database of this
 * program, or has a newer schema
 */
export async function openDatabase(file: string, { readOnly = false } = {}): Promise<Sqlite> {
  await assertUsable(file, readOnly);
  for (;;) {
    const db = await openSqlite(file, readOnly ? await readingMode(file) : "create");
    const opened = await identityOf(file);
    // Another run may remove the file that it made in vain, after it was opened here and before it is in use.
    const isStillThere = async () => readOnly || (await identityOf(file)) === opened;
    try {
      await prepare(db, readOnly);
      if (await isStillThere()) return db;
      await db.close();
    } catch (error) {
      await db.close().catch(() => {});
      if (await isStillThere()) throw error;
    }
  }
}

/**
 * SQLite reads a database with a write-ahead log only where it can make that log. Where it cannot (another's folder, a
 * medium for reading) and there is none, nobody has the database open, and it can be read as it stands.
 */
async function readingMode(file: string): Promise<"read" | "read-frozen"> {
  const canWrite = await succeeds(access(dirname(file), constants.W_OK));
  return canWrite || (await succeeds(stat(`${file}-wal`))) ? "read" : "read-frozen";
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/**
 * Closes a database, and removes its file where it holds no message and nobody else uses it: a run that found nothing to
 * read leaves nothing behind.
 */
export async function closeOrRemove(db: Sqlite): Promise<void> {
  try {
    await db.exec("PRAGMA busy_timeout = 0");
    // Only the sole connection can leave the write-ahead log (https://sqlite.org/pragma.html#pragma_journal_mode).
    if ((await holdsNothing(db)) && (await journalMode(db, "= DELETE")) === "delete") {
      await db.exec("BEGIN EXCLUSIVE");
      const isSole = (await journalMode(db)) === "delete"; // unless somebody has come in between
      if (isSole && (await holdsNothing(db))) await rm(db.file, { force: true });
      await db.exec("ROLLBACK");
    }
  } catch (error) {
    // In use, or not to be removed (on Windows, nothing that is open is): it stays.
    if (!(error instanceof DatabaseError || (error instanceof Error && "syscall" in error))) throw error;
  } finally {
    await db.close();
  }
}

async function prepare(db: Sqlite, readOnly: boolean): Promise<void> {
  await db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE_KIB}`);
  if (readOnly) await prepareForReading(db);
  else await prepareForWriting(db);
}

async function prepareForReading(db: Sqlite): Promise<void> {
  await db.exec("PRAGMA query_only = ON");
  await assertCurrent(db);
}

/** Looks at the file before it changes the file's journal mode: a stranger's database is left as it is. */
async function prepareForWriting(db: Sqlite): Promise<void> {
  await schemaVersion(db);
  await whileLocked(() => db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL"));
  await db.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  await migrate(db);
}

/** Changing the journal does not wait for others as a transaction does, but fails at once. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  for (let tries = BUSY_TIMEOUT / RETRY_AFTER; ; tries--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === "locked") || tries <= 0) throw error;
      await setTimeout(RETRY_AFTER);
    }
  }
}

async function holdsNothing(db: Sqlite): Promise<boolean> {
  return (await db.get("SELECT 1 FROM messages LIMIT 1")) === undefined;
}

async function journalMode(db: Sqlite, change = ""): Promise<string | undefined> {
  return (await db.get<{ journal_mode: string }>(`PRAGMA journal_mode ${change}`))?.journal_mode;
}

/** A file made anew may get the inode of the one that was removed. */
async function identityOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found && `${found.ino} ${found.birthtimeMs}`;
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
  if (found !== null) await assertAllowed(file, readOnly);
}

/** SQLite says of both that it cannot open the file, as it does of one in a folder that is not there. */
async function assertAllowed(file: string, readOnly: boolean): Promise<void> {
  const remedy = "check the permissions of the file and its folder, or name another file with --db";
  if (!(await succeeds(access(file, constants.R_OK))))
    throw new DatabaseError({ code: "cannot-open", file, found: "it may not be read", remedy });
  if (!readOnly && !(await succeeds(access(file, constants.W_OK))))
    throw new DatabaseError({ code: "read-only", file, found: "it cannot be written", remedy });
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
