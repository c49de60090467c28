/** What is wrong with a database; stable, for programs and tests. */
export type DatabaseErrorCode =
  | "missing"
  | "cannot-open"
  | "read-only"
  | "not-a-database"
  | "newer-schema"
  | "locked"
  | "disk-full"
  | "disk-error"
  | "damaged"
  | "bad-query";

type Details = {
  readonly code: DatabaseErrorCode;
  readonly file: string;
  /** What was found, without the file's name. */
  readonly found: string;
  /** What the user can do about it. */
  readonly remedy: string;
  readonly cause?: unknown;
};

/** A database that cannot be used as asked. The message is one line: file, what was found, remedy. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly file: string;
  readonly found: string;
  readonly remedy: string;

  constructor({ code, file, found, remedy, cause }: Details) {
    super(`database ${JSON.stringify(file).slice(1, -1)}: ${found}; ${remedy}`, { cause });
    this.name = "DatabaseError";
    this.code = code;
    this.file = file;
    this.found = found;
    this.remedy = remedy;
  }
}
