import { parseMessages } from "./parse-message.ts";
import { type Batch, type BatchOptions, readBatches } from "./read-batches.ts";

export { IngestError } from "./errors.ts";
export type { Batch } from "./read-batches.ts";

/**
 * The messages of a source (see `readSource`), parsed on this thread, in the order of the source, in batches. Never fails
 * because of a mail: see `Message.problems`. For tools and tests; the command line reads on several threads
 * (cli/mail-readers.ts).
 *
 * @throws IngestError when the source cannot be read (on); the messages before the damage are delivered first
 */
export function readMessages(source: string, options: Partial<BatchOptions> = {}): AsyncGenerator<Batch> {
  return readBatches(source, parseMessages, options);
}
