import { stat } from "node:fs/promises";
import { IngestError } from "../errors.ts";
import type { RawMessage } from "../types.ts";
import { readMbox } from "./mbox.ts";
import { readBytes } from "./read-bytes.ts";

/** What a source looks like from outside. */
export type SourceInput = {
  /** As the user named it. */
  readonly source: string;
  readonly kind: "file" | "directory" | "standard input" | "nothing";
  readonly stdin: AsyncIterable<Buffer>;
};

/** One way of keeping mail. To add one: a file in this folder, and a line in `sources`. */
export type Source = {
  /** Whether this way is used for the input; may look into it. The first that accepts reads. */
  readonly accepts: (input: SourceInput) => boolean | Promise<boolean>;
  readonly read: (input: SourceInput) => AsyncIterable<RawMessage>;
};

const mbox: Source = {
  accepts: ({ kind }) => kind !== "directory",
  read: ({ source, stdin }) => readMbox(source, readBytes(source, stdin)),
};

const sources = { mbox } satisfies Record<string, Source>;

/**
 * The messages of a source: an mbox file, plain or gzip, or "-" for standard input.
 *
 * @throws IngestError when the source cannot be used; after the messages that can be read
 */
export async function* readSource(source: string, stdin: AsyncIterable<Buffer>): AsyncGenerator<RawMessage> {
  const input: SourceInput = { source, kind: source === "-" ? "standard input" : await kindOf(source), stdin };
  for (const candidate of Object.values<Source>(sources)) {
    if (await candidate.accepts(input)) return yield* candidate.read(input);
  }
  throw new IngestError({
    code: "directory",
    source,
    offset: null,
    found: "it is a directory",
    remedy: "give an mbox file (plain or .gz); Maildirs and directories of .eml files are not read yet",
  });
}

async function kindOf(source: string): Promise<SourceInput["kind"]> {
  const found = await stat(source).catch(() => null);
  if (found === null) return "nothing";
  return found.isDirectory() ? "directory" : "file";
}
