import type { Sqlite } from "./sqlite.ts";

/** A message as it is skimmed: its Message-ID, subject and body. */
export type BodyText = { readonly messageId: string; readonly subject: string; readonly body: string };

/** So many bodies are held at a time. */
const AT_ONCE = 200;

/** Messages by the order in which they were stored: those behind a row, up to another. */
export type Rows = { readonly after: number; readonly upTo: number };

/** The texts of all messages, or of those in some rows, in batches, in the order stored. */
export async function* eachBodyText(
  db: Sqlite,
  { after, upTo }: Rows = { after: 0, upTo: Number.MAX_SAFE_INTEGER },
): AsyncGenerator<readonly BodyText[]> {
  let last = after;
  for (;;) {
    const rows = await db.all<{ id: number; message_id: string; subject: string; body: string }>(
      `SELECT messages.id, message_id, subject, body FROM messages JOIN bodies ON bodies.message = messages.id
       WHERE messages.id > ? AND messages.id <= ? ORDER BY messages.id LIMIT ?`,
      [last, upTo, AT_ONCE],
    );
    if (rows.length === 0) return;
    yield rows.map(({ message_id, subject, body }) => ({ messageId: message_id, subject, body }));
    last = rows.at(-1)?.id ?? last;
  }
}
