import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { IngestError } from "../errors.ts";
import type { RawMessage } from "../types.ts";
import { anySeparatorAt } from "./headed-separator.ts";
import { leadingBlank } from "./leading-blank.ts";
import { MboxSplitter } from "./mbox-splitter.ts";
import { mboxForm } from "./mbox-variant.ts";
import { MAX_MESSAGE } from "./message-limit.ts";
import { unreadable } from "./read-bytes.ts";
import { mailOfFile } from "./single-mail.ts";

type Folder = {
  /** As the user named it. */
  readonly source: string;
  readonly files: readonly string[];
  readonly tell: (share: number) => void;
  /** What was met in the folder that cannot be read. */
  readonly unread: readonly IngestError[];
  /** Where a file is now that is not where it was listed; null when it is gone. */
  readonly find: (file: string) => string | null;
};

/**
 * The messages of files that hold one each, in the order given. Files that cannot be read do not keep the others from
 * being read: they are told at the end. Files deleted in the meantime are left out.
 *
 * @throws IngestError that of the first file that cannot be read, with their number
 */
export async function* readMailFolder({ source, files, unread, tell, find }: Folder): AsyncGenerator<RawMessage> {
  const failures = [...unread];
  for (const [index, file] of files.entries()) {
    const read = readMail(file, find);
    if (read instanceof IngestError) failures.push(read);
    else if (read !== null)
      for (const mail of read) yield { source, number: index + 1, offset: 0, ...mailOfFile(mail), position: null };
    tell((index + 1) / files.length);
  }
  const [first] = failures;
  if (first) throw first.firstOf(failures.length, files.length + unread.length);
}

/** Read at once: for small files, waiting for each step costs several times what the step does. */
function readMail(file: string, find: Folder["find"]): readonly Buffer[] | IngestError | null {
  try {
    return mailsIn(readBeginning(file));
  } catch (error) {
    if (error instanceof IngestError) return error;
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isGone) return unreadable(file, error);
    const found = find(file);
    return found === null ? null : readMail(found, () => null);
  }
}

/** The file, or so much of it that it shows to be larger than a message may be. */
function readBeginning(file: string): Buffer {
  // Not to wait for whoever may write to a pipe.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(handle);
    if (!status.isFile() && !status.isDirectory()) throw noFile(file);
    const bytes = Buffer.alloc(Math.min(status.size, MAX_MESSAGE + 1));
    let done = 0;
    for (let read = -1; read !== 0 && done < bytes.length; done += read)
      read = readSync(handle, bytes, { offset: done });
    return bytes.subarray(0, done);
  } finally {
    closeSync(handle);
  }
}

function noFile(source: string): IngestError {
  const found = "it is no regular file";
  return new IngestError({ code: "unreadable", source, offset: null, found, remedy: "take it out of the folder" });
}

/** Some programs leave the mbox separator before a mail that they deliver to a file of its own, and some mboxes are called .eml. */
function mailsIn(bytes: Buffer): readonly Buffer[] {
  const start = leadingBlank(bytes);
  const separator = anySeparatorAt(bytes, start, true);
  if (typeof separator === "string") return [bytes.subarray(start)];
  const mbox = bytes.subarray(start);
  const splitter = new MboxSplitter({ ...mboxForm(mbox, true), maxMessage: MAX_MESSAGE });
  const mails = [...splitter.push(mbox), ...splitter.end().entries];
  return mails.length > 1 ? mails.map((mail) => mail.bytes) : [bytes.subarray(separator.end)];
}
