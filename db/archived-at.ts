import type { Sqlite } from "./sqlite.ts";

/** Where a stored message is on the web, with the lists that carried it. */
export type ArchivedMessage = {
  readonly id: string;
  /** At least one, sorted. */
  readonly addresses: readonly string[];
  readonly lists: readonly string[];
};

/** Of the messages with these Message-IDs those whose mails say where they are archived, in the order of their ids. */
export async function loadArchived(db: Sqlite, ids: readonly string[]): Promise<readonly ArchivedMessage[]> {
  const rows = await db.all<{ id: string; addresses: string; lists: string }>(ARCHIVED, [JSON.stringify(ids)]);
  return rows.map(({ id, addresses, lists }) => ({ id, addresses: JSON.parse(addresses), lists: JSON.parse(lists) }));
}

const ARCHIVED = `
  SELECT message_id AS id, json_group_array(archived_at.address ORDER BY archived_at.address) AS addresses,
    (SELECT json_group_array(lists.address ORDER BY lists.address)
     FROM message_lists JOIN lists ON lists.id = list WHERE message = messages.id) AS lists
  FROM archived_at JOIN messages ON messages.id = archived_at.message
  WHERE message_id IN (SELECT value FROM json_each(?)) GROUP BY messages.id ORDER BY message_id`;
