import { readMessageAddress } from "../ingest/message-address.ts";

/** The Message-ID that a text names: an id in any form, or the address of the message in a web archive; "" where there is none. */
export function readMessageId(text: string): string {
  return readMessageAddress(text)?.id ?? "";
}

/** Ids told where none is the one that was asked for. */
const mostNearest = 5;

/** The ids that begin as the one asked for does, or with which it begins; letter case does not count. Sorted, a few at most. */
export function nearestIds(ids: readonly string[], wanted: string): readonly string[] {
  const key = wanted.toLowerCase();
  const near = ids.filter((id) => id.toLowerCase().startsWith(key) || key.startsWith(id.toLowerCase()));
  return near.sort().slice(0, mostNearest);
}
