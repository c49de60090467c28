import { IngestError } from "../errors.ts";
import type { RawMessage } from "../types.ts";
import { separatorAt } from "./mbox-separator.ts";
import { MAX_MESSAGE, type MboxEntry, MboxSplitter } from "./mbox-splitter.ts";
import { mboxForm } from "./mbox-variant.ts";

/** So much of a file is looked at to tell its variant, before the first message is handed on. */
const SAMPLE = 4 * 1024 * 1024;

/**
 * The messages of an mbox in any of its variants (see `MboxVariant`), in file order, from its uncompressed bytes. Holds
 * the sample, then one message at a time. When the bytes end in an error, the messages complete until there are
 * delivered first, then the error is raised.
 *
 * @throws IngestError "empty", "binary", "compressed", "not-mbox", and what `chunks` raises
 */
export async function* readMbox(source: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMessage> {
  const iterator = chunks[Symbol.asyncIterator]();
  const sample = await takeSample(iterator);
  if (sample.failure && sample.bytes.length === 0) throw sample.failure;
  const skipped = leadingBlank(sample.bytes);
  const bytes = sample.bytes.subarray(skipped);
  assertMbox(source, bytes, skipped);
  const splitter = new MboxSplitter({ ...mboxForm(bytes.subarray(0, SAMPLE), sample.whole), maxMessage: MAX_MESSAGE });
  const place = { source, skipped, number: 1 };
  yield* placed(splitter.push(bytes), place);
  if (sample.failure) throw sample.failure;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    yield* placed(splitter.push(next.value), place);
  }
  yield* placed(splitter.end(), place);
}

type Sample = { readonly bytes: Buffer; readonly whole: boolean; readonly failure: unknown };

async function takeSample(iterator: AsyncIterator<Buffer>): Promise<Sample> {
  const taken: Buffer[] = [];
  let size = 0;
  try {
    while (size < SAMPLE) {
      const next = await iterator.next();
      if (next.done) return { bytes: Buffer.concat(taken), whole: true, failure: null };
      taken.push(next.value);
      size += next.value.length;
    }
    return { bytes: Buffer.concat(taken), whole: false, failure: null };
  } catch (failure) {
    return { bytes: Buffer.concat(taken), whole: false, failure };
  }
}

function* placed(entries: readonly MboxEntry[], place: { source: string; skipped: number; number: number }) {
  for (const entry of entries) {
    yield { ...entry, source: place.source, number: place.number++, offset: entry.offset + place.skipped };
  }
}

/** Editors and web forms leave a byte order mark or empty lines before the first separator. */
function leadingBlank(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === 10 || bytes[at] === 13) at++;
  return at;
}

function assertMbox(source: string, bytes: Buffer, offset: number): void {
  if (typeof separatorAt(bytes, 0, true) !== "string") return;
  const fail = (code: IngestError["code"], found: string, remedy: string) =>
    new IngestError({ code, source, offset: code === "not-mbox" ? offset : null, found, remedy });
  if (bytes.length === 0) throw fail("empty", "the file is empty", "fetch or export the archive again");
  const packed = compressions.find(([magic]) => bytes.toString("latin1", 0, magic.length) === magic);
  if (packed) throw fail("compressed", `it is a ${packed[1]} file`, "decompress it first (only gzip is read as it is)");
  if (bytes.subarray(0, 4096).includes(0))
    throw fail("binary", "it is a binary file, not mail", "give an mbox file (plain or .gz)");
  throw fail(
    "not-mbox",
    foundInstead(bytes.toString("latin1", 0, 512)),
    'give an mbox file: its first line is like "From mboxrd@z Thu Jan  1 00:00:00 1970"',
  );
}

const compressions: readonly (readonly [magic: string, name: string])[] = [
  ["\xfd7zXZ\0", "xz"],
  ["BZh", "bzip2"],
  ["(\xb5/\xfd", "zstd"],
  ["PK\x03\x04", "zip"],
];

function foundInstead(start: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(start)) return "it is a web page, not an mbox";
  if (/^From /.test(start)) return 'its first line starts with "From " but is no mbox separator';
  if (/^(?:Return-Path|Received|Delivered-To|From|Date|To|Subject|Message-ID|MIME-Version|X-[\w-]+): /i.test(start))
    return "it is a single mail, not an mbox";
  return "it does not begin with an mbox separator";
}
