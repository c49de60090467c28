import type { Address, AddressedMessage } from "../ingest/types.ts";
import { type AddressIds, insertAddresses } from "./addresses.ts";
import { contentHash } from "./content-hash.ts";
import type { Parameter, Sqlite } from "./sqlite.ts";

/** A message and the row it is stored in. */
export type Row = { readonly id: number; readonly message: AddressedMessage };

/**
 * Stores messages whose rows do not exist yet, with all that belongs to them. One statement per table, whatever their
 * number: every call of the driver crosses to another thread and back.
 */
export async function insertMessages(db: Sqlite, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const addressIds = await insertAddresses(
    db,
    rows.flatMap(({ message }) => allAddresses(message)),
  );
  await insertEach(
    db,
    "messages",
    rows.map((row) => messageColumns(row, addressIds)),
  );
  await insertBodies(db, rows);
  await insertEach(
    db,
    "recipients",
    rows.flatMap((row) => recipientColumns(row, addressIds)),
  );
  await insertEach(db, "references", rows.flatMap(referenceColumns));
  await insertEach(db, "parts", rows.flatMap(partColumns));
  await insertLists(db, rows);
  await insertArchivedAt(db, rows);
  await insertProblems(db, rows);
}

/** Adds the lists of messages to those their rows have already. */
export async function insertLists(db: Sqlite, rows: readonly Row[]): Promise<void> {
  const pairs = rows.flatMap(({ id, message }) => message.lists.map((list) => [id, list]));
  await insertEach(
    db,
    "lists",
    [...new Set(pairs.map(([, list]) => list ?? ""))].map((list) => [list]),
  );
  await insertEach(db, "messageLists", pairs);
}

/** Adds where messages are archived to what their rows have already. */
export async function insertArchivedAt(db: Sqlite, rows: readonly Row[]): Promise<void> {
  const places = rows.flatMap(({ id, message }) => message.archivedAt.map((address) => [id, address]));
  await insertEach(db, "archivedAt", places);
}

/** Adds the problems of messages to those their rows have already. */
export async function insertProblems(db: Sqlite, rows: readonly Row[]): Promise<void> {
  const problems = rows.flatMap(({ id, message }) => message.problems.map(({ kind, detail }) => [id, kind, detail]));
  await insertEach(db, "problems", problems);
}

/**
 * Each reads a JSON array of arrays, one for each row; of recipients and references, one for each field of a mail.
 * `jsonb_each` gives the inner arrays as they were parsed, where `json_each` would write them as text, to be parsed again
 * for each column. "Materialized" keeps SQLite from cutting a field again for each of its entries.
 */
const statements = {
  messages: `
    INSERT INTO messages
      (id, message_id, id_origin, content_hash, date, subject, from_address, original_from, flowed, del_sp)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
      value ->> 6, value ->> 7, value ->> 8, value ->> 9
    FROM jsonb_each(?)`,
  recipients: `
    WITH fields AS MATERIALIZED (
      SELECT value ->> 0 AS message, value ->> 1 AS name, jsonb_extract(value, '$[2]') AS entries FROM jsonb_each(?))
    INSERT INTO recipients (message, field, position, address)
    SELECT message, name, key, value FROM fields, json_each(entries)`,
  references: `
    WITH fields AS MATERIALIZED (
      SELECT value ->> 0 AS message, value ->> 1 AS name, jsonb_extract(value, '$[2]') AS entries FROM jsonb_each(?))
    INSERT INTO message_references (message, field, position, refers_to)
    SELECT message, name, key, value FROM fields, json_each(entries)`,
  parts: `
    INSERT INTO omitted_parts (message, position, description)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM jsonb_each(?)`,
  lists: `INSERT OR IGNORE INTO lists (address) SELECT value ->> 0 FROM jsonb_each(?)`,
  messageLists: `
    INSERT OR IGNORE INTO message_lists (message, list)
    SELECT value ->> 0, (SELECT id FROM lists WHERE address = value ->> 1) FROM jsonb_each(?)`,
  archivedAt: `
    INSERT OR IGNORE INTO archived_at (message, address) SELECT value ->> 0, value ->> 1 FROM jsonb_each(?)`,
  problems: `
    INSERT OR IGNORE INTO problems (message, kind, detail)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM jsonb_each(?)`,
};

async function insertEach(db: Sqlite, table: keyof typeof statements, rows: readonly (readonly unknown[])[]) {
  if (rows.length > 0) await db.run(statements[table], [JSON.stringify(rows)]);
}

/** SQLite takes 32,766 parameters in a statement; few sizes mean few statements to compile. */
const BODIES_AT_ONCE = 100;

/** Bodies are bound as they are: as JSON, each would be escaped, scanned and unescaped. */
async function insertBodies(db: Sqlite, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BODIES_AT_ONCE) {
    const some = rows.slice(start, start + BODIES_AT_ONCE);
    const places = some.map(() => "(?, ?)").join(", ");
    await db.run(
      `INSERT INTO bodies (message, body) VALUES ${places}`,
      some.flatMap(({ id, message }) => [id, message.body]),
    );
  }
}

function allAddresses({ from, originalFrom, to, cc, replyTo }: AddressedMessage): Address[] {
  return [...[from, originalFrom].filter((address) => address !== null), ...to, ...cc, ...replyTo];
}

function messageColumns({ id, message }: Row, ids: AddressIds): Parameter[] {
  const { from, originalFrom, format } = message;
  const senders = [from, originalFrom].map((sender) => (sender ? ids(sender) : null));
  const flags = [format.flowed ? 1 : 0, format.delSp ? 1 : 0];
  return [id, message.id, message.idOrigin, contentHash(message), message.date, message.subject, ...senders, ...flags];
}

/** A header field of a mail with its entries in order: row of the mail, name of the field, entries. */
type FieldColumns<Entry> = readonly [message: number, field: string, entries: readonly Entry[]];

function recipientColumns({ id, message }: Row, ids: AddressIds): FieldColumns<number>[] {
  // In the order of the key: a row behind the last is put there without a search.
  const fields = [["cc", message.cc] as const, ["reply-to", message.replyTo] as const, ["to", message.to] as const];
  return fields.map(([field, addresses]) => [id, field, addresses.map(ids)]);
}

function referenceColumns({ id, message }: Row): FieldColumns<string>[] {
  return [
    [id, "in-reply-to", message.inReplyTo],
    [id, "references", message.references],
  ];
}

function partColumns({ id, message }: Row): Parameter[][] {
  return message.omittedParts.map((description, position) => [id, position, description]);
}
