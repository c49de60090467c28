import type { Sqlite } from "./sqlite.ts";

/** Whether all stored texts were made by the program with this fingerprint. */
export async function areTextsBy(db: Sqlite, fingerprint: string): Promise<boolean> {
  const reader = await db.get<{ fingerprint: string }>("SELECT fingerprint FROM text_reader");
  return reader?.fingerprint === fingerprint;
}

/** Notes who made all stored texts. */
export async function noteTextReader(db: Sqlite, fingerprint: string): Promise<void> {
  await db.run("INSERT OR REPLACE INTO text_reader (id, fingerprint) VALUES (1, ?)", [fingerprint]);
}

/** Notes, before more texts are added, who makes them: where others made those that are stored, nobody made all. */
export async function beginTexts(db: Sqlite, fingerprint: string): Promise<void> {
  await db.transaction(async () => {
    const isNew = (await db.get("SELECT 1 FROM texts LIMIT 1")) === undefined;
    if (isNew) await noteTextReader(db, fingerprint);
    else if (!(await areTextsBy(db, fingerprint))) await db.run("DELETE FROM text_reader");
  });
}
