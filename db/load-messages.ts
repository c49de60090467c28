import type { Address, AddressedMessage, Message, Problem, ProblemKind } from "../ingest/types.ts";
import { loadArchived } from "./archived-at.ts";
import { inParts } from "./in-parts.ts";
import type { Sqlite } from "./sqlite.ts";

/** What threading needs of a message; small enough to be held for all messages at once. */
export type Skeleton = Pick<Message, "id" | "inReplyTo" | "references" | "date">;

/** Whether no message is stored yet. */
export async function isEmpty(db: Sqlite): Promise<boolean> {
  return (await db.get("SELECT 1 FROM messages LIMIT 1")) === undefined;
}

/** The Message-IDs of all messages, in the order they were stored. */
export async function loadIdsAsStored(db: Sqlite): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of inParts<{ key: number; message_id: string }>(db, IDS_AS_STORED, 0))
    for (const { message_id } of rows) ids.push(message_id);
  return ids;
}

const IDS_AS_STORED = "SELECT id AS key, message_id FROM messages WHERE id > ? ORDER BY id LIMIT ?";

/** The skeletons of all messages that can be linked or not, in the order of their ids (code units of UTF-8). Each id is held once. */
export async function loadSkeletons(db: Sqlite): Promise<Skeleton[]> {
  const held = new Map<string, string>();
  const once = (id: string) => {
    const before = held.get(id);
    if (before === undefined) held.set(id, id);
    return before ?? id;
  };
  const skeletons: Skeleton[] = [];
  for await (const rows of inParts<SkeletonRow>(db, SKELETONS, "")) {
    const rowIds = JSON.stringify(rows.map(({ id }) => id));
    const references = answersIn(await db.all<ReferencesRow>(REFERENCES, [rowIds]), once);
    for (const { id, key, date } of rows)
      skeletons.push({ id: once(key), date, ...(references.get(id) ?? answersNothing) });
  }
  return skeletons;
}

type SkeletonRow = { readonly id: number; readonly key: string; readonly date: string | null };

const SKELETONS = `
  SELECT id, message_id AS key, date FROM messages WHERE message_id > ? ORDER BY message_id LIMIT ?`;

type Answered = Pick<Message, "inReplyTo" | "references">;

/** What messages answer, by their rows; `hold` is given every id. */
function answersIn(rows: readonly ReferencesRow[], hold = (id: string) => id): ReadonlyMap<number, Answered> {
  const found = new Map<number, Answered>();
  for (const { message, field, ids } of rows) {
    const before = found.get(message) ?? answersNothing;
    found.set(message, { ...before, [fields[field]]: (JSON.parse(ids) as string[]).map(hold) });
  }
  return found;
}

const answersNothing: Answered = { inReplyTo: [], references: [] };
const fields = { "in-reply-to": "inReplyTo", references: "references" } as const;

/** A row for each field, not for each id: the driver takes long over many. */
const REFERENCES = `
  SELECT message, field, json_group_array(refers_to ORDER BY position) AS ids FROM message_references
  WHERE message IN (SELECT value FROM json_each(?)) GROUP BY message, field`;

/** So many messages are read at a time: the driver holds what a statement gives twice, for each that is under way. */
const LOADED_AT_ONCE = 100;

/** The messages with these Message-IDs, in the order asked for, without those whom they went to; ids that are not stored are left out. */
export async function loadMessages(db: Sqlite, ids: readonly string[]): Promise<Message[]> {
  const messages: Message[] = [];
  for (let start = 0; start < ids.length; start += LOADED_AT_ONCE) {
    messages.push(...(await loadSome(db, ids.slice(start, start + LOADED_AT_ONCE))));
  }
  return messages;
}

/** The message with a Message-ID, whom it went to and where it is archived; null where it is not stored. */
export async function loadAddressedMessage(db: Sqlite, id: string): Promise<AddressedMessage | null> {
  const [message] = await loadMessages(db, [id]);
  if (!message) return null;
  const [archived] = await loadArchived(db, [id]);
  return {
    ...message,
    ...received(await db.all<RecipientRow>(RECIPIENTS, [id])),
    archivedAt: archived?.addresses ?? [],
  };
}

