import { createHash } from "node:crypto";
import type { AddressedMessage } from "../ingest/types.ts";

/**
 * SHA-256 (hexadecimal) of what a message says: everything but the lists that carried it, where these archived it and the
 * problems found on the way, which differ between copies of one mail.
 */
export function contentHash(message: AddressedMessage): string {
  const { body, lists: _lists, archivedAt: _archivedAt, problems: _problems, ...head } = message;
  const inOrder = Object.entries(head).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(inOrder)).update("\n").update(body).digest("hex");
}
