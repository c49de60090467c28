import type { Sqlite } from "./sqlite.ts";

/** How far a source is read with a batch. */
export type ReadSoFar = {
  /** Messages of the source, those known before among them. */
  readonly messages: number;
  /** Of the last message. */
  readonly offset: number;
  /** For the parts of the source that are read on from there another time: what was read last. */
  readonly positions: ReadonlyMap<string, string>;
};

/**
 * Forgets what was read before, unless the same program read it: another may make something else of the same bytes.
 *
 * @param fingerprint the same for programs that read alike
 */
export async function forgetOtherReader(db: Sqlite, fingerprint: string): Promise<void> {
  await db.transaction(async () => {
    const reader = await db.get<{ fingerprint: string }>("SELECT fingerprint FROM reader");
    if (reader?.fingerprint === fingerprint) return;
    await db.run("DELETE FROM read_mails");
    await db.run("DELETE FROM read_positions");
    await db.run("INSERT OR REPLACE INTO reader (id, fingerprint) VALUES (1, ?)", [fingerprint]);
  });
}

/** Those of the hashes whose mails were read before. */
export async function knownMails(db: Sqlite, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ hash: string }>(
    "SELECT hash FROM read_mails WHERE hash IN (SELECT value FROM json_each(?))",
    [JSON.stringify(hashes)],
  );
  return new Set(rows.map(({ hash }) => hash));
}

/** Where the parts of a source are read on. */
export async function loadPositions(db: Sqlite, source: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.all<{ part: string; at: string }>(
    "SELECT part, at FROM read_positions JOIN sources ON sources.id = source WHERE name = ?",
    [source],
  );
  return new Map(rows.map(({ part, at }) => [part, at]));
}

/** Notes what is stored now; inside the transaction that stores it. */
export async function noteRead(db: Sqlite, source: string, mails: readonly string[], read: ReadSoFar): Promise<void> {
  const row = await db.get<{ id: number }>(
    `INSERT INTO sources (name, messages_read, last_offset) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET messages_read = excluded.messages_read, last_offset = excluded.last_offset
     RETURNING id`,
    [source, read.messages, read.offset],
  );
  await db.run("INSERT OR IGNORE INTO read_mails (hash) SELECT value FROM json_each(?)", [JSON.stringify(mails)]);
  for (const [part, at] of read.positions) {
    await db.run("INSERT OR REPLACE INTO read_positions (source, part, at) VALUES (?, ?, ?)", [row?.id ?? 0, part, at]);
  }
}
