import { availableParallelism } from "node:os";
import type { RawMail } from "../ingest/types.ts";
import { type PackedMails, packMails } from "./packed-mails.ts";
import type { ReadMail, ReadMails } from "./read-mails.ts";
import { SideThread } from "./side-thread.ts";

/** Beyond two, readers wait for the database, and each takes the memory of a program of its own. */
const MOST_READERS = 2;

/** A reader hands on what it made of so many mails before its collector has moved much of it, and while it reads the next. */
const MAILS_AT_ONCE = 25;

/** What a reader makes of some such fits in twice; less room costs more rounds of the collector, more room only memory. */
const YOUNG_MIB = 48;

const reader = { file: "mail-worker.js", youngMib: YOUNG_MIB, name: "the thread that reads mails" };
type MailReader = SideThread<PackedMails, readonly ReadMail[]>;

/** One core is left to the thread that saves. */
export function defaultReaders(): number {
  return Math.max(1, Math.min(MOST_READERS, availableParallelism() - 1));
}

/**
 * Does some work with mails read on threads beside this one, so many of them, which start when there is a mail. What comes
 * of a mail does not depend on how many they are.
 */
export async function withMailReaders<Result>(
  count: number,
  work: (read: ReadMails) => Promise<Result>,
): Promise<Result> {
  const readers = Array.from({ length: count }, (): MailReader => new SideThread(reader));
  try {
    return await work((mails) => readShared(mails, readers));
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()));
  }
}

/** The readers take a few mails each, in turn; the order of the mails stays. */
async function readShared(mails: readonly RawMail[], readers: readonly MailReader[]): Promise<readonly ReadMail[]> {
  const parts: Promise<readonly ReadMail[]>[] = [];
  for (let start = 0; start < mails.length; start += MAILS_AT_ONCE) {
    const packed = packMails(mails.slice(start, start + MAILS_AT_ONCE));
    const reader = readers[parts.length % readers.length] as MailReader;
    parts.push(reader.ask(packed, [packed.bytes]));
  }
  return (await Promise.all(parts)).flat();
}
