import type { Address } from "./types.ts";

/** The address fields that tell who wrote a mail whose From: a list rewrote. */
export type AuthorFields = {
  readonly from: readonly Address[];
  readonly originalFrom: readonly Address[];
  readonly replyTo: readonly Address[];
};

/**
 * Who wrote a mail whose From: a list rewrote ("X via LIST") for the sake of DMARC; null where From: seems to be the
 * author's. X-Original-From says it (Google Groups, b4's relay); Mailman moves the author to Reply-To. That counts
 * where From: is "X via LIST" at an address of the list, and Reply-To holds one other address, under the name X or none.
 */
export function originalFrom(fields: AuthorFields, lists: readonly string[]): Address | null {
  const [stated] = fields.originalFrom;
  if (stated !== undefined) return stated;
  const [from] = fields.from;
  const name = via.exec(from?.name ?? "")?.[1];
  if (from === undefined || name === undefined || !lists.includes(from.address)) return null;
  const [author, ...others] = fields.replyTo.filter(({ address }) => !lists.includes(address));
  if (author === undefined || others.length > 0) return null;
  if (author.name === "") return { name: bare(name), address: author.address };
  return bare(author.name) === bare(name) ? author : null;
}

/** "Jane Doe via Example-list", "'Jane Doe' via Example list". */
const via = /^(.{1,100}?) via [^<>]{1,100}$/;

/** Longer names than `via` takes are nobody's. */
const LONGEST_NAME = 200;

function bare(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/^['"]+|(?<!['"])['"]+$/g, "")
    .trim();
}
