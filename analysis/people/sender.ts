import type { Address, Message } from "../../ingest/types.ts";

/** Who sent a message: From:, or what it was before a list rewrote it; null where there is none. */
export function senderOf({ from, originalFrom }: Pick<Message, "from" | "originalFrom">): Address | null {
  return originalFrom ?? from;
}
