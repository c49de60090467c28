import { sourcesBeingRead } from "./reading.ts";
import { lastRun } from "./runs.ts";
import type { Sqlite } from "./sqlite.ts";

/** What a database holds, and whether it is sound. */
export type Health = {
  readonly sqlite: string;
  readonly schema: number;
  /** What SQLite finds wrong with the file; empty where it is sound. */
  readonly faults: readonly string[];
  readonly messages: number;
  readonly messagesWithProblems: number;
  /** Sources that are being read, or were when the ingest was interrupted. */
  readonly reading: readonly string[];
  /** Messages and debates of the last analysis; null before the first. */
  readonly analysed: { readonly messages: number; readonly debates: number | null } | null;
};

/** @throws DatabaseError where the file is too damaged to be asked */
export async function inspectDatabase(db: Sqlite): Promise<Health> {
  const integrity = await db.all<{ integrity_check: string }>("PRAGMA integrity_check");
  const foreign = await db.all<{ table: string }>("PRAGMA foreign_key_check");
  const run = await lastRun(db);
  return {
    sqlite: String(await select(db, "sqlite_version()")),
    schema: Number(await select(db, "(SELECT user_version FROM pragma_user_version)")),
    faults: [
      ...integrity.map((row) => row.integrity_check).filter((said) => said !== "ok"),
      ...foreign.map(({ table }) => `a row of ${table} refers to one that is not there`),
    ],
    messages: Number(await select(db, "(SELECT count(*) FROM messages)")),
    messagesWithProblems: Number(await select(db, "(SELECT count(DISTINCT message) FROM problems)")),
    reading: await sourcesBeingRead(db),
    analysed: run && { messages: run.messages, debates: run.debates },
  };
}

async function select(db: Sqlite, expression: string): Promise<string | number | undefined> {
  return (await db.get<{ value: string | number }>(`SELECT ${expression} AS value`))?.value;
}
