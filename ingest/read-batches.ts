import { mailHash } from "./mail-hash.ts";
import { readSource } from "./sources/index.ts";
import type { SourceSettings } from "./sources/source.ts";
import type { AddressedMessage, RawMessage } from "./types.ts";
import { type HashedMail, type Known, leaveUnread } from "./unread-mails.ts";

/** Messages of a source that follow one another, for saving at once. */
export type Batch<Parsed = AddressedMessage> = {
  /** Those that were not read before. */
  readonly messages: readonly Parsed[];
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

/** Parses mails, one for one and in their order; asked for the next before it has done with those. */
export type Parse<Parsed> = (mails: readonly RawMessage[]) => Promise<readonly Parsed[]>;

export type BatchOptions = SourceSettings & {
  readonly batchSize: number;
  /** Without it, all mails are parsed. */
  readonly known: Known;
};

/** Three batches are held in memory; larger ones take more of it and save little. */
const BATCH_SIZE = 100;

/** A batch of large mails ends early. */
const BATCH_BYTES = 4 * 1024 * 1024;

/**
 * The messages of a source (see `readSource`), parsed by `parse`, in the order of the source, in batches. While a batch is
 * in use the next is being parsed, and the one after it read, so that reading, parsing and saving overlap.
 *
 * @throws IngestError when the source cannot be read (on); the messages before the damage are delivered first
 */
export async function* readBatches<Parsed>(
  source: string,
  parse: Parse<Parsed>,
  options: Partial<BatchOptions> = {},
): AsyncGenerator<Batch<Parsed>> {
  const { batchSize = BATCH_SIZE, known, ...settings } = options;
  const taken = takeBatches(readSource(source, settings), batchSize);
  let [messages, bytes] = [0, 0];
  for await (const { parsed, hashes, read } of ahead(
    startParsing(taken, parse, known ? leaveUnread(known) : leaveAll),
  )) {
    messages += read.messages;
    bytes += read.bytes;
    yield { messages: await parsed, mails: hashes, read: { ...read, messages, bytes } };
  }
}

/** Batches of mails. Those before a failure count, and come before it. */
async function* takeBatches(mails: AsyncIterable<RawMessage>, size: number): AsyncGenerator<readonly RawMessage[]> {
  let batch: RawMessage[] = [];
  let bytes = 0;
  try {
    for await (const mail of mails) {
      batch.push(mail);
      bytes += mail.bytes.length;
      if (batch.length < size && bytes < BATCH_BYTES) continue;
      yield batch;
      [batch, bytes] = [[], 0];
    }
  } catch (failure) {
    if (batch.length > 0) yield batch;
    throw failure;
  }
  if (batch.length > 0) yield batch;
}

type Started<Parsed> = {
  readonly parsed: Promise<readonly Parsed[]>;
  readonly hashes: readonly string[];
  /** Counts from the batch before. */
  readonly read: Read;
};

async function* startParsing<Parsed>(
  batches: AsyncIterable<readonly RawMessage[]>,
  parse: Parse<Parsed>,
  leave: ReturnType<typeof leaveUnread>,
): AsyncGenerator<Started<Parsed>> {
  for await (const mails of batches) {
    const left = await leave(mails);
    const parsed = held(parse(left.map(({ mail }) => mail)));
    yield { parsed, hashes: left.map(({ hash }) => hash), read: readWith(mails) };
  }
}

async function leaveAll(mails: readonly RawMessage[]): Promise<readonly HashedMail[]> {
  return mails.map((mail) => ({ mail, hash: mailHash(mail) }));
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

/** The same items, each of them made while the one before is in use. */
async function* ahead<Item>(items: AsyncGenerator<Item, void>): AsyncGenerator<Item> {
  let next = held(items.next());
  try {
    for (let { done, value } = await next; !done && value !== undefined; { done, value } = await next) {
      next = held(items.next());
      yield value;
    }
  } finally {
    // Not waited for: when saving fails, standard input may have more to say for hours.
    void held(next.then(() => items.return()));
  }
}

/** The same promise; when it fails before anybody waits for it, that is told to who does later. */
function held<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
