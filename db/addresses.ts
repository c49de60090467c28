import type { Address } from "../ingest/types.ts";
import type { Sqlite } from "./sqlite.ts";

/** Tells the row of an address, by the object that names it: a reader that remembers mailboxes hands on the same for some mails. */
export type AddressIds = (address: Address) => number;

/** Some MiB. An archive of years has a few thousand mailboxes, which stand in nearly all of its mails. */
const MOST_REMEMBERED = 20_000;

/** Rows that are stored, by `keyOf`: nothing takes an address out of a database. */
const remembered = new WeakMap<Sqlite, Map<string, number>>();

/** Adds the addresses that are not known; inside a transaction. Asks the database only for those it was not asked for before. */
export async function insertAddresses(db: Sqlite, addresses: readonly Address[]): Promise<AddressIds> {
  const keys = new Map([...new Set(addresses)].map((address) => [address, keyOf(address)]));
  const ids = rememberedIn(db);
  const asked = new Map<string, Address>();
  for (const [address, key] of keys) if (!ids.has(key)) asked.set(key, address);
  for (const row of await insertMissing(db, [...asked.values()])) ids.set(keyOf(row), row.id);
  const rows = new Map([...keys].map(([address, key]) => [address, ids.get(key)]));
  return (address) => {
    const row = rows.get(address);
    if (row === undefined) throw new Error(`address ${JSON.stringify(address)} was not stored as it is`);
    return row;
  };
}

/** To be called where a transaction has failed: the rows that it added are gone. */
export function forgetAddresses(db: Sqlite): void {
  remembered.delete(db);
}

function rememberedIn(db: Sqlite): Map<string, number> {
  const ids = remembered.get(db);
  if (ids !== undefined && ids.size < MOST_REMEMBERED) return ids;
  const none = new Map<string, number>();
  remembered.set(db, none);
  return none;
}

async function insertMissing(db: Sqlite, addresses: readonly Address[]): Promise<(Address & { id: number })[]> {
  if (addresses.length === 0) return [];
  const json = JSON.stringify(addresses.map(({ address, name }) => [address, name]));
  await db.run(INSERT, [json]);
  return db.all(ADDRESS_IDS, [json]);
}

const INSERT = "INSERT OR IGNORE INTO addresses (address, name) SELECT value ->> 0, value ->> 1 FROM jsonb_each(?)";

const ADDRESS_IDS = `
  SELECT addresses.id, address, name FROM jsonb_each(?) AS given
  JOIN addresses ON address = given.value ->> 0 AND name = given.value ->> 1`;

function keyOf({ address, name }: Address): string {
  return `${address}\n${name}`;
}
