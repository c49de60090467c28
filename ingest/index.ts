import { parseMessage } from "./parse-message.ts";
import { readSource } from "./sources/index.ts";
import type { Message, RawMessage } from "./types.ts";

export { IngestError } from "./errors.ts";

/** Messages of a source that follow one another, for saving at once. */
export type Batch = {
  readonly messages: readonly Message[];
  /** Where the batch ends: messages of the source read so far, and the offset of the last. */
  readonly read: { readonly messages: number; readonly offset: number };
};

type Options = {
  /** Where "-" is read from. */
  readonly stdin: AsyncIterable<Buffer>;
  readonly batchSize: number;
};

const BATCH_SIZE = 200;

/** A batch of large mails ends early: all of it is held in memory. */
const BATCH_BYTES = 16 * 1024 * 1024;

/**
 * The messages of a source (a path or "-"), parsed, in the order of the source, in batches. Never fails because of a
 * mail: see `Message.problems`.
 *
 * @throws IngestError when the source cannot be read (on); the messages before the damage are delivered first
 */
export async function* readMessages(source: string, options: Partial<Options> = {}): AsyncGenerator<Batch> {
  const { stdin = process.stdin, batchSize = BATCH_SIZE } = options;
  const messages = readSource(source, stdin);
  for (let read = 0; ; ) {
    const { raw, failure, done } = await takeBatch(messages, batchSize);
    read += raw.length;
    if (raw.length > 0) {
      yield {
        messages: await Promise.all(raw.map(parseMessage)),
        read: { messages: read, offset: raw.at(-1)?.offset ?? 0 },
      };
    }
    if (failure) throw failure;
    if (done) return;
  }
}

type Taken = { readonly raw: readonly RawMessage[]; readonly failure: unknown; readonly done: boolean };

async function takeBatch(messages: AsyncGenerator<RawMessage>, batchSize: number): Promise<Taken> {
  const raw: RawMessage[] = [];
  let bytes = 0;
  try {
    while (raw.length < batchSize && bytes < BATCH_BYTES) {
      const next = await messages.next();
      if (next.done) return { raw, failure: null, done: true };
      raw.push(next.value);
      bytes += next.value.bytes.length;
    }
    return { raw, failure: null, done: false };
  } catch (failure) {
    return { raw, failure, done: true };
  }
}
