import type { Sqlite } from "./sqlite.ts";

/** Addresses of the lists that carried the stored messages, sorted. */
export async function loadLists(db: Sqlite): Promise<readonly string[]> {
  const rows = await db.all<{ address: string }>(
    "SELECT address FROM lists WHERE EXISTS (SELECT 1 FROM message_lists WHERE list = lists.id) ORDER BY address",
  );
  return rows.map(({ address }) => address);
}

/** Those of the lists that a text means: the one whose whole address it is, else those it is a part of; letter case does not count. */
export function listsCalled(text: string, lists: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase();
  return lists.includes(wanted) ? [wanted] : lists.filter((address) => address.includes(wanted));
}
