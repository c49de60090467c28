import type { IngestErrorCode } from "../errors.ts";

/** A form of files that is told by its first bytes, and is not read here. */
export type FileFormat = {
  readonly code: IngestErrorCode;
  /** "It is …". */
  readonly name: string;
  /** What makes of it something that is read; `file` may be copied to a shell. */
  readonly remedy: (file: string) => string;
};

type Marked = FileFormat & {
  /** Bytes, and where they stand. */
  readonly mark: string;
  readonly at: number;
};

/** The format of the bytes at the beginning of a file; null where it is none of these. */
export function formatOf(bytes: Buffer): FileFormat | null {
  return formats.find(({ mark, at }) => bytes.toString("latin1", at, at + mark.length) === mark) ?? null;
}

/** Only gzip is unpacked here: it is what archives are served in, and what Node has built in. */
const formats: readonly Marked[] = [
  compressed("\x1f\x8b", "a gzip file within a gzip file", "gzip -dc"),
  compressed("\xfd7zXZ\0", "an xz file", "xz -dc"),
  compressed("BZh", "a bzip2 file", "bzip2 -dc"),
  compressed("(\xb5/\xfd", "a zstd file", "zstd -dc"),
  compressed("\x1f\x9d", "a file of compress", "gzip -dc"),
  ofFiles("PK\x03\x04", 0, "a zip file", (file) => `unzip ${file} -d mails`),
  ofFiles("7z\xbc\xaf\x27\x1c", 0, "a 7z file", (file) => `7z x -omails ${file}`),
  // POSIX.1-1988 and GNU tar; the name of the first file stands before it.
  ofFiles("ustar", 257, "a tar file", (file) => `mkdir mails && tar -xf ${file} -C mails`),
  {
    ...{ mark: "!BDN", at: 0, code: "binary", name: "a file of Outlook (.pst or .ost)" },
    remedy: (file) =>
      `make mails of it with readpst (pst-utils): mkdir mails && readpst -e -o mails ${file} && namelore ingest mails`,
  },
  {
    ...{ mark: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", at: 0, code: "binary", name: "an OLE file, as Outlook's .msg are" },
    remedy: (file) => `if it is a mail, make an .eml of it: msgconvert ${file} (libemail-outlook-message-perl)`,
  },
];

function compressed(mark: string, name: string, command: string): Marked {
  const remedy = (file: string) => `unpack it on the way: ${command} ${file} | namelore ingest -`;
  return { mark, at: 0, code: "compressed", name, remedy };
}

/** Its files must stay apart: one behind the other, mails would be one mail. */
function ofFiles(mark: string, at: number, name: string, command: (file: string) => string): Marked {
  const remedy = (file: string) => `unpack it and give the folder: ${command(file)} && namelore ingest mails`;
  return { mark, at, code: "compressed", name, remedy };
}