async function loadSome(db: Sqlite, ids: readonly string[]): Promise<Message[]> {
  const rows = await db.all<MessageRow>(MESSAGES, [JSON.stringify(ids)]);
  const rowIds = JSON.stringify(rows.map(({ id }) => id));
  const references = answersIn(await db.all<ReferencesRow>(REFERENCES, [rowIds]));
  const lists = byMessage(await db.all<{ message: number; list: string }>(LISTS, [rowIds]));
  const parts = byMessage(await db.all<{ message: number; description: string }>(PARTS, [rowIds]));
  const problems = byMessage(await db.all<ProblemRow>(PROBLEMS, [rowIds]));
  const messages = rows.map((row) => ({
    ...messageOf(row),
    ...(references.get(row.id) ?? answersNothing),
    lists: (lists.get(row.id) ?? []).map(({ list }) => list),
    omittedParts: (parts.get(row.id) ?? []).map(({ description }) => description),
    problems: (problems.get(row.id) ?? []).map(({ kind, detail }): Problem => ({ kind, detail })),
  }));
  const byId = new Map(messages.map((message) => [message.id, message]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type MessageRow = {
  readonly id: number;
  readonly message_id: string;
  readonly id_origin: Message["idOrigin"];
  readonly date: string | null;
  readonly subject: string;
  readonly from_address: string | null;
  readonly from_name: string | null;
  readonly original_address: string | null;
  readonly original_name: string | null;
  readonly flowed: number;
  readonly del_sp: number;
  readonly body: string;
};
type RecipientRow = { readonly field: "to" | "cc" | "reply-to" } & Address;
type ReferencesRow = {
  readonly message: number;
  readonly field: "in-reply-to" | "references";
  /** The ids of the field in order, as a JSON array. */
  readonly ids: string;
};
type ProblemRow = { readonly message: number; readonly kind: ProblemKind; readonly detail: string };

const MESSAGES = `
  SELECT messages.id, message_id, id_origin, date, subject, flowed, del_sp, body,
    sender.address AS from_address, sender.name AS from_name,
    original.address AS original_address, original.name AS original_name
  FROM messages
  JOIN bodies ON bodies.message = messages.id
  LEFT JOIN addresses AS sender ON sender.id = from_address
  LEFT JOIN addresses AS original ON original.id = original_from
  WHERE message_id IN (SELECT value FROM json_each(?))`;

const RECIPIENTS = `
  SELECT field, addresses.address, name FROM recipients JOIN addresses ON addresses.id = recipients.address
  WHERE message = (SELECT id FROM messages WHERE message_id = ?) ORDER BY field, position`;

const LISTS = `
  SELECT message, lists.address AS list FROM message_lists JOIN lists ON lists.id = list
  WHERE message IN (SELECT value FROM json_each(?)) ORDER BY message, lists.address`;

const PARTS = `
  SELECT message, description FROM omitted_parts
  WHERE message IN (SELECT value FROM json_each(?)) ORDER BY message, position`;

const PROBLEMS = `
  SELECT message, kind, detail FROM problems
  WHERE message IN (SELECT value FROM json_each(?)) ORDER BY message, kind, detail`;

function messageOf(row: MessageRow) {
  return {
    id: row.message_id,
    idOrigin: row.id_origin,
    date: row.date,
    subject: row.subject,
    from: addressOf(row.from_address, row.from_name),
    originalFrom: addressOf(row.original_address, row.original_name),
    body: row.body,
    format: { flowed: row.flowed === 1, delSp: row.del_sp === 1 },
  };
}

/** The sender of joined columns; null where there is none. */
export function addressOf(address: string | null, name: string | null): Address | null {
  return address === null ? null : { name: name ?? "", address };
}

function received(rows: readonly RecipientRow[]): Pick<AddressedMessage, "to" | "cc" | "replyTo"> {
  const of = (field: RecipientRow["field"]) =>
    rows.filter((row) => row.field === field).map(({ name, address }): Address => ({ name, address }));
  return { to: of("to"), cc: of("cc"), replyTo: of("reply-to") };
}

function byMessage<Row extends { readonly message: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.message);
    if (group) group.push(row);
    else groups.set(row.message, [row]);
  }
  return groups;
}
