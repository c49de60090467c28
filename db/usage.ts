import type { NameUsage } from "../analysis/usage/types.ts";
import type { Sqlite } from "./sqlite.ts";

/** How the names of a debate of the last complete run are used over time; empty where nothing was counted. */
export async function loadUsage(db: Sqlite, debateId: string): Promise<readonly NameUsage[]> {
  const row = await db.get<{ complete: string }>(
    "SELECT usage.complete FROM usage JOIN debates ON debates.id = debate WHERE slug = ?",
    [debateId],
  );
  return row === undefined ? [] : (JSON.parse(row.complete) as NameUsage[]);
}

/** Stores the use of the names of debates (by id), which are stored; inside the transaction that stores those. */
export async function insertUsage(db: Sqlite, usage: ReadonlyMap<string, readonly NameUsage[]>): Promise<void> {
  const rows = [...usage].map(([debateId, names]) => [debateId, JSON.stringify(names)]);
  await db.run(
    `INSERT INTO usage (debate, complete)
     SELECT debates.id, given.value ->> 1 FROM json_each(?) AS given JOIN debates ON slug = given.value ->> 0`,
    [JSON.stringify(rows)],
  );
}
