import { createHash } from "node:crypto";
import type { NameUsage } from "../analysis/usage/types.ts";
import { inParts } from "./in-parts.ts";
import type { Sqlite } from "./sqlite.ts";

/** How the names of a debate of the last complete run are used over time; empty where nothing was counted. */
export async function loadUsage(db: Sqlite, debateId: string): Promise<readonly NameUsage[]> {
  const row = await db.get<{ complete: string }>(
    "SELECT usage.complete FROM usage JOIN debates ON debates.id = debate WHERE slug = ?",
    [debateId],
  );
  return row === undefined ? [] : (JSON.parse(row.complete) as NameUsage[]);
}

/** The messages in which names were counted: all up to a row. */
export type CountedMessages = {
  readonly last: number;
  /** SHA-256 (hexadecimal) of what they say. */
  readonly contentHash: string;
};

/** A count of names: by which code, and in which messages. */
export type UsageCount = CountedMessages & { readonly code: string };

/** How the use of names was counted for the last complete run; null where that is not known. */
export async function loadUsageCount(db: Sqlite): Promise<UsageCount | null> {
  const row = await db.get<UsageCount>(
    "SELECT code, last_message AS last, content_hash AS contentHash FROM usage_count",
  );
  return row ?? null;
}

/** The messages that are stored, as far as a row. */
export async function messagesUpTo(db: Sqlite, last = Number.MAX_SAFE_INTEGER): Promise<CountedMessages> {
  const hash = createHash("sha256");
  let end = 0;
  for await (const rows of inParts<{ key: number; content_hash: string }>(db, CONTENTS, 0, [last]))
    for (const { key, content_hash } of rows) {
      hash.update(`${key} ${content_hash}\n`);
      end = key;
    }
  return { last: end, contentHash: hash.digest("hex") };
}

const CONTENTS = `
  SELECT id AS key, content_hash FROM messages WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`;

/** The Message-IDs of those stored after a row. */
export async function idsStoredAfter(db: Sqlite, last: number): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ message_id: string }>("SELECT message_id FROM messages WHERE id > ?", [last]);
  return new Set(rows.map(({ message_id }) => message_id));
}

/**
 * Stores the use of the names of debates (by id), which are stored, and how it was counted; inside the transaction that
 * stores those.
 */
export async function replaceUsage(
  db: Sqlite,
  usage: ReadonlyMap<string, readonly NameUsage[]>,
  count: UsageCount | null,
): Promise<void> {
  await db.run("DELETE FROM usage_count");
  if (count !== null)
    await db.run("INSERT INTO usage_count (id, code, last_message, content_hash) VALUES (1, ?, ?, ?)", [
      count.code,
      count.last,
      count.contentHash,
    ]);
  const rows = [...usage].map(([debateId, names]) => [debateId, JSON.stringify(names)]);
  await db.run(
    `INSERT INTO usage (debate, complete)
     SELECT debates.id, given.value ->> 1 FROM json_each(?) AS given JOIN debates ON slug = given.value ->> 0`,
    [JSON.stringify(rows)],
  );
}
