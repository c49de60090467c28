import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { RawMail } from "../ingest/types.ts";
import { optimiseLater } from "./optimise-later.ts";
import { packMails } from "./packed-mails.ts";
import type { ReadMail, ReadMails } from "./read-mails.ts";

/** Beyond two, readers wait for the database, and each takes the memory of a program of its own. */
const MOST_READERS = 2;

/** What a reader makes of a batch fits in; Node would give it twice that, and fill it with what is gone. */
const YOUNG_MIB = 24;

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
  const readers = Array.from({ length: count }, () => new MailReader());
  try {
    return await work((mails) => readShared(mails, readers));
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()));
  }
}

/** Each reader takes a stretch of the mails; their order stays. */
async function readShared(mails: readonly RawMail[], readers: readonly MailReader[]): Promise<readonly ReadMail[]> {
  const share = Math.ceil(mails.length / readers.length);
  const parts = readers.map((reader, at) => reader.read(mails.slice(at * share, (at + 1) * share)));
  return (await Promise.all(parts)).flat();
}

type Waiting = {
  readonly resolve: (mails: readonly ReadMail[]) => void;
  readonly reject: (failure: unknown) => void;
};

/** A thread that runs mail-worker.ts. It answers in the order in which it is asked. */
class MailReader {
  #worker: Worker | null = null;
  /** Why it answers no more; null while it does. */
  #failure: unknown = null;
  readonly #waiting: Waiting[] = [];

  async read(mails: readonly RawMail[]): Promise<readonly ReadMail[]> {
    if (mails.length === 0) return [];
    if (this.#failure !== null) throw this.#failure;
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      const packed = packMails(mails);
      worker.postMessage(packed, [packed.bytes]);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    optimiseLater();
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MIB };
    const worker = new Worker(join(import.meta.dirname, "mail-worker.js"), { resourceLimits });
    worker.on("message", (mails: readonly ReadMail[]) => this.#waiting.shift()?.resolve(mails));
    worker.on("error", (failure) => this.#fail(failure));
    worker.on("exit", () => this.#fail(new Error("the thread that reads mails has ended")));
    return worker;
  }

  #fail(failure: unknown): void {
    this.#failure ??= failure;
    for (const { reject } of this.#waiting.splice(0)) reject(failure);
  }
}
