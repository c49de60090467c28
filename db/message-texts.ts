import type { Parameter, Sqlite } from "./sqlite.ts";

/** What analysis made of a message's body, for the full-text search. */
export type MessageText = { readonly messageId: string; readonly ownText: string; readonly quotedText: string };

/**
 * Brings own and quoted text of messages, and the full-text index, up to date in one transaction. Texts that are stored
 * already cost a look only; ids that are not stored are left out.
 *
 * @returns how many texts were new or had changed
 */
export async function saveOwnText(db: Sqlite, texts: readonly MessageText[]): Promise<number> {
  const json = JSON.stringify(texts.map(({ messageId, ownText, quotedText }) => [messageId, ownText, quotedText]));
  return db.transaction(async () => {
    const changed = await db.all<{ id: number; place: number }>(CHANGED, [json]);
    if (changed.length === 0) return 0;
    await forgetText(
      db,
      changed.map(({ id }) => id),
    );
    await insertText(
      db,
      changed.map(({ id, place }) => ({ id, text: texts[place] as MessageText })),
    );
    return changed.length;
  });
}

/** The ids of stored messages whose texts are not, in code-unit order: those of a database from before texts were. */
export async function messagesWithoutText(db: Sqlite): Promise<string[]> {
  const rows = await db.all<{ message_id: string }>(
    "SELECT message_id FROM messages WHERE id NOT IN (SELECT message FROM texts) ORDER BY message_id",
  );
  return rows.map(({ message_id }) => message_id);
}

const ROWS_AT_ONCE = 100;

/** Stores texts of messages (by row) that have none, and indexes them; inside a transaction. */
export async function insertText(
  db: Sqlite,
  rows: readonly { readonly id: number; readonly text: MessageText }[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    const values = some.flatMap(({ id, text }): Parameter[] => [id, text.ownText, text.quotedText]);
    await db.run(`INSERT INTO texts (message, own, quoted) VALUES ${some.map(() => "(?, ?, ?)").join(", ")}`, values);
  }
  await db.run(INDEX, [JSON.stringify(rows.map(({ id }) => id))]);
}

/** Takes the texts of messages (by row) out of the store and out of the index; inside a transaction. */
export async function forgetText(db: Sqlite, rowIds: readonly number[]): Promise<void> {
  const json = JSON.stringify(rowIds);
  await db.run(UNINDEX, [json]);
  await db.run("DELETE FROM texts WHERE message IN (SELECT value FROM json_each(?))", [json]);
}

const CHANGED = `
  SELECT messages.id, given.key AS place
  FROM json_each(?) AS given
  JOIN messages ON messages.message_id = given.value ->> 0
  LEFT JOIN texts ON texts.message = messages.id
  WHERE texts.message IS NULL OR own <> given.value ->> 1 OR quoted <> given.value ->> 2`;

const INDEX = `
  INSERT INTO message_index (rowid, subject, own, quoted)
  SELECT id, subject, own, quoted FROM searchable WHERE id IN (SELECT value FROM json_each(?))`;

/** An index without its own copy of the words must be told which words to forget. */
const UNINDEX = `
  INSERT INTO message_index (message_index, rowid, subject, own, quoted)
  SELECT 'delete', id, subject, own, quoted FROM searchable WHERE id IN (SELECT value FROM json_each(?))`;
