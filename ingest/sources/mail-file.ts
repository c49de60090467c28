import { IngestError } from "../errors.ts";
import type { RawMessage } from "../types.ts";
import { leadingBlank } from "./leading-blank.ts";
import { readMbox } from "./mbox.ts";
import { startsMbox } from "./mbox-variant.ts";
import { refusal } from "./no-mail.ts";
import { readBytes, readFile } from "./read-bytes.ts";
import { isSingleMail, readSingleMail } from "./single-mail.ts";
import type { Source } from "./source.ts";

/** A file, or standard input: an mbox in any of its variants, or one mail as it is. Plain or gzip; told by the content. */
export const mailFile: Source = {
  accepts: ({ kind }) => kind !== "directory",
  read: ({ source }, { stdin, tell }) => readMailFile(source, source === "-" ? stdin : readFile(source, tell)),
};

/** The bytes of a file that are looked at to tell what it is, and what follows. */
export type Sampled = {
  readonly sample: Buffer;
  /** Offset of the sample in the uncompressed file. */
  readonly offset: number;
  /** Whether the sample is all there is. */
  readonly whole: boolean;
  readonly rest: AsyncIterable<Buffer>;
};

/** So much of a file is looked at to tell its variant, before the first message is handed on. */
const SAMPLE = 4 * 1024 * 1024;

/** The messages of the bytes of such a file; `source` is what errors call it. */
export async function* readMailFile(source: string, stored: AsyncIterable<Buffer>): AsyncGenerator<RawMessage> {
  const bytes = readBytes(source, stored);
  try {
    const sampled = await takeSample(bytes);
    const { sample, offset } = sampled;
    if (startsMbox(sample)) yield* readMbox(source, sampled);
    else if (isSingleMail(sample)) yield* readSingleMail(source, sampled);
    else throw new IngestError({ source, ...refusal(source, sample, offset) });
  } finally {
    await bytes.return(undefined); // whoever has read enough leaves no file open
  }
}

/**
 * The beginning of a file, `most` bytes of it or little more. An error that ends the bytes within the sample is kept for
 * `rest`: the messages before it come first.
 */
export async function takeSample(chunks: AsyncIterator<Buffer>, most = SAMPLE): Promise<Sampled> {
  const taken: Buffer[] = [];
  let end: { readonly failure: unknown } | null = null;
  for (let size = 0; size < most && end === null; size += taken.at(-1)?.length ?? 0) {
    try {
      const next = await chunks.next();
      if (next.done) end = { failure: null };
      else taken.push(next.value);
    } catch (failure) {
      if (taken.length === 0) throw failure;
      end = { failure };
    }
  }
  const bytes = Buffer.concat(taken);
  const offset = leadingBlank(bytes);
  return { sample: bytes.subarray(offset), offset, whole: end?.failure === null, rest: restOf(chunks, end) };
}

async function* restOf(chunks: AsyncIterator<Buffer>, end: { readonly failure: unknown } | null) {
  if (end?.failure) throw end.failure;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
