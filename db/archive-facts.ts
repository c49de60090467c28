import type { ArchiveFacts } from "../ingest/types.ts";
import type { Sqlite } from "./sqlite.ts";

/** What the stored messages are. */
export async function loadArchiveFacts(db: Sqlite): Promise<ArchiveFacts> {
  const read = await db.get<Omit<ArchiveFacts, "lists">>(
    'SELECT count(*) AS messages, min(date) AS "firstDate", max(date) AS "lastDate" FROM messages',
  );
  const lists = await db.all<{ address: string }>(
    `SELECT address FROM message_lists JOIN lists ON lists.id = message_lists.list
     GROUP BY lists.id ORDER BY count(*) DESC, address`,
  );
  return {
    messages: read?.messages ?? 0,
    firstDate: read?.firstDate ?? null,
    lastDate: read?.lastDate ?? null,
    lists: lists.map(({ address }) => address),
  };
}
