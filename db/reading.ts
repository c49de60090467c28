import type { Sqlite } from "./sqlite.ts";

/**
 * Notes that the sources, by the names the user gave, are about to be read: a run that is interrupted leaves those that
 * it had not read.
 */
export async function beginReading(db: Sqlite, sources: readonly string[]): Promise<void> {
  await db.run(
    `INSERT INTO sources (name, messages_read, last_offset, reading) SELECT value, 0, 0, 1 FROM json_each(?) WHERE true
     ON CONFLICT (name) DO UPDATE SET reading = 1`,
    [JSON.stringify([...new Set(sources)])],
  );
}

/** Notes that a source was read to its end, or to the place where it breaks off, which the user was told of. */
export async function endReading(db: Sqlite, source: string): Promise<void> {
  await db.run("UPDATE sources SET reading = 0 WHERE name = ?", [source]);
}

/** Names of the sources that are being read, or were when the run was interrupted, sorted. */
export async function sourcesBeingRead(db: Sqlite): Promise<readonly string[]> {
  const rows = await db.all<{ name: string }>("SELECT name FROM sources WHERE reading = 1 ORDER BY name");
  return rows.map(({ name }) => name);
}
