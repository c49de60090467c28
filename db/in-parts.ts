import type { Parameter, Sqlite } from "./sqlite.ts";

/** So many rows are held at a time: the driver holds all that a query gives twice. */
const AT_ONCE = 2000;

/**
 * The rows of a query that may have one for every message, in parts. The query gives rows whose `key` is greater than its
 * first parameter, in the order of their keys, and ends with a limit, its last: "... WHERE id > ? ORDER BY id LIMIT ?".
 *
 * @param least a key that is less than all
 * @param others the parameters between
 */
export async function* inParts<Row extends { readonly key: Parameter }>(
  db: Sqlite,
  query: string,
  least: Row["key"],
  others: readonly Parameter[] = [],
): AsyncGenerator<readonly Row[]> {
  let last: Parameter = least;
  for (;;) {
    const rows = await db.all<Row>(query, [last, ...others, AT_ONCE]);
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    last = end.key;
  }
}
