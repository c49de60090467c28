import type { Address } from "../ingest/types.ts";
import type { Sqlite } from "./sqlite.ts";

/** How many of the stored messages each name and address sent, before lists rewrote them; sorted by address, then name. */
export async function loadSenders(db: Sqlite): Promise<readonly (Address & { readonly mails: number })[]> {
  return db.all(
    `SELECT address, name, count(*) AS mails FROM messages JOIN addresses ON addresses.id = coalesce(original_from, from_address)
     GROUP BY addresses.id ORDER BY address, name`,
  );
}
