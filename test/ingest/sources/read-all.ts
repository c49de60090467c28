import { readSource } from "../../../ingest/sources/index.ts";
import type { SourceSettings } from "../../../ingest/sources/source.ts";
import type { RawMessage } from "../../../ingest/types.ts";

/** All messages of a source, in its order. */
export async function readAll(source: string, settings: Partial<SourceSettings> = {}): Promise<readonly RawMessage[]> {
  const messages: RawMessage[] = [];
  for await (const message of readSource(source, settings)) messages.push(message);
  return messages;
}

export function bodiesOf(messages: readonly RawMessage[]): readonly Buffer[] {
  return messages.map(({ bytes }) => bytes);
}
