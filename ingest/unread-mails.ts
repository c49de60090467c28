import { mailHash } from "./mail-hash.ts";
import type { RawMessage } from "./types.ts";

/** Those of the hashes whose mails were read before, and need not be parsed again. */
export type Known = (hashes: readonly string[]) => Promise<ReadonlySet<string>>;

export type HashedMail = { readonly mail: RawMessage; readonly hash: string };

/** While a batch is looked up, the one before it is parsed and the one before that is saved: neither is known yet. */
const BATCHES_UNDER_WAY = 2;

/**
 * Takes batches of mails, one after another, and leaves those that were not read before. Of mails that are the same to the
 * byte, the first is left, also where it is still being read: what is left does not depend on how fast it is saved.
 */
export function leaveUnread(known: Known): (mails: readonly RawMessage[]) => Promise<readonly HashedMail[]> {
  const underWay: (readonly string[])[] = [];
  return async (mails) => {
    const hashed = mails.map((mail) => ({ mail, hash: mailHash(mail) }));
    const seen = new Set([...(await known(hashed.map(({ hash }) => hash))), ...underWay.flat()]);
    const unread: HashedMail[] = [];
    for (const one of hashed) {
      if (!seen.has(one.hash)) unread.push(one);
      seen.add(one.hash);
    }
    underWay.push(unread.map(({ hash }) => hash));
    if (underWay.length > BATCHES_UNDER_WAY) underWay.shift();
    return unread;
  };
}
