import { setImmediate } from "node:timers/promises";
import type { MessageText } from "../db/index.ts";
import { parseMessages } from "../ingest/parse-message.ts";
import type { AddressedMessage, RawMail } from "../ingest/types.ts";
import { readText } from "./message-text.ts";

/** A mail as it is stored: parsed, and what of it is its sender's. */
export type ReadMail = { readonly message: AddressedMessage; readonly text: MessageText };

/** Reads mails, one for one. */
export type ReadMails = (mails: readonly RawMail[]) => Promise<readonly ReadMail[]>;

/** So many messages are read in a few milliseconds, after which others may go on. */
const AT_ONCE = 8;

/** Reads mails on this thread. Lets others go on in between: a database that saves waits for this thread again and again. */
export async function readMails(mails: readonly RawMail[]): Promise<readonly ReadMail[]> {
  const read: ReadMail[] = [];
  for (const [at, message] of (await parseMessages(mails)).entries()) {
    if (at % AT_ONCE === 0) await setImmediate();
    read.push({ message, text: readText(message) });
  }
  return read;
}
