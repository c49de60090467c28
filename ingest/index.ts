import { parseMessage } from "./parse-message.ts";
import { readSource } from "./sources/index.ts";
import type { SourceSettings } from "./sources/source.ts";
import type { Message, RawMessage } from "./types.ts";

export { IngestError } from "./errors.ts";

/** Messages of a source that follow one another, for saving at once. */
export type Batch = {
  readonly messages: readonly Message[];
  /** Where the batch ends: messages of the source read so far, and the offset of the last. */
  readonly read: { readonly messages: number; readonly offset: number };
};

type Options = SourceSettings & { readonly batchSize: number };

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
  const { batchSize = BATCH_SIZE, ...settings } = options;
  const mails = readSource(source, settings);
  let read = 0;
  let next = takeBatch(mails, batchSize);
  try {
    for (;;) {
      const { messages, offset, failure, done } = await next;
      if (!done) next = takeBatch(mails, batchSize);
      read += messages.length;
      if (messages.length > 0) yield { messages, read: { messages: read, offset } };
      if (failure) throw failure;
      if (done) return;
    }
  } finally {
    // Not waited for: when saving fails, standard input may have more to say for hours.
    void next.then(() => mails.return(undefined));
  }
}

type Taken = {
  readonly messages: readonly Message[];
  /** Of the last message. */
  readonly offset: number;
  /** What ended the source early; null when nothing did. */
  readonly failure: unknown;
  readonly done: boolean;
};

async function takeBatch(mails: AsyncGenerator<RawMessage>, batchSize: number): Promise<Taken> {
  const { raw, failure, done } = await takeMails(mails, batchSize);
  return { messages: await parseAll(raw), offset: raw.at(-1)?.offset ?? 0, failure, done };
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

async function parseAll(mails: readonly RawMessage[]): Promise<Message[]> {
  const messages: Message[] = [];
  for (let start = 0; start < mails.length; start += PARSED_AT_ONCE) {
    messages.push(...(await Promise.all(mails.slice(start, start + PARSED_AT_ONCE).map(parseMessage))));
  }
  return messages;
}
