import type { Address } from "./types.ts";

/** What a list made of the display name of an author whose address it took out of From:. */
export type Via = { readonly author: string; readonly list: string };

/**
 * Reads "Jane Doe via Example-list", "'Jane Doe' via Example list", which lists put into From: for the sake of DMARC; null
 * where the name is none of that kind. Mailman says "via" in the language of the list; another word counts where the
 * address `isList`, and the name ends in what that begins with.
 */
export function readVia({ name, address }: Address, isList: boolean): Via | null {
  const [, author = "", list = ""] = via.exec(name) ?? (isList ? inAnyLanguage.exec(name) : null) ?? [];
  if (bareName(author) === "" || (!via.test(name) && !isCalled(list, address))) return null;
  return { author: bareName(author), list };
}

/**
 * Whether a mailbox shows by itself that a list put its own address there: "Jane Doe via heron" <heron@example.org>, or "via" any
 * list at an address that `isList`.
 */
export function isListInFrom(from: Address, isList: (address: string) => boolean): boolean {
  const read = readVia(from, false);
  return read !== null && (isCalled(read.list, from.address) || isList(from.address));
}

/**
 * The address that another one holds, of an author whose own its server would not let through: "jane=40example.org@dmarc.ietf.org"
 * (the IETF's lists), "Jane Doe via groups.io" <jane=example.org@groups.io>; null where it holds none.
 */
export function addressWithin({ name, address }: Address): string | null {
  const [, local, sign, host] = encoded.exec(address) ?? [];
  if (local === undefined || !(sign === "=40" ? /@dmarc\./.test(address) : via.test(name))) return null;
  return `${local}@${host}`;
}

const via = /^(.{1,100}?) via ([^<>]{1,100})$/;
const inAnyLanguage = /^(.{1,100}) [\p{L}.]{1,12} (\S{1,100})$/u;
const encoded = /^([^\s@<>=]{1,64})(=40|=)([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})@/;

function isCalled(list: string, address: string): boolean {
  return list.toLowerCase() === address.slice(0, address.lastIndexOf("@"));
}

/** Longer names than `via` takes are nobody's. */
const LONGEST_NAME = 200;

/** A display name without the quotation marks that Google puts around it. */
export function bareName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/^['"]+|(?<!['"])['"]+$/g, "")
    .trim();
}
