import { DatabaseError, type DatabaseErrorCode } from "./errors.ts";

type Meaning = { readonly code: DatabaseErrorCode; readonly found: string; readonly remedy: string };

/** What SQLite's result codes mean to the user (sqlite.org/rescode.html). Codes not listed are bugs of ours. */
const meanings: Readonly<Record<string, Meaning>> = {
  SQLITE_CANTOPEN: {
    code: "cannot-open",
    found: "it cannot be opened or created",
    remedy: "check that its folder exists and can be written, or name another file with --db",
  },
  SQLITE_READONLY: {
    code: "read-only",
    found: "it cannot be written",
    remedy: "check the permissions of the file and its folder, or name another file with --db",
  },
  SQLITE_PERM: {
    code: "cannot-open",
    found: "access is denied",
    remedy: "check the permissions of the file and its folder, or name another file with --db",
  },
  SQLITE_NOTADB: {
    code: "not-a-database",
    found: "it is no SQLite database",
    remedy: "name another file with --db; this one was left as it is",
  },
  SQLITE_CORRUPT: {
    code: "damaged",
    found: "it is damaged",
    remedy: "delete it and ingest the archives again",
  },
  SQLITE_BUSY: {
    code: "locked",
    found: "another process is writing to it",
    remedy: "wait until that has ended and repeat",
  },
  SQLITE_FULL: {
    code: "disk-full",
    found: "the disk is full",
    remedy: "make room and repeat; what was stored before is kept",
  },
  SQLITE_IOERR: {
    code: "disk-error",
    found: "the disk reports an error",
    remedy: "check the disk and repeat; what was stored before is kept",
  },
};

/** An error of the driver as the user should see it; one that is our bug gets the statement it came from. */
export function translateError(error: Error, file: string, sql: string): Error {
  const code = "code" in error ? String(error.code) : "";
  const meaning = meanings[code];
  if (meaning) return new DatabaseError({ ...meaning, file, cause: error });
  return new Error(`${error.message} in: ${sql.replace(/\s+/g, " ").trim().slice(0, 200)}`, { cause: error });
}
