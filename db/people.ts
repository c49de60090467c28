import type { Merge, People, Person } from "../analysis/types.ts";
import type { Parameter, Sqlite } from "./sqlite.ts";

/** Replaces the people of the last run; within the transaction that stores its findings. */
export async function replacePeople(db: Sqlite, { known, named, merges }: People): Promise<void> {
  await db.exec("DELETE FROM people; DELETE FROM person_addresses; DELETE FROM merges");
  await insert(
    db,
    "people",
    known.map(({ main, properName, kind, sign }) => [main, properName, kind, sign]),
  );
  await insert(db, "addresses", [
    ...known.flatMap(({ main, addresses }) => addresses.map((address) => [address, "", main])),
    ...named.map(({ name, address, person }) => [address, name, person]),
  ]);
  await insert(
    db,
    "merges",
    merges.map(({ person, addresses: [one, other], kind, messageId, mailmapLine, quote }, position) => [
      position,
      ...[person, one, other, kind, messageId, mailmapLine, quote],
    ]),
  );
}

/** The people of the last complete run, as they were found. */
export async function loadPeople(db: Sqlite): Promise<People> {
  const people = await db.all<Omit<Person, "addresses">>(
    "SELECT main, proper_name AS properName, kind, sign FROM people ORDER BY id",
  );
  const addresses = await db.all<{ address: string; name: string; person: string }>(
    "SELECT address, under_name AS name, person FROM person_addresses ORDER BY address, under_name",
  );
  const merges = await db.all<Omit<Merge, "addresses"> & { one: string; other: string }>(
    `SELECT person, address AS one, other, kind, message_id AS messageId, mailmap_line AS mailmapLine, quote
     FROM merges ORDER BY position`,
  );
  const own = new Map<string, string[]>();
  for (const { address, name, person } of addresses)
    if (name === "") own.set(person, [...(own.get(person) ?? []), address]);
  return {
    known: people.map((person) => ({ ...person, addresses: own.get(person.main) ?? [] })),
    named: addresses.filter(({ name }) => name !== "").map(({ name, address, person }) => ({ name, address, person })),
    merges: merges.map(({ one, other, ...merge }) => ({ ...merge, addresses: [one, other] })),
  };
}

/** Each reads a JSON array of arrays, one for each row. */
const statements = {
  people: `
    INSERT INTO people (main, proper_name, kind, sign)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
  addresses: `
    INSERT INTO person_addresses (address, under_name, person)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  merges: `
    INSERT INTO merges (position, person, address, other, kind, message_id, mailmap_line, quote)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
    FROM json_each(?)`,
};

async function insert(db: Sqlite, table: keyof typeof statements, rows: readonly (readonly Parameter[])[]) {
  if (rows.length > 0) await db.run(statements[table], [JSON.stringify(rows)]);
}
