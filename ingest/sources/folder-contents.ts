import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import { leadingBlank } from "./leading-blank.ts";
import { startsMbox } from "./mbox-variant.ts";
import { shellWord } from "./no-mail.ts";
import { isSingleMail } from "./single-mail.ts";

/** What is wrong with a folder that is no source itself: what lies in it that is one, and how to give that. */
export function folderRefusal(folder: string): { readonly found: string; readonly remedy: string } {
  const none = "the directory is no Maildir (cur, new), no git repository of a public-inbox, and holds no .eml files";
  const files = filesBelow(folder);
  const mboxes = files.filter((file) => looksLike(file, startsMbox));
  if (mboxes.length > 0) {
    const count = mboxes.length === 1 ? "an mbox file" : `${mboxes.length} mbox files`;
    return { found: `${none}, but ${count}`, remedy: `give what it holds: ${asWords(mboxes, files)}` };
  }
  const mails = files.filter((file) => looksLike(file, isSingleMail));
  if (mails.length > 0) {
    const count = mails.length === 1 ? "a mail" : `${mails.length} mails`;
    return { found: `${none}, but ${count} in files of other names`, remedy: `give them: ${asWords(mails, files)}` };
  }
  return { found: none, remedy: "give an mbox file, several by their names, or a directory that is one of these" };
}

/** So many files are looked at; a profile of a mail program has some hundred. */
const MOST_FILES = 2000;

/** The files in a folder and in those below, in the order of their paths; what cannot be looked into is left out. */
function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined && files.length < MOST_FILES; next = folders.pop()) {
    for (const entry of entriesOf(next)) {
      if (entry.isDirectory()) folders.push(join(next, entry.name));
      else if (entry.isFile()) files.push(join(next, entry.name));
    }
  }
  return files.slice(0, MOST_FILES).sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Bytes of a file that tell what it is. */
const SAMPLE = 64 * 1024;

function looksLike(file: string, is: (sample: Buffer) => boolean): boolean {
  const stored = beginningOf(file);
  const isGzip = stored[0] === 0x1f && stored[1] === 0x8b;
  const bytes = isGzip ? unpackBeginning(stored) : stored;
  return is(bytes.subarray(leadingBlank(bytes)));
}

function beginningOf(file: string): Buffer {
  try {
    const handle = openSync(file, "r");
    try {
      const bytes = Buffer.alloc(SAMPLE);
      return bytes.subarray(0, readSync(handle, bytes));
    } finally {
      closeSync(handle);
    }
  } catch {
    return Buffer.alloc(0);
  }
}

function unpackBeginning(stored: Buffer): Buffer {
  try {
    return gunzipSync(stored, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 256 * SAMPLE });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Names that are written out; of more, a pattern stands for all that end alike, if nothing else does. */
const MOST_NAMED = 3;

function asWords(sources: readonly string[], files: readonly string[]): string {
  const [first = ""] = sources;
  const ending = /(?:\.[a-z]\w*)+$/i.exec(basename(first))?.[0] ?? "";
  const isAlike = (file: string) => dirname(file) === dirname(first) && file.endsWith(ending);
  if (sources.length > MOST_NAMED && sources.every(isAlike) && files.filter(isAlike).length === sources.length)
    return `${shellWord(dirname(first))}/*${ending}`;
  const named = sources.slice(0, MOST_NAMED).map(shellWord).join(" ");
  return sources.length > MOST_NAMED ? `${named} and ${sources.length - MOST_NAMED} more` : named;
}
