import { stat } from "node:fs/promises";
import { IngestError } from "../errors.ts";
import type { RawMessage } from "../types.ts";
import { emlFolder, mboxesBeside } from "./eml-folder.ts";
import { folderRefusal } from "./folder-contents.ts";
import { mailFile } from "./mail-file.ts";
import { maildir } from "./maildir.ts";
import { publicInbox } from "./public-inbox.ts";
import { unreadable } from "./read-bytes.ts";
import type { Source, SourceInput, SourceSettings } from "./source.ts";
import { unpackDigests } from "./unpack-digests.ts";
import { webThread } from "./web-thread.ts";

/** Looked through in this order. */
const sources = { webThread, mailFile, maildir, publicInbox, emlFolder } satisfies Record<string, Source>;

/**
 * The messages of a source as the user names it: a path, the address of a message, or "-" for standard input; those of
 * digests, too.
 *
 * @throws IngestError when the source cannot be used; after the messages that can be read
 */
export async function* readSource(
  source: string,
  { stdin = process.stdin, tell = () => {}, positions = new Map(), web = null }: Partial<SourceSettings> = {},
): AsyncGenerator<RawMessage> {
  const input = await inputOf(source);
  try {
    const reader = await readerOf(input);
    if (reader !== null) return yield* unpackDigests(reader.read(input, { stdin, tell, positions, web }));
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? unreadable(source, error) : error;
  }
  throw new IngestError({ code: "directory", source, offset: null, ...(await folderRefusal(source)) });
}

/** Archives that lie in the folder a source is and are not read with it; the folder must be one that can be read. */
export async function filesPassedOver(source: string): Promise<readonly string[]> {
  return (await readerOf(await inputOf(source))) === emlFolder ? mboxesBeside(source) : [];
}

/** The first that accepts. */
async function readerOf(input: SourceInput): Promise<Source | null> {
  for (const candidate of Object.values<Source>(sources)) if (await candidate.accepts(input)) return candidate;
  return null;
}

async function inputOf(source: string): Promise<SourceInput> {
  return { source, kind: source === "-" ? "standard input" : await kindOf(source) };
}

async function kindOf(source: string): Promise<SourceInput["kind"]> {
  const found = await stat(source).catch(() => null);
  if (found === null) return "nothing";
  return found.isDirectory() ? "directory" : "file";
}
