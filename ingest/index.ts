import { setImmediate } from "node:timers/promises";
import { mailHash } from "./mail-hash.ts";
import { parseMessage } from "./parse-message.ts";
import { readSource } from "./sources/index.ts";
import type { SourceSettings } from "./sources/source.ts";
import type { Message, RawMessage } from "./types.ts";

export { IngestError } from "./errors.ts";

/** Messages of a source that follow one another, for saving at once. */
export type Batch = {
  /** Those that were not read before. */
  readonly messages: readonly Message[];
  /** Their hashes (see `mailHash`). */
  readonly mails: readonly string[];
  readonly read: Read;
};

/** Where a batch ends. */
export type Read = {
  /** Messages of the source read so far, and their bytes; those that were read before among them. */
  readonly messages: number;
  readonly bytes: number;
  /** Of the last message. */
  readonly offset: number;
  /** For parts of the source that can be read on another time: what was read last of them. */
  readonly positions: ReadonlyMap<string, string>;
};

type Options = SourceSettings & {
  readonly batchSize: number;
  /** Those of the hashes whose mails were read before, and need not be parsed again. */
  readonly known: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
};

const BATCH_SIZE = 200;

/** A batch of large mails ends early: two batches are held in memory. */
const BATCH_BYTES = 8 * 1024 * 1024;

/**
 * The messages of a source (see `readSource`), parsed, in the order of the source, in batches. Never fails because of a
 * mail: see `Message.problems`. While a batch is in use the next one is being made, so that saving and parsing overlap.
 *
 * @throws IngestError when the source cannot be read (on); the messages before the damage are delivered first
 */
export async function* readMessages(source: string, options: Partial<Options> = {}): AsyncGenerator<Batch> {
  const { batchSize = BATCH_SIZE, known = async () => new Set<string>(), ...settings } = options;
  const mails = readSource(source, settings);
  const take = () => held(takeBatch(mails, batchSize, known));
  let [messages, bytes] = [0, 0];
  let next = take();
  try {
    for (;;) {
      const { batch, failure, done } = await next;
      if (!done) next = take();
      messages += batch.read.messages;
      bytes += batch.read.bytes;
      if (batch.read.messages > 0) yield { ...batch, read: { ...batch.read, messages, bytes } };
      if (failure) throw failure;
      if (done) return;
    }
  } finally {
    // Not waited for: when saving fails, standard input may have more to say for hours.
    void held(next.then(() => mails.return(undefined)));
  }
}

/** The same promise; when it fails before anybody waits for it, that is told to who does later. */
function held<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}

type Taken = {
  /** What is read with it counts from the batch before. */
  readonly batch: Batch;
  /** What ended the source early; null when nothing did. */
  readonly failure: unknown;
  readonly done: boolean;
};

async function takeBatch(
  mails: AsyncGenerator<RawMessage>,
  batchSize: number,
  known: Options["known"],
): Promise<Taken> {
  const { raw, failure, done } = await takeMails(mails, batchSize);
  const hashed = raw.map((mail) => ({ mail, hash: mailHash(mail) }));
  const before = raw.length > 0 ? await known(hashed.map(({ hash }) => hash)) : new Set();
  const fresh = hashed.filter(({ hash }) => !before.has(hash));
  const messages = await parseAll(fresh.map(({ mail }) => mail));
  return { batch: { messages, mails: fresh.map(({ hash }) => hash), read: readWith(raw) }, failure, done };
}

function readWith(mails: readonly RawMessage[]): Read {
  const positions = mails.flatMap(({ position }) => (position ? [[position.part, position.at] as const] : []));
  return {
    messages: mails.length,
    bytes: mails.reduce((sum, { bytes }) => sum + bytes.length, 0),
    offset: mails.at(-1)?.offset ?? 0,
    positions: new Map(positions),
  };
}

/** Never rejects: the mails before a failure count, and nobody may be waiting yet. */
async function takeMails(mails: AsyncGenerator<RawMessage>, batchSize: number) {
  const raw: RawMessage[] = [];
  try {
    for (let bytes = 0; raw.length < batchSize && bytes < BATCH_BYTES; bytes += raw.at(-1)?.bytes.length ?? 0) {
      const next = await mails.next();
      if (next.done) return { raw, failure: null, done: true };
      raw.push(next.value);
    }
    return { raw, failure: null, done: false };
  } catch (failure) {
    return { raw, failure, done: true };
  }
}

/** mailparser works in many small steps; a few mails at a time keep it busy, more only fill the memory. */
const PARSED_AT_ONCE = 8;

/** Lets others go on between mails: the saving of the batch before waits for this thread after each of its statements. */
async function parseAll(mails: readonly RawMessage[]): Promise<Message[]> {
  const messages: Message[] = [];
  for (let start = 0; start < mails.length; start += PARSED_AT_ONCE) {
    await setImmediate();
    messages.push(...(await Promise.all(mails.slice(start, start + PARSED_AT_ONCE).map(parseMessage))));
  }
  return messages;
}
