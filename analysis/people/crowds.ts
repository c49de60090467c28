import type { Address } from "../../ingest/types.ts";
import type { People } from "../types.ts";
import { canBeOne, fullName } from "./full-name.ts";
import { personFinder } from "./person-finder.ts";

/** An address that several people write from, as those of trackers and forums are: their mails are nobody's. */
export type Crowd = {
  readonly address: string;
  /** How many full names its mails come under. */
  readonly names: number;
  readonly mails: number;
  /** Of how many mails in all. */
  readonly of: number;
  /** By what it is known to be no one person's. */
  readonly sign: string;
};

/** How many mails came under a name and address. */
export type SenderCount = Address & { readonly mails: number };

/** What fewer mails than one of so many say is not missed. */
const oneOf = 10;

/**
 * The addresses that a notable part of the mails come from under names of several people, though nobody is credited;
 * the most mails first.
 */
export function crowdsOf(senders: readonly SenderCount[], people: People): readonly Crowd[] {
  const personOf = personFinder(people);
  const of = senders.reduce((sum, { mails }) => sum + mails, 0);
  const uncredited = senders.filter((sender) => personOf(sender).kind !== "person");
  return [...new Set(uncredited.map(({ address }) => address))]
    .map((address): Crowd => {
      const own = uncredited.filter((sender) => sender.address === address);
      const mails = own.reduce((sum, sender) => sum + sender.mails, 0);
      return { address, names: peopleIn(own), mails, of, sign: personOf({ name: "", address }).sign ?? "" };
    })
    .filter(({ names, mails }) => names > 1 && mails * oneOf >= of)
    .sort((a, b) => b.mails - a.mails || (a.address < b.address ? -1 : 1));
}

/** Full names of which no two can be one person's. */
function peopleIn(senders: readonly Address[]): number {
  const apart: string[] = [];
  for (const name of senders.flatMap((sender) => fullName(sender.name) ?? []).sort())
    if (!apart.some((other) => canBeOne(name, other))) apart.push(name);
  return apart.length;
}
