import { createHash } from "node:crypto";
import { inParts } from "./in-parts.ts";
import type { Sqlite } from "./sqlite.ts";

/** One analysis of all that is stored. When it was made is stored too, but not handed out: it may not enter a report. */
export type Run = {
  readonly id: number;
  /** Of namelore. */
  readonly version: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** SHA-256 (hexadecimal) of the messages it saw. */
  readonly inputHash: string;
  readonly messages: number;
  /** Debates it found; null for a run that has not ended. */
  readonly debates: number | null;
  /** Of all that it depended on; null before it has ended. */
  readonly key: string | null;
};

/** Records that an analysis of the messages now stored begins. Earlier findings stay until `saveDebates`. */
export async function startRun(db: Sqlite, { version, options }: Pick<Run, "version" | "options">): Promise<Run> {
  const input = await hashInput(db);
  const row = await db.get<{ id: number }>(
    `INSERT INTO runs (version, options, input_hash, messages, started_at)
     VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) RETURNING id`,
    [version, JSON.stringify(options), input.hash, input.messages],
  );
  return {
    id: row?.id ?? 0,
    version,
    options,
    inputHash: input.hash,
    messages: input.messages,
    debates: null,
    key: null,
  };
}

/** The last run that ended, whose findings are stored; null before the first. */
export async function lastRun(db: Sqlite): Promise<Run | null> {
  const row = await db.get<Omit<Run, "options"> & { options: string }>(
    `SELECT id, version, options, input_hash AS inputHash, messages, debates, key FROM runs
     WHERE debates IS NOT NULL ORDER BY id DESC LIMIT 1`,
  );
  return row ? { ...row, options: JSON.parse(row.options) } : null;
}

/**
 * SHA-256 over the messages in the order of their ids: id, content, lists and where they are archived. The same in
 * whatever order they came.
 */
export async function hashInput(db: Sqlite): Promise<{ readonly hash: string; readonly messages: number }> {
  const hash = createHash("sha256");
  let messages = 0;
  for await (const rows of inParts<{ key: string; content_hash: string }>(db, CONTENTS, "")) {
    for (const { key, content_hash } of rows) hash.update(`${key}\n${content_hash}\n`);
    messages += rows.length;
  }
  for (const addressesOf of [LISTS, ARCHIVED])
    for await (const rows of inParts<{ key: string; addresses: string }>(db, addressesOf, ""))
      for (const { key, addresses } of rows)
        for (const address of JSON.parse(addresses) as string[]) hash.update(`${key}\n${address}\n`);
  return { hash: hash.digest("hex"), messages };
}

const CONTENTS = `
  SELECT message_id AS key, content_hash FROM messages
  WHERE message_id > ? ORDER BY message_id LIMIT ?`;

/** A message that no list carried has an empty array. */
const LISTS = `
  SELECT message_id AS key,
    (SELECT json_group_array(address ORDER BY address)
     FROM message_lists JOIN lists ON lists.id = list WHERE message = messages.id) AS addresses
  FROM messages WHERE message_id > ? ORDER BY message_id LIMIT ?`;

const ARCHIVED = `
  SELECT message_id AS key,
    (SELECT json_group_array(address ORDER BY address) FROM archived_at WHERE message = messages.id) AS addresses
  FROM messages WHERE message_id > ? ORDER BY message_id LIMIT ?`;

/** SHA-256 over the problems of all messages, in an order that does not depend on how they came. */
export async function hashProblems(db: Sqlite): Promise<string> {
  const problems = await db.all<Record<string, string>>(
    `SELECT message_id, kind, detail FROM problems JOIN messages ON messages.id = message ORDER BY 1, 2, 3`,
  );
  return createHash("sha256").update(JSON.stringify(problems)).digest("hex");
}
