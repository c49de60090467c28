import type { Sqlite } from "./sqlite.ts";

/** The same items, all made of what is stored when the first is: what other connections write meanwhile is not seen. */
export async function* inSnapshot<Item>(db: Sqlite, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  await db.exec("BEGIN");
  try {
    yield* items;
  } finally {
    await db.exec("COMMIT");
  }
}
