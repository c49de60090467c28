import type { Address } from "./types.ts";
import { addressWithin, bareName, readVia } from "./via-list.ts";

/** The address fields that tell who wrote a mail whose From: a list rewrote. */
export type AuthorFields = {
  readonly from: readonly Address[];
  readonly originalFrom: readonly Address[];
  readonly author: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly cc: readonly Address[];
  /** X-MailFrom, in which Mailman 3 notes from whose address a mail came to it; "" where there is none. */
  readonly mailFrom: string;
};

/**
 * Who wrote a mail whose From: a list rewrote ("X via LIST") for the sake of DMARC; null where From: seems to be the
 * author's. X-Original-From says it (Google Groups, b4's relay), or the address in From: holds the author's. Where From:
 * is the address of a list, Author: says it (RFC 9057), and Mailman moves the author to Reply-To. That counts where From: is
 * "X via LIST", and Reply-To holds one other address, under the name X or none. Where the list wants the answers, Reply-To
 * holds its own address only, and Mailman puts the author into Cc, under the name X; else X-MailFrom has the address,
 * where it is that of a person (RFC 5321, 4.5.5; no bounces, no rewritten ones).
 */
export function originalFrom(fields: AuthorFields, lists: readonly string[]): Address | null {
  const [stated] = fields.originalFrom;
  const [from] = fields.from;
  if (stated !== undefined || from === undefined) return stated ?? null;
  const name = readVia(from, lists.includes(from.address))?.author ?? "";
  const within = addressWithin(from);
  if (within !== null) return { name: name || from.name, address: within };
  if (!lists.includes(from.address)) return null;
  const others = (addresses: readonly Address[]) => addresses.filter(({ address }) => !lists.includes(address));
  const [author, ...coauthors] = others(fields.author);
  if (author !== undefined) return coauthors.length > 0 ? null : { ...author, name: author.name || name };
  if (name === "") return null;
  const answered = others(fields.replyTo);
  if (answered.length > 0) return onlyOne(answered, name);
  const copied = others(fields.cc).filter((copy) => bareName(copy.name) === name);
  if (copied.length > 0) return onlyOne(copied, name);
  const isPerson = personal.test(fields.mailFrom) && !lists.includes(fields.mailFrom);
  return isPerson ? { name, address: fields.mailFrom } : null;
}

/** The only one of several addresses, if it is under this name or none. */
function onlyOne([author, ...others]: readonly Address[], name: string): Address | null {
  if (author === undefined || others.some(({ address }) => address !== author.address)) return null;
  if (author.name === "") return { name, address: author.address };
  return bareName(author.name) === name ? author : null;
}

/** Bounces and rewritten addresses (VERP, SRS) have an "=", or say what they are. */
const personal = /^(?![^@]*(?:=|bounce|return))[^\s@<>]{1,64}@[^\s@<>]{1,255}$/;
