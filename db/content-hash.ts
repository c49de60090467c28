import { createHash } from "node:crypto";
import type { Message } from "../ingest/types.ts";

/**
 * SHA-256 (hexadecimal) of what a message says: everything but the lists that carried it and the problems found on the
 * way, which differ between copies of one mail.
 */
export function contentHash(message: Message): string {
  const { lists: _lists, problems: _problems, ...content } = message;
  const inOrder = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(inOrder)).digest("hex");
}
