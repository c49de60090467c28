import { byDateThenId } from "../threads/build-threads.ts";
import type { Merge, MergeKind } from "../types.ts";
import { canBeOne, fullName } from "./full-name.ts";
import type { MailmapEntry } from "./mailmap.ts";
import type { SenderNote } from "./note-sender.ts";
import type { Sender } from "./read-senders.ts";

/** Two addresses of one person, and where it says so; who that is will be known when all are tied. */
export type Tie = Omit<Merge, "person">;

/** What the entries of a mailmap tie. */
export function mailmapTies(entries: readonly MailmapEntry[]): readonly Tie[] {
  return entries.flatMap(({ address, properAddress, place, text }) =>
    properAddress === null || properAddress === address
      ? []
      : [{ ...tie(address, properAddress), kind: "mailmap", messageId: null, mailmapLine: place, quote: text }],
  );
}

/** The mails whose From: a list rewrote, one for each pair of addresses. The list's address is not the author's, though. */
export function rewritings(notes: readonly SenderNote[]): readonly Tie[] {
  const rewritten = notes.flatMap(({ messageId: id, date, sender, rewritten }) =>
    rewritten === null ? [] : [{ id, date, sender, rewritten }],
  );
  return rewritten.sort(byDateThenId).map(({ id, sender, rewritten }) => ({
    addresses: [rewritten.address, sender.address],
    kind: "rewritten From",
    messageId: id,
    mailmapLine: null,
    quote: `${rewritten.name} <${rewritten.address}>`,
  }));
}

/**
 * What people say of their own addresses, the surest kind first, then the earliest message. Left out is what ties an
 * address that is no person's, or is used under names that cannot be one person's; and, of what is only said in prose,
 * an address from which no mail came under such a name.
 */
export function statedTies(notes: readonly SenderNote[], senders: ReadonlyMap<string, Sender>): readonly Tie[] {
  const names = namesOfAddresses(notes);
  const isOneName = (address: string) => {
    const [first, ...others] = [...(names.get(address) ?? [])];
    return first === undefined || others.every((other) => canBeOne(first, other));
  };
  const isPerson = (address: string) => (senders.get(address)?.kind ?? "person") === "person";
  const hasWritten = (address: string) =>
    [...(senders.get(address)?.names.keys() ?? [])].some((name) => fullName(name));
  return notes
    .flatMap(({ messageId, date, sender, statements }) =>
      statements.map((statement) => ({ ...statement, id: messageId, date, speaker: sender.address })),
    )
    .filter(({ kind, address }) => kind !== "own words" || hasWritten(address))
    .filter(({ address, speaker }) => [address, speaker].every((one) => isPerson(one) && isOneName(one)))
    .sort((a, b) => surest.indexOf(a.kind) - surest.indexOf(b.kind) || byDateThenId(a, b))
    .map(({ kind, address, speaker, id, quote }) => ({
      ...tie(speaker, address),
      kind,
      messageId: id,
      mailmapLine: null,
      quote,
    }));
}

const surest: readonly MergeKind[] = [
  "own patch to a map of addresses",
  "From in the patch",
  "own sign-off",
  "own tag",
  "own words",
];

/** The full names under which mails come from an address, or statements give it. */
function namesOfAddresses(notes: readonly SenderNote[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (address: string, name: string | null) => {
    if (name !== null) names.set(address, (names.get(address) ?? new Set()).add(name));
  };
  for (const { sender, statements } of notes) {
    add(sender.address, fullName(sender.name));
    for (const { address, name } of statements) add(address, name);
  }
  return names;
}

function tie(one: string, other: string): Pick<Tie, "addresses"> {
  return { addresses: one < other ? [one, other] : [other, one] };
}
