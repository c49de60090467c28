import type { IngestErrorCode } from "../errors.ts";

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
  const packed = compressions.find(({ magic }) => bytes.toString("latin1", 0, magic.length) === magic);
  if (packed) {
    const remedy = `unpack it on the way: ${packed.command} ${shellWord(source)} | namelore ingest -`;
    return { code: "compressed", offset: null, found: `it is ${packed.name} file`, remedy };
  }
  if (bytes.subarray(0, BINARY).includes(0)) {
    const found = "it is a binary file, not mail";
    return { code: "binary", offset: null, found, remedy: "give an mbox file (plain or .gz)" };
  }
  const remedy = 'give an mbox file: its first line is like "From mboxrd@z Thu Jan  1 00:00:00 1970"';
  return { code: "not-mbox", offset, found: foundInstead(bytes.toString("latin1", 0, 512)), remedy };
}

/** So far a zero byte is looked for. */
const BINARY = 4096;

/** Only gzip is unpacked here: it is what archives are served in, and what Node has built in. */
const compressions: readonly { readonly magic: string; readonly name: string; readonly command: string }[] = [
  { magic: "\xfd7zXZ\0", name: "an xz", command: "xz -dc" },
  { magic: "BZh", name: "a bzip2", command: "bzip2 -dc" },
  { magic: "(\xb5/\xfd", name: "a zstd", command: "zstd -dc" },
  { magic: "PK\x03\x04", name: "a zip", command: "unzip -p" },
];

/** A file name as one word of a command that may be copied to a shell. */
export function shellWord(source: string): string {
  if (source === "-" || /\p{Cc}/u.test(source)) return "FILE";
  return /^[\w./@%+=:,][\w./@%+=:,-]*$/.test(source) ? source : `'${source.replaceAll("'", "'\\''")}'`;
}

function foundInstead(start: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(start)) return "it is a web page, not mail";
  if (/^From /.test(start)) return 'its first line starts with "From " but is no mbox separator';
  return "it begins neither with an mbox separator nor with the head of a mail";
}
