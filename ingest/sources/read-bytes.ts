import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { constants, createGunzip, type Gunzip } from "node:zlib";
import { IngestError } from "../errors.ts";
import { EXPANSION_GRACE, MOST_EXPANSION } from "../limits.ts";
import { backTogether, takeHead } from "./take-head.ts";

const READ_SIZE = 256 * 1024;
/** The magic bytes, 1f 8b. */
const GZIP_MARK = 2;

/** Compressed bytes handed to zlib at once. Deflate expands at most 1,032 times, so this bounds what one step can yield. */
const GUNZIP_STEP = 32 * 1024;

/**
 * The bytes of a source, uncompressed when they are gzip (by the magic bytes, whatever the name;
 * several members are read as one stream, RFC 1952). Everything readable is yielded before an error is raised.
 *
 * @throws IngestError "truncated", "corrupt", and what `stored` raises
 */
export async function* readBytes(source: string, stored: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stored[Symbol.asyncIterator]();
  try {
    const head = await takeHead(chunks, GZIP_MARK);
    const isGzip = head[0] === 0x1f && head[1] === 0x8b;
    const all = backTogether(head, chunks);
    yield* isGzip ? gunzip(source, all) : all;
  } finally {
    await chunks.return?.(); // whoever has read enough leaves no file open
  }
}

/**
 * The bytes of a file as they are stored.
 *
 * @param tell what share of the file is read; not told of pipes, which have no size
 * @throws IngestError "missing", "unreadable"
 */
export async function* readFile(file: string, tell: (share: number) => void = () => {}): AsyncGenerator<Buffer> {
  try {
    const { size } = await stat(file);
    let done = 0;
    for await (const chunk of createReadStream(file, { highWaterMark: READ_SIZE })) {
      yield chunk as Buffer;
      done += chunk.length;
      if (size > 0) tell(Math.min(1, done / size));
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** What it means that the system refuses to read a file. */
export function unreadable(source: string, cause: unknown): IngestError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  if (code === "ENOENT")
    return new IngestError({
      code: "missing",
      source,
      offset: null,
      found: "no such file",
      remedy: 'give the path of an mbox file (plain or .gz), a mail or a folder of mails, or "-" for standard input',
      cause,
    });
  return new IngestError({
    code: "unreadable",
    source,
    offset: null,
    found: `the system reports ${reasonOf(cause)}`,
    remedy: "check the file's permissions and the disk",
    cause,
  });
}

/** Node writes "EACCES: permission denied, open 'FILE'". */
function reasonOf(cause: unknown): string {
  const [, code, words] = /^([A-Z]\w*): ([^,]+)/.exec(cause instanceof Error ? cause.message : "") ?? [];
  return code === undefined ? "an unknown error" : `"${words}" (${code})`;
}

/**
 * A plain pipe through zlib would drop what is decoded but not yet read when the stream turns out to be cut; here each
 * step's output is taken before the next step is made.
 */
async function* gunzip(source: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: READ_SIZE, finishFlush: constants.Z_FINISH });
  const output: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => output.push(chunk));
  let offset = 0;
  let unpacked = 0;
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length; start += GUNZIP_STEP) {
        const step = chunk.subarray(start, start + GUNZIP_STEP);
        const failure = await write(stream, step);
        unpacked += output.reduce((sum, { length }) => sum + length, 0);
        if (unpacked > EXPANSION_GRACE && unpacked > MOST_EXPANSION * (offset + step.length))
          throw bomb(source, offset);
        yield* output.splice(0);
        if (failure) throw damaged(source, offset, failure);
        if (stream.readableEnded) return; // zeros, with which tapes are filled up
        offset += step.length;
      }
    }
    const failure = await end(stream);
    yield* output.splice(0);
    if (failure) throw damaged(source, offset, failure);
  } finally {
    stream.destroy();
  }
}

function write(stream: Gunzip, step: Buffer): Promise<Error | null> {
  return settle(stream, (done) => stream.write(step, done));
}

function end(stream: Gunzip): Promise<Error | null> {
  return settle(stream, () => stream.end());
}

/**
 * The error with which a step ends, or null. An error may be told to the step's callback or to the listeners only, and
 * where zlib meets bytes after the last member it ends the stream without calling back.
 */
function settle(stream: Gunzip, start: (done: (error?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => {
    const ended = () => done();
    const done = (error?: Error | null) => {
      if (!error) stream.off("error", resolve);
      stream.off("end", ended);
      resolve(error ?? null);
    };
    stream.once("error", resolve);
    stream.once("end", ended);
    start(done);
  });
}

function bomb(source: string, offset: number): IngestError {
  return new IngestError({
    code: "corrupt",
    source,
    offset,
    found: `the gzip data grows more than ${MOST_EXPANSION} times, as no mail does`,
    remedy: "if it is mail nevertheless, unpack it first and read it from standard input",
  });
}

function damaged(source: string, offset: number, cause: Error): IngestError {
  const truncated = "code" in cause && cause.code === "Z_BUF_ERROR";
  return new IngestError({
    code: truncated ? "truncated" : "corrupt",
    source,
    offset,
    found: truncated ? "the gzip data ends in the middle" : `the gzip data is damaged (${cause.message})`,
    remedy: "fetch the file again and repeat",
    cause,
  });
}
