import { IngestError } from "../errors.ts";
import type { RawMessage } from "../types.ts";
import type { Sampled } from "./mail-file.ts";
import { type MboxEntry, MboxSplitter } from "./mbox-splitter.ts";
import { mboxForm } from "./mbox-variant.ts";
import { MAX_MESSAGE } from "./message-limit.ts";

/**
 * The messages of an mbox in any of its variants (see `MboxVariant`), in file order; the sample must begin with a
 * separator. Holds the sample, then one message at a time. When the bytes end in an error, the messages complete until
 * there are delivered first, then the error is raised.
 */
export async function* readMbox(source: string, { sample, offset, whole, rest }: Sampled): AsyncGenerator<RawMessage> {
  const splitter = new MboxSplitter({ ...mboxForm(sample, whole), maxMessage: MAX_MESSAGE });
  const place = { source, offset, number: 1 };
  yield* placed(splitter.push(sample), place);
  for await (const chunk of rest) yield* placed(splitter.push(chunk), place);
  const { entries, cutInHead } = splitter.end();
  yield* placed(entries, place);
  if (cutInHead !== null) throw endsInHead(source, offset + cutInHead);
}

function endsInHead(source: string, offset: number): IngestError {
  const found = "the mbox ends within the head of a mail, which is left out";
  return new IngestError({ code: "truncated", source, offset, found, remedy: "read it again when it is whole" });
}

type Place = { readonly source: string; readonly offset: number; number: number };

function* placed(entries: readonly MboxEntry[], place: Place): Generator<RawMessage> {
  for (const entry of entries) {
    const offset = entry.offset + place.offset;
    yield { ...entry, source: place.source, number: place.number++, offset, position: null };
  }
}
