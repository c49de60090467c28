import type { Sqlite } from "./sqlite.ts";

/** The result (JSON) that was stored for a key; null where none was. */
export async function loadResult(db: Sqlite, key: string): Promise<string | null> {
  const row = await db.get<{ result: string }>("SELECT result FROM analysis_memory WHERE key = ?", [key]);
  return row?.result ?? null;
}

/** Stores results: key -> JSON. */
export async function saveResults(db: Sqlite, results: ReadonlyMap<string, string>): Promise<void> {
  if (results.size === 0) return;
  await db.run(
    "INSERT OR REPLACE INTO analysis_memory (key, result) SELECT value ->> 0, value ->> 1 FROM json_each(?)",
    [JSON.stringify([...results])],
  );
}

/** Forgets the results of all other keys. */
export async function keepResults(db: Sqlite, keys: Iterable<string>): Promise<void> {
  await db.run("DELETE FROM analysis_memory WHERE key NOT IN (SELECT value FROM json_each(?))", [
    JSON.stringify([...keys]),
  ]);
}
