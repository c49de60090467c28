import { excerptOf, inOneLine } from "./search.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * Which of some texts a query for own words finds, by their place, each with the excerpt that the search shows of it. They
 * are looked through by an index of their own, which is nowhere stored; the query is one that the search has taken.
 */
export async function findInTexts(query: string, texts: readonly string[]): Promise<ReadonlyMap<number, string>> {
  const db = await openSqlite(":memory:", "create");
  try {
    // As migration 1 makes the index of all messages.
    await db.exec("CREATE VIRTUAL TABLE texts USING fts5 (own, tokenize = 'unicode61 remove_diacritics 2')");
    await db.run("INSERT INTO texts (rowid, own) SELECT key, value FROM json_each(?)", [JSON.stringify(texts)]);
    const rows = await db.all<{ place: number; excerpt: string }>(FOUND, [`own : (${query})`]);
    return new Map(rows.map(({ place, excerpt }) => [place, inOneLine(excerpt)]));
  } finally {
    await db.close();
  }
}

const FOUND = `SELECT rowid AS place, ${excerptOf("texts", 0)} AS excerpt FROM texts WHERE texts MATCH ?`;
