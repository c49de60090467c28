import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { IngestError } from "../errors.ts";
import { takeSample } from "./mail-file.ts";
import { isMaildir } from "./maildir.ts";
import { startsMbox } from "./mbox-variant.ts";
import { shellWord } from "./no-mail.ts";
import { readBytes, readFile } from "./read-bytes.ts";
import { isSingleMail } from "./single-mail.ts";

/** What is wrong with a folder that is no source itself: what lies in it that is one, and how to give that. */
export async function folderRefusal(folder: string): Promise<{ readonly found: string; readonly remedy: string }> {
  const none =
    "the directory is no Maildir (cur, new), no git repository of a public-inbox, and holds no .eml or .emlx files";
  const files = filesBelow(folder);
  const maildirs = [...new Set(files.map((file) => dirname(dirname(file))))].filter(isMaildir);
  if (maildirs.length > 0) {
    const count = maildirs.length === 1 ? "a Maildir below it" : `${maildirs.length} Maildirs below it`;
    return { found: `${none}, but ${count}`, remedy: `give what it holds: ${asWords(maildirs, files)}` };
  }
  const kinds = await kindsOf(files);
  const mboxes = files.filter((file) => kinds.get(file) === "mbox");
  if (mboxes.length > 0) {
    const count = mboxes.length === 1 ? "an mbox file" : `${mboxes.length} mbox files`;
    return { found: `${none}, but ${count}`, remedy: `give what it holds: ${asWords(mboxes, files)}` };
  }
  const mails = files.filter((file) => kinds.get(file) === "mail");
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

type Kind = "mbox" | "mail";

async function kindsOf(files: readonly string[]): Promise<ReadonlyMap<string, Kind | null>> {
  const kinds = new Map<string, Kind | null>();
  for (const file of files) kinds.set(file, await kindOf(file));
  return kinds;
}

/** What a file is, plain or gzip; null for what is neither or cannot be read. */
async function kindOf(file: string): Promise<Kind | null> {
  const bytes = readBytes(file, readFile(file));
  try {
    const { sample } = await takeSample(bytes, SAMPLE);
    if (startsMbox(sample)) return "mbox";
    return isSingleMail(sample) ? "mail" : null;
  } catch (error) {
    if (error instanceof IngestError) return null;
    throw error;
  } finally {
    await bytes.return(undefined); // no file stays open
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
