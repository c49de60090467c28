import type { Sqlite } from "./sqlite.ts";

/** What is remembered apart: results of one kind are forgotten without regard to the other. */
export type MemoryKind = "analysis" | "reports";

/** The result that was stored for a key; null where none was. */
export async function loadResult(db: Sqlite, kind: MemoryKind, key: string): Promise<string | null> {
  const row = await db.get<{ result: string }>("SELECT result FROM memory WHERE kind = ? AND key = ?", [kind, key]);
  return row?.result ?? null;
}

/** Stores results by their keys. */
export async function saveResults(db: Sqlite, kind: MemoryKind, results: ReadonlyMap<string, string>): Promise<void> {
  if (results.size === 0) return;
  await db.run(
    "INSERT OR REPLACE INTO memory (kind, key, result) SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)",
    [kind, JSON.stringify([...results])],
  );
}

/** Forgets the results of all other keys. */
export async function keepResults(db: Sqlite, kind: MemoryKind, keys: Iterable<string>): Promise<void> {
  await db.run("DELETE FROM memory WHERE kind = ? AND key NOT IN (SELECT value FROM json_each(?))", [
    kind,
    JSON.stringify([...keys]),
  ]);
}
