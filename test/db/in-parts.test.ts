import assert from "node:assert/strict";
import { test } from "node:test";
import { inParts } from "../../db/in-parts.ts";
import { newDatabase } from "./databases.ts";

const QUERY = `
  WITH RECURSIVE numbers (key) AS (SELECT 1 UNION ALL SELECT key + 1 FROM numbers WHERE key < 4000)
  SELECT key FROM numbers WHERE key > ? AND key % ? = 0 ORDER BY key LIMIT ?`;

for (const { every, parts } of [
  { every: 1, parts: [2000, 2000] },
  { every: 3, parts: [1333] },
  { every: 5000, parts: [] },
])
  test(`all rows of a query come once, in order, in parts: each ${every}th of 4000`, async (t) => {
    const db = await newDatabase(t);
    const found: number[][] = [];
    for await (const rows of inParts<{ key: number }>(db, QUERY, 0, [every])) found.push(rows.map(({ key }) => key));
    assert.deepEqual(
      found.map(({ length }) => length),
      parts,
    );
    const expected = Array.from({ length: Math.floor(4000 / every) }, (_, at) => (at + 1) * every);
    assert.deepEqual(found.flat(), expected);
  });
