import { connected } from "../connected.ts";
import type { Merge, People, Person } from "../types.ts";
import type { Mailmap, MailmapEntry } from "./mailmap.ts";
import type { SenderNote } from "./note-sender.ts";
import { readSenders, type Sender } from "./read-senders.ts";
import { mailmapTies, rewritings, statedTies, type Tie } from "./ties.ts";

/** What the user knows of people. */
export type PeopleOptions = {
  /** The user's mailmap; null without. */
  readonly mailmap: Mailmap | null;
  /** Addresses that are to stay apart, lower case, whatever ties them to others. */
  readonly apart: readonly string[];
};

/**
 * The people of an archive. Addresses are taken for one person's on evidence only: a line of the mailmap, or what the
 * person says in a message (statements/); never on a name alone. The order of the notes does not matter.
 */
export function findPeople(notes: readonly SenderNote[], { mailmap, apart }: PeopleOptions): People {
  const mayTie = (addresses: readonly (string | null)[]) =>
    !addresses.some((one) => one !== null && apart.includes(one));
  const entries = effectiveEntries(mailmap?.entries ?? []).filter((entry) =>
    mayTie([entry.address, entry.properAddress]),
  );
  const senders = readSenders(underProperNames(notes, entries));
  const ties = [
    ...mailmapTies(entries.filter(({ name }) => name === null)),
    ...statedTies(notes, senders).filter(({ addresses }) => mayTie(addresses)),
  ];
  const people = groupAddresses(ties, senders).map((addresses) => toPerson(addresses, senders, entries));
  const mainOf = new Map(people.flatMap(({ main, addresses }) => addresses.map((address) => [address, main])));
  const forOneName = entries.filter(({ name, address }) => name !== null && senders.has(address));
  return {
    known: people.filter(hasMoreToTell).sort((a, b) => compare(a.main, b.main)),
    named: forOneName.flatMap(({ name, address, properAddress }) =>
      name === null || properAddress === null
        ? []
        : [{ name, address, person: mainOf.get(properAddress) ?? properAddress }],
    ),
    merges: [...firstOfEachPair(ties), ...mailmapTies(forOneName), ...firstOfEachPair(rewritings(notes))]
      .filter(({ addresses }) => addresses.some((address) => mainOf.has(address)))
      .map((tie): Merge => ({ person: personOf(tie, forOneName, mainOf), ...tie }))
      .sort((a, b) => compare(a.person, b.person) || compare(a.addresses.join(" "), b.addresses.join(" "))),
  };
}

/** Of several entries for the same name and address the last counts, for the name and for the address (as git has it). */
function effectiveEntries(entries: readonly MailmapEntry[]): readonly MailmapEntry[] {
  const effective = new Map<string, MailmapEntry>();
  for (const entry of entries) {
    const key = `${entry.name ?? ""}\n${entry.address}`;
    const earlier = effective.get(key);
    effective.set(key, {
      ...(entry.properAddress === null && earlier ? { ...earlier } : entry),
      properName: entry.properName ?? earlier?.properName ?? null,
    });
  }
  return [...effective.values()];
}

/** Whoever the mailmap gives one name writes from an address that is not shared, whatever names the mails give. */
function underProperNames(notes: readonly SenderNote[], entries: readonly MailmapEntry[]): readonly SenderNote[] {
  const proper = new Map(entries.map(({ name, address, properName }) => [`${name ?? ""}\n${address}`, properName]));
  if (proper.size === 0) return notes;
  return notes.map((note) => {
    const { name, address } = note.sender;
    const given = proper.get(`${name.toLowerCase()}\n${address}`) ?? proper.get(`\n${address}`) ?? name;
    return { ...note, sender: { name: given, address } };
  });
}

/** The addresses of each person, as far as a mail came from one of them. */
function groupAddresses(ties: readonly Tie[], senders: ReadonlyMap<string, Sender>): readonly (readonly string[])[] {
  const alone = [...senders.keys()].map((address) => [address, address] as const);
  return connected([...alone, ...ties.map(({ addresses }) => addresses)]).filter((group) =>
    group.some((address) => senders.has(address)),
  );
}

function toPerson(
  addresses: readonly string[],
  senders: ReadonlyMap<string, Sender>,
  entries: readonly MailmapEntry[],
): Person {
  const proper = addresses.filter((address) => entries.some((entry) => entry.properAddress === address));
  const mails = (address: string) => senders.get(address)?.mails ?? 0;
  const main =
    (proper.length > 0 ? proper : addresses).toSorted((a, b) => mails(b) - mails(a) || compare(a, b))[0] ?? "";
  const names = entries.filter(({ address, properName }) => addresses.includes(address) && properName !== null);
  const named = names.find(({ address }) => address === main) ?? names[0];
  const known = addresses.flatMap((address) => senders.get(address) ?? []);
  const noPerson = known.every(({ kind }) => kind !== "person") ? known[0] : undefined;
  return {
    main,
    addresses,
    properName: named?.properName ?? null,
    kind: noPerson?.kind ?? "person",
    sign: noPerson?.sign ?? null,
  };
}

function hasMoreToTell({ addresses, properName, kind }: Person): boolean {
  return addresses.length > 1 || properName !== null || kind !== "person";
}

function firstOfEachPair(ties: readonly Tie[]): readonly Tie[] {
  const first = new Map<string, Tie>();
  for (const tie of ties) {
    const pair = tie.addresses.join(" ");
    if (!first.has(pair)) first.set(pair, tie);
  }
  return [...first.values()];
}

/** Whose address a tie gives: of a rewritten From: and of an entry for one name, the author's. */
function personOf(
  { addresses, kind, mailmapLine }: Tie,
  forOneName: readonly MailmapEntry[],
  mainOf: ReadonlyMap<string, string>,
) {
  const entry = kind === "mailmap" ? forOneName.find(({ place }) => place === mailmapLine) : undefined;
  const address = entry?.properAddress ?? addresses[1];
  return mainOf.get(address) ?? address;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
