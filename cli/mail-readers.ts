import { availableParallelism } from "node:os";
import type { RawMail } from "../ingest/types.ts";
import { type PackedMails, packMails } from "./packed-mails.ts";
import type { ReadMail, ReadMails } from "./read-mails.ts";
import { SideThread } from "./side-thread.ts";

/** Beyond two, readers wait for the database, and each takes the memory of a program of its own. */
const MOST_READERS = 2;

/** What a reader makes of a batch fits in; Node would give it twice that, and fill it with what is gone. */
const YOUNG_MIB = 24;

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

/** Each reader takes a stretch of the mails; their order stays. */
async function readShared(mails: readonly RawMail[], readers: readonly MailReader[]): Promise<readonly ReadMail[]> {
  const share = Math.ceil(mails.length / readers.length);
  const parts = readers.map((reader, at) => readWith(reader, mails.slice(at * share, (at + 1) * share)));
  return (await Promise.all(parts)).flat();
}

async function readWith(reader: MailReader, mails: readonly RawMail[]): Promise<readonly ReadMail[]> {
  if (mails.length === 0) return [];
  const packed = packMails(mails);
  return reader.ask(packed, [packed.bytes]);
}
