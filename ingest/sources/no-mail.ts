import type { IngestErrorCode } from "../errors.ts";
import { formatOf } from "./file-formats.ts";

type Refusal = {
  readonly code: IngestErrorCode;
  readonly offset: number | null;
  readonly found: string;
  readonly remedy: string;
};

/** Why the bytes at the beginning of a file are neither an mbox nor a mail, and what the user can do. */
export function refusal(source: string, bytes: Buffer, offset: number): Refusal {
  if (bytes.length === 0) {
    return { code: "empty", offset: null, found: "the file is empty", remedy: "fetch or export the archive again" };
  }
  const format = formatOf(bytes);
  if (format)
    return { code: format.code, offset: null, found: `it is ${format.name}`, remedy: format.remedy(shellWord(source)) };
  if (bytes.subarray(0, BINARY).includes(0)) {
    const found = "it is a binary file, not mail";
    return { code: "binary", offset: null, found, remedy: "give an mbox file (plain or .gz)" };
  }
  const remedy = 'give an mbox file: its first line is like "From mboxrd@z Thu Jan  1 00:00:00 1970"';
  return { code: "not-mbox", offset, found: foundInstead(bytes.toString("latin1", 0, 512)), remedy };
}

/** So far a zero byte is looked for. */
const BINARY = 4096;

/** A file name as one word of a command that may be copied to a shell. */
export function shellWord(source: string): string {
  if (source === "-" || /\p{Cc}/u.test(source)) return "FILE";
  return /^[\w./@%+=:,][\w./@%+=:,-]*$/.test(source) ? source : `'${source.replaceAll("'", "'\\''")}'`;
}

function foundInstead(start: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(start)) return "it is a web page, not mail";
  const [fromLine] = /^From [^\r\n]{0,80}/.exec(start) ?? [];
  if (fromLine !== undefined)
    return `its first line starts with "From " but is no mbox separator: "${fromLine.replace(/[^ -~]+/g, "?")}"`;
  return "it begins neither with an mbox separator nor with the head of a mail";
}
