import { existsSync } from "node:fs";
import { closeOrRemove, openDatabase, type Sqlite } from "../db/index.ts";

/**
 * Does some work with a database, which is made when it is not there, and closed in the end. One that was made here and
 * got no message is removed again, if nobody else uses it.
 *
 * @throws DatabaseError when it cannot be used, and whatever `work` throws
 */
export async function withDatabase<Result>(file: string, work: (db: Sqlite) => Promise<Result>): Promise<Result> {
  const isNew = !existsSync(file);
  const db = await openDatabase(file);
  try {
    return await work(db);
  } finally {
    await (isNew ? closeOrRemove(db) : db.close());
  }
}

/** The same with a database that must be there, and is only read. */
export async function withStoredDatabase<Result>(file: string, work: (db: Sqlite) => Promise<Result>): Promise<Result> {
  const db = await openDatabase(file, { readOnly: true });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
