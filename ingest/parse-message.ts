import { setImmediate } from "node:timers/promises";
import { buildMessage } from "./build-message.ts";
import { headWithoutMime, plainBody } from "./header-fields.ts";
import type { Mail, Part } from "./mail.ts";
import { mailOf } from "./mail-head.ts";
import { htmlToText, readHead, takeApart } from "./mail-parser.ts";
import { splitPlainMail } from "./plain-mail.ts";
import type { AddressedMessage, RawMail } from "./types.ts";
import { withinLimits } from "./within-limits.ts";

/**
 * Parses a mail. Never fails: whatever is wrong with the mail is in `problems`, and what cannot be read is null or
 * empty. The same bytes give the same message at any time and place.
 */
export async function parseMessage(raw: RawMail): Promise<AddressedMessage> {
  return withinLimits(await buildMessage(raw, await readMail(raw.bytes), htmlToText));
}

/** mailparser works in many small steps; a few mails at a time keep it busy, more only fill the memory. */
const PARSED_AT_ONCE = 8;

/** Parses mails, one for one. Lets others go on in between: a database that saves waits for this thread again and again. */
export async function parseMessages(mails: readonly RawMail[]): Promise<AddressedMessage[]> {
  const messages: AddressedMessage[] = [];
  for (let start = 0; start < mails.length; start += PARSED_AT_ONCE) {
    await setImmediate();
    messages.push(...(await Promise.all(mails.slice(start, start + PARSED_AT_ONCE).map(parseMessage))));
  }
  return messages;
}

/** A mail taken apart: most by `splitPlainMail`, the others by mailparser; test/ingest/fast-path.test.ts proves that they agree. */
async function readMail(bytes: Buffer): Promise<Mail> {
  const plain = splitPlainMail(bytes);
  return plain ? mailOf(plain.lines, readHead(plain.lines), plain.root) : readByMailparser(bytes);
}

/** A mail taken apart by mailparser, whatever it is. */
export async function readByMailparser(bytes: Buffer): Promise<Mail> {
  try {
    const { mail, misread } = await takeApart(bytes, "utf-8");
    if (isHollow(mail.root)) return { ...mail, ...unparted(mail, bytes, "none begins with its boundary") };
    return misread ? (await takeApart(bytes, "windows-1252")).mail : mail;
  } catch (error) {
    const { mail } = await takeApart(headWithoutMime(bytes), "utf-8");
    return { ...mail, ...unparted(mail, bytes, error instanceof Error ? error.message : String(error)) };
  }
}

/** A multipart without a part: mailparser then takes all of the body for a preamble. */
function isHollow({ contentType, parts }: Part): boolean {
  return contentType.startsWith("multipart/") && parts.length === 0;
}

/** The body as it stands, where its parts cannot be told apart. */
function unparted({ root }: Mail, bytes: Buffer, failure: string): Pick<Mail, "root" | "cutShort" | "failure"> {
  const whole = { ...root, contentType: "text/plain", inline: true, text: plainBody(bytes) };
  return { root: whole, cutShort: false, failure };
}
