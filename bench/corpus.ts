import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../ingest/sources/index.ts";
import { generateMails } from "./generate-mails.ts";

/** The same messages in the forms that mail programs read. */
export type Corpus = {
  /** What was named, where that is one file (.gz too); else `mbox`. */
  readonly archive: string;
  /** Not compressed, mboxrd. */
  readonly mbox: string;
  readonly maildir: string;
  readonly messages: number;
  /** Of all messages, in bytes. */
  readonly size: number;
};

/** Writes the messages of a source, or so many generated ones, into a folder. */
export async function writeCorpus(source: string | number, folder: string): Promise<Corpus> {
  const mbox = join(folder, "mails.mbox");
  const maildir = join(folder, "mails");
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(maildir, part), { recursive: true });
  const file = openSync(mbox, "w");
  let messages = 0;
  let size = 0;
  for await (const bytes of mailsOf(source)) {
    messages += 1;
    size += bytes.length;
    writeSync(file, mboxEntry(bytes));
    writeFileSync(join(maildir, "cur", `${String(messages).padStart(7, "0")}:2,S`), bytes);
  }
  closeSync(file);
  const isFile = typeof source === "string" && statSync(source, { throwIfNoEntry: false })?.isFile() === true;
  return { archive: isFile ? source : mbox, mbox, maildir, messages, size };
}

async function* mailsOf(source: string | number): AsyncGenerator<Buffer> {
  if (typeof source === "number") yield* generateMails(source);
  else for await (const { bytes } of readSource(source)) yield bytes;
}

/** A mail as mboxrd has it: a line that begins with "From ", behind any number of ">", gets one more ">". */
export function mboxEntry(mail: Buffer): Buffer {
  const quoted = mail.toString("latin1").replace(/(^|\n)(>*From )/g, "$1>$2");
  return Buffer.from(
    `From mboxrd@z Thu Jan  1 00:00:00 1970\n${quoted}${quoted.endsWith("\n") ? "" : "\n"}\n`,
    "latin1",
  );
}
