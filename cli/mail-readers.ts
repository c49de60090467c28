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

/** Threads beside this one that read mails. What comes of a mail does not depend on how many they are. */
export class MailReaders {
  readonly #readers: readonly MailReader[];

  constructor(count: number) {
    this.#readers = Array.from({ length: count }, () => new SideThread(reader));
  }

  /** Lets them start before there is a mail, which they do otherwise: it takes as long as reading some hundred. */
  start(): void {
    for (const reader of this.#readers) reader.start();
  }

  /** They take a few mails each, in turn; the order of the mails stays. */
  async read(mails: readonly RawMail[]): Promise<readonly ReadMail[]> {
    const parts: Promise<readonly ReadMail[]>[] = [];
    for (let start = 0; start < mails.length; start += MAILS_AT_ONCE) {
      const packed = packMails(mails.slice(start, start + MAILS_AT_ONCE));
      const reader = this.#readers[parts.length % this.#readers.length] as MailReader;
      parts.push(reader.ask(packed, [packed.bytes]));
    }
    return (await Promise.all(parts)).flat();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.stop()));
  }
}

/** Does some work with readers, and stops them. */
export async function withMailReaders<Result>(
  readers: MailReaders,
  work: (read: ReadMails) => Promise<Result>,
): Promise<Result> {
  try {
    return await work((mails) => readers.read(mails));
  } finally {
    await readers.stop();
  }
}
