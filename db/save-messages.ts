import type { AddressedMessage, Problem } from "../ingest/types.ts";
import { forgetAddresses } from "./addresses.ts";
import { contentHash } from "./content-hash.ts";
import { isCutInHead, isSameMail, preferred } from "./copies.ts";
import { insertArchivedAt, insertLists, insertMessages, insertProblems, type Row } from "./insert-messages.ts";
import { loadAddressedMessage } from "./load-messages.ts";
import { forgetText, insertText, type MessageText } from "./message-texts.ts";
import { noteRead, type ReadSoFar } from "./read-before.ts";
import type { Sqlite } from "./sqlite.ts";

/** Messages read from a source one after another, and how far the source is read with them. */
export type Batch = {
  readonly messages: readonly AddressedMessage[];
  /** Hashes by which their mails are known another time. */
  readonly mails: readonly string[];
  readonly read: ReadSoFar;
};

export type Saved = {
  /** Messages that were not in the database. */
  readonly added: number;
  /** Messages that were there already, or came twice. */
  readonly known: number;
  /** What is wrong with those that came under the Message-ID of another mail. */
  readonly told: readonly { readonly id: string; readonly problem: Problem }[];
};

/** What of a message's body is its sender's and what is quoted, as `saveMessages` is told by the caller. */
export type ReadText = (message: AddressedMessage) => MessageText;

/**
 * Stores messages with their texts for the search, each Message-ID once, in one transaction. A copy of a known message
 * adds the lists that carried it. Of two different mails with one id the same is kept whichever comes first (see
 * `preferred`), with a problem "duplicate-message-id" that tells of the other.
 */
export async function saveMessages(db: Sqlite, source: string, batch: Batch, readText: ReadText): Promise<Saved> {
  const saved = db.transaction(async () => {
    const added = await addMissing(db, batch.messages, readText);
    const copies = batch.messages.filter((message) => !added.has(message));
    const told = copies.length > 0 ? await addCopies(db, copies, readText) : [];
    await noteRead(db, source, batch.mails, batch.read);
    return { added: added.size, known: copies.length, told };
  });
  return saved.catch((error) => {
    forgetAddresses(db);
    throw error;
  });
}

async function addCopies(db: Sqlite, copies: readonly AddressedMessage[], readText: ReadText): Promise<Saved["told"]> {
  const rows = await rowsOf(db, copies);
  const equal = copies.filter((copy) => rows.get(copy.id)?.hash === contentHash(copy));
  const equalRows = equal.map((message): Row => ({ id: rows.get(message.id)?.id ?? 0, message }));
  await addEqual(db, equalRows);
  const told: { id: string; problem: Problem }[] = [];
  for (const copy of copies.filter((message) => !equal.includes(message))) {
    const problem = await settleDifference(db, rows.get(copy.id)?.id ?? 0, copy, readText);
    if (problem) told.push({ id: copy.id, problem });
  }
  return told;
}

/** Stores the first message of each id that is not known; returns those. */
async function addMissing(
  db: Sqlite,
  messages: readonly AddressedMessage[],
  readText: ReadText,
): Promise<Set<AddressedMessage>> {
  if (messages.length === 0) return new Set();
  const known = await rowsOf(db, messages);
  const missing = new Map<string, AddressedMessage>();
  for (const message of messages) {
    if (!known.has(message.id) && !missing.has(message.id)) missing.set(message.id, message);
  }
  const last = (await db.get<{ id: number }>("SELECT coalesce(max(id), 0) AS id FROM messages"))?.id ?? 0;
  const rows = [...missing.values()].map((message, index) => ({ id: last + 1 + index, message }));
  await insertMessages(db, rows);
  await insertText(db, textsOf(rows, readText));
  return new Set(missing.values());
}

function textsOf(rows: readonly Row[], readText: ReadText) {
  return rows.map(({ id, message }) => ({ id, text: readText(message) }));
}

type Known = { readonly id: number; readonly hash: string };

async function rowsOf(db: Sqlite, messages: readonly AddressedMessage[]): Promise<Map<string, Known>> {
  const rows = await db.all<{ id: number; message_id: string; content_hash: string }>(
    "SELECT id, message_id, content_hash FROM messages WHERE message_id IN (SELECT value FROM json_each(?))",
    [JSON.stringify(messages.map(({ id }) => id))],
  );
  return new Map(rows.map((row) => [row.message_id, { id: row.id, hash: row.content_hash }]));
}

/** Copies that say the same as what is stored. */
async function addEqual(db: Sqlite, copies: readonly Row[]): Promise<void> {
  await insertLists(db, copies);
  await insertArchivedAt(db, copies);
  await insertProblems(db, copies);
}

/** The rare case that a message differs from the stored one of the same id; what is to be told of it. */
async function settleDifference(
  db: Sqlite,
  id: number,
  copy: AddressedMessage,
  readText: ReadText,
): Promise<Problem | null> {
  const stored = await loadAddressedMessage(db, copy.id);
  if (stored === null) throw new Error(`message ${copy.id} was stored but is gone`);
  if (contentHash(stored) === contentHash(copy)) {
    await addEqual(db, [{ id, message: copy }]);
    return null;
  }
  const same = isSameMail(stored, copy);
  const kept = preferred(stored, copy);
  const lists = same ? copy.lists : kept.lists;
  if (kept === copy) {
    await replace(db, id, stored, copy, same);
    await insertText(db, textsOf([{ id, message: copy }], readText));
  }
  const other = kept === copy ? stored : copy;
  await insertLists(db, [{ id, message: { ...copy, lists } }]);
  if (same) await insertArchivedAt(db, [{ id, message: copy }]);
  if (same || isCutInHead(other)) return null;
  const problem = imposter(other);
  await insertProblems(db, [{ id, message: { ...copy, problems: [problem] } }]);
  return problem;
}

async function replace(
  db: Sqlite,
  id: number,
  stored: AddressedMessage,
  copy: AddressedMessage,
  same: boolean,
): Promise<void> {
  await forgetText(db, [id]);
  await db.run("DELETE FROM messages WHERE id = ?", [id]);
  const told = stored.problems.filter(({ kind }) => kind === "duplicate-message-id");
  const lists = same ? stored.lists : [];
  const archivedAt = same ? stored.archivedAt : [];
  await insertMessages(db, [{ id, message: { ...copy, problems: [...copy.problems, ...told] } }]);
  await insertLists(db, [{ id, message: { ...copy, lists } }]);
  await insertArchivedAt(db, [{ id, message: { ...copy, archivedAt } }]);
}

/** In words that are the same for all copies of the other mail, of which it is chance which come before it is left out. */
function imposter({ from, originalFrom, date }: AddressedMessage): Problem {
  const sender = (originalFrom ?? from)?.address ?? "nobody";
  return {
    kind: "duplicate-message-id",
    detail: `another mail has the same Message-ID and was left out: by ${sender}, ${date ?? "without date"}`,
  };
}
