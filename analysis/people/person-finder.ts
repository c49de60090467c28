import type { Address } from "../../ingest/types.ts";
import type { People, Person } from "../types.ts";

/** Tells who is behind the sender of a message (null: unknown). */
export type FindPerson = (sender: Address | null) => Person;

/** Nobody is known to have more than one address. */
export const noPeople: People = { known: [], named: [], merges: [] };

/** Whoever is not among the people is a person with the one address. */
export function personFinder({ known, named }: People): FindPerson {
  const byAddress = new Map(known.flatMap((person) => person.addresses.map((address) => [address, person])));
  const byName = new Map(named.map(({ name, address, person }) => [`${name}\n${address}`, person]));
  return (sender) => {
    if (sender === null) return lonePerson("");
    const address = byName.get(`${sender.name.toLowerCase()}\n${sender.address}`) ?? sender.address;
    return byAddress.get(address) ?? lonePerson(address);
  };
}

/** Whoever writes from an address of which nothing more is known. */
export const findLonePerson: FindPerson = (sender) => lonePerson(sender?.address ?? "");

function lonePerson(address: string): Person {
  return { main: address, addresses: [address], properName: null, kind: "person", sign: null };
}
