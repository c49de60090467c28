import type { Address } from "./types.ts";
import { isListInFrom } from "./via-list.ts";

/** Hosts on which an address of To or Cc is a list's: nothing else receives mail there. */
const listHosts: ReadonlySet<string> = new Set([
  "vger.kernel.org",
  "lists.linux.dev",
  "kvack.org",
  "googlegroups.com",
  "groups.io",
  "sourceware.org",
  "gcc.gnu.org",
  "nongnu.org",
  "freelists.org",
]);

const listHost = /^(?:lists?|listes|listserv|mailman|ml)\d*\./;

/** The fields that name lists, unfolded; each may occur several times where a mail went through several lists. */
export type ListFields = {
  readonly listId: readonly string[];
  readonly listPost: readonly string[];
  readonly mailingList: readonly string[];
};

/**
 * Addresses of the lists that carried a mail, lower case, sorted. From List-Post (RFC 2369), else List-Id (RFC 2919, by
 * custom the list's address with "." for "@"), X-Mailing-List (vger), the recipients that are lists by their host, and the
 * sender, where a list has put itself there ("X via LIST"; of the rest, pipermail keeps nothing).
 * The List-Post of a tracker is an address for answers to the one mail ("reply+AAAA0@reply.github.com"), and no list's.
 */
export function listsOf(fields: ListFields, recipients: readonly Address[], from: Address | null): string[] {
  const posts = fields.listPost
    .flatMap((value) => value.match(/<mailto:[^<>?\s]{1,320}/gi) ?? [])
    .map(afterMailto)
    .filter((address) => !isForOneMail(address));
  const ids = fields.listId.flatMap((value) => value.match(/<[^<>\s]{1,320}>/g) ?? []).map(addressOfId);
  const stated = fields.mailingList.flatMap((value) => value.split(/[\s,<>]+/));
  const lists = new Set([...(posts.length > 0 ? posts : ids), ...stated].map((address) => address.toLowerCase()));
  for (const { address } of recipients) if (isListAddress(address)) lists.add(address.toLowerCase());
  if (from !== null && isListInFrom(from, isListAddress)) lists.add(from.address);
  return [...lists].filter(isAddress).sort();
}

function afterMailto(match: string): string {
  return match.slice("<mailto:".length);
}

/** Trackers put what they know a mail by behind a "+" (RFC 5233); "libstdc++" is a list. */
function isForOneMail(address: string): boolean {
  return /[^+]\+[^+]/.test(address.slice(0, address.lastIndexOf("@")));
}

function addressOfId(bracketed: string): string {
  const listId = bracketed.slice(1, -1);
  return listId.includes("@") ? listId : listId.replace(".", "@");
}

/** RFC 5321, 4.5.3.1: 64 octets, "@", 255 octets. */
const LONGEST_ADDRESS = 320;

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
}

/** Whether an address is a list's by its host. Lists have relatives (list-owner, list+subscribe) that are none. */
function isListAddress(address: string): boolean {
  const at = address.lastIndexOf("@");
  const host = address.slice(at + 1);
  return (listHosts.has(host) || listHost.test(host)) && !relative.test(address.slice(0, at));
}

const relative =
  /\+|-(?:owner|request|bounces|subscribe|unsubscribe|admin)$|^(?:owner-|majordomo$|mailman$|postmaster$)/;
