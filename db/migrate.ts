import { DatabaseError } from "./errors.ts";
import { messages } from "./migrations/0001-messages.ts";
import { findings } from "./migrations/0002-findings.ts";
import { foundDebates } from "./migrations/0003-found-debates.ts";
import { readBefore } from "./migrations/0004-read-before.ts";
import { usage } from "./migrations/0005-usage.ts";
import { people } from "./migrations/0006-people.ts";
import { analysisMemory } from "./migrations/0007-analysis-memory.ts";
import { fewerMerges } from "./migrations/0008-fewer-merges.ts";
import { textReader } from "./migrations/0009-text-reader.ts";
import { memory } from "./migrations/0010-memory.ts";
import { asides } from "./migrations/0011-asides.ts";
import { reading } from "./migrations/0012-reading.ts";
import { archivedAt } from "./migrations/0013-archived-at.ts";
import type { Sqlite } from "./sqlite.ts";

/** The schema, step by step. A step that was released is never changed; a new one is added at the end. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: "0001-messages", sql: messages },
  { name: "0002-findings", sql: findings },
  { name: "0003-found-debates", sql: foundDebates },
  { name: "0004-read-before", sql: readBefore },
  { name: "0005-usage", sql: usage },
  { name: "0006-people", sql: people },
  { name: "0007-analysis-memory", sql: analysisMemory },
  { name: "0008-fewer-merges", sql: fewerMerges },
  { name: "0009-text-reader", sql: textReader },
  { name: "0010-memory", sql: memory },
  { name: "0011-asides", sql: asides },
  { name: "0012-reading", sql: reading },
  { name: "0013-archived-at", sql: archivedAt },
];

export const SCHEMA_VERSION = migrations.length;

/** Marks a file as ours (PRAGMA application_id): "nmlr". */
export const APPLICATION_ID = 0x6e6d6c72;

/**
 * Brings the schema to the version of this program. Each step is one transaction together with the record of it
 * (PRAGMA user_version), so that a crash leaves whole steps only.
 *
 * @throws DatabaseError "newer-schema" when a newer program has written the file, "not-a-database" when it is another
 * program's
 */
export async function migrate(db: Sqlite): Promise<void> {
  for (let version = await schemaVersion(db); version < SCHEMA_VERSION; version++) {
    const step = migrations[version];
    await db.transaction(async () => {
      // Another process may have made the step while we waited for the lock.
      if (!step || (await schemaVersion(db)) !== version) return;
      await db.exec(`${step.sql}; PRAGMA user_version = ${version + 1}; PRAGMA application_id = ${APPLICATION_ID};`);
    });
  }
}

type FileState = { readonly version: number; readonly owner: number; readonly tables: number };

/** In one statement, and so of one moment: another process may be making the schema. */
const FILE_STATE = `
  SELECT user_version AS version, application_id AS owner, (SELECT count(*) FROM sqlite_schema) AS tables
  FROM pragma_user_version, pragma_application_id`;

/** The version of the schema, from 0 (empty file); checks that the file can be used by this program. */
export async function schemaVersion(db: Sqlite): Promise<number> {
  const { version, owner, tables } = (await db.get<FileState>(FILE_STATE)) as FileState;
  if (tables > 0 && owner !== APPLICATION_ID) {
    throw new DatabaseError({
      code: "not-a-database",
      file: db.file,
      found: "it is the database of another program",
      remedy: "name another file with --db; this one was left as it is",
    });
  }
  if (version > SCHEMA_VERSION) {
    throw new DatabaseError({
      code: "newer-schema",
      file: db.file,
      found: `its schema has version ${version}, and this program knows versions up to ${SCHEMA_VERSION}`,
      remedy: "use the newer namelore that wrote it, or name another file with --db",
    });
  }
  return version;
}
