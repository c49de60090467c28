import type { Address } from "./types.ts";

/** A mailbox or a group of them (RFC 5322, 3.4), as mailparser gives it. */
export type AddressGroup = {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly group?: readonly AddressGroup[] | undefined;
};

/** The mailboxes of a field in order, groups dissolved; entries without an address are left out. */
export function flatAddresses(groups: readonly AddressGroup[]): Address[] {
  const addresses: Address[] = [];
  const waiting = groups.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.group) for (const member of next.group.toReversed()) waiting.push(member);
    else addresses.push(...mailbox(next.name ?? "", next.address ?? ""));
  }
  return addresses;
}

function mailbox(name: string, address: string): Address[] {
  return address === "" ? [] : [{ name: oneLine(name), address: oneLine(address).toLowerCase() }];
}

/** Encoded words may hold anything: line ends, and halves of surrogate pairs, which SQLite would store as other characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
}
