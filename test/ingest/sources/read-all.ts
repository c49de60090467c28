import { readSource } from "../../../ingest/sources/index.ts";
import type { RawMessage } from "../../../ingest/types.ts";

/** All messages of a source, in its order. */
export async function readAll(source: string): Promise<readonly RawMessage[]> {
  const messages: RawMessage[] = [];
  for await (const message of readSource(source)) messages.push(message);
  return messages;
}
