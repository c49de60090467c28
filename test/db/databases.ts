import { join } from "node:path";
import type { TestContext } from "node:test";
import { type MessageText, openDatabase, type SearchQuery, type Sqlite, saveMessages } from "../../db/index.ts";
import { loadAddressedMessage } from "../../db/load-messages.ts";
import type { AddressedMessage } from "../../ingest/types.ts";
import { ordinaryMessage } from "../ingest/mails.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Path of a database that is not there yet, in a folder that is removed after the test. */
export function databasePath(t: TestContext): string {
  const folder = temporaryFolder(t);
  return join(folder, "test.db");
}

/** A new database, closed after the test. */
export async function newDatabase(t: TestContext): Promise<Sqlite> {
  const db = await openDatabase(databasePath(t));
  t.after(() => db.close());
  return db;
}

/** An ordinary message, but for what is given. */
export function messageOf(id: string, given: Partial<AddressedMessage> = {}): AddressedMessage {
  return { ...ordinaryMessage(id), id, subject: `Subject of ${id}`, body: `Body of ${id}.\n`, ...given };
}

/** As if all of a message were its sender's words. */
function bodyAsOwn({ id, body }: AddressedMessage): MessageText {
  return { messageId: id, ownText: body, quotedText: "" };
}

export function save(db: Sqlite, messages: readonly AddressedMessage[], source = "test.mbox") {
  return saveMessages(
    db,
    source,
    { messages, mails: [], read: { messages: messages.length, offset: 0, positions: new Map() } },
    bodyAsOwn,
  );
}

/** The messages with these ids, and whom they went to; those that are not stored are left out. */
export async function loadWhole(db: Sqlite, ids: readonly string[]): Promise<readonly AddressedMessage[]> {
  const loaded: AddressedMessage[] = [];
  for (const id of ids) {
    const message = await loadAddressedMessage(db, id);
    if (message !== null) loaded.push(message);
  }
  return loaded;
}

export async function count(db: Sqlite, table: string): Promise<number> {
  return (await db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`))?.rows ?? 0;
}

export async function pragma(db: Sqlite, name: string): Promise<unknown> {
  return Object.values((await db.get<Record<string, unknown>>(`PRAGMA ${name}`)) ?? {})[0];
}

/** A query that every message fits; a test says what it asks for. */
export const everything: SearchQuery = {
  text: null,
  in: "any",
  person: null,
  after: null,
  before: null,
  list: null,
  limit: 99,
};
