import type { Person } from "../types.ts";
import { canBeOne, fullName } from "./full-name.ts";
import type { SenderNote } from "./note-sender.ts";
import { robotSign } from "./robots.ts";

/** An address that mails of an archive came from. */
export type Sender = {
  readonly mails: number;
  /** Display name -> mails under it. */
  readonly names: ReadonlyMap<string, number>;
  readonly kind: Person["kind"];
  /** By what it is known to be no person's; null where it seems to be one's. */
  readonly sign: string | null;
};

/** The senders of an archive by address, and which of them are no people. */
export function readSenders(notes: readonly SenderNote[]): ReadonlyMap<string, Sender> {
  const names = new Map<string, Map<string, number>>();
  const lists = new Set<string>();
  for (const { sender, isList, mails } of notes) {
    const known = names.get(sender.address) ?? new Map<string, number>();
    names.set(sender.address, known.set(sender.name, (known.get(sender.name) ?? 0) + mails));
    if (isList) lists.add(sender.address);
  }
  return new Map([...names].map(([address, used]) => [address, readSender(address, used, lists)]));
}

function readSender(address: string, names: ReadonlyMap<string, number>, lists: ReadonlySet<string>): Sender {
  const mails = [...names.values()].reduce((sum, count) => sum + count, 0);
  if (lists.has(address)) return { mails, names, kind: "list", sign: "it is the address of a list" };
  const robot = robotSign(address, names);
  if (robot !== null) return { mails, names, kind: "robot", sign: robot };
  const shared = sharedSign(names, mails);
  return shared === null
    ? { mails, names, kind: "person", sign: null }
    : { mails, names, kind: "shared", sign: shared };
}

/** A name in fewer of an address's mails than one of so many may be a slip or a joke. */
const oneOf = 10;

/** Two full names without a common word: two people, a family, a role that changes hands. */
function sharedSign(names: ReadonlyMap<string, number>, mails: number): string | null {
  const often = [...names]
    .filter(([, count]) => count * oneOf >= mails)
    .flatMap(([name]) => fullName(name) ?? [])
    .sort();
  for (const one of often)
    for (const other of often) if (!canBeOne(one, other)) return `mails come under "${one}" and "${other}"`;
  return null;
}
