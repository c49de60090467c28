import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { IngestError, type IngestErrorCode } from "../../../ingest/errors.ts";
import { readSource } from "../../../ingest/sources/index.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { mboxOf, plainMail } from "../mails.ts";

const folder = temporaryFolder();

/** The head of a tar file, which begins with the name of the first file in it. */
const tar = Buffer.concat([Buffer.from("cur/1:2,S".padEnd(257, "\0")), Buffer.from("ustar\x0000"), Buffer.alloc(248)]);

/** What the file holds -> the error it is, and what its message says. */
const files: Record<string, [content: Buffer, code: IngestErrorCode, says: RegExp]> = {
  nothing: [Buffer.alloc(0), "empty", /the file is empty; fetch or export/],
  "nothing, compressed": [gzipSync(""), "empty", /the file is empty/],
  "empty lines": [Buffer.from("\n\r\n\n"), "empty", /the file is empty/],
  "one byte": [Buffer.from("\x1f"), "not-mbox", /begins neither with an mbox separator nor with the head of a mail/],
  "text without any separator": [
    Buffer.from("Dear diary,\nno mail.\n"),
    "not-mbox",
    /give an mbox file: its first line/,
  ],
  "text with one line like a mail's": [Buffer.from("Subject: a diary\n\nno mail\n"), "not-mbox", /begins neither/],
  "a web page": [Buffer.from("<!DOCTYPE html>\n<p>Sign in\n"), "not-mbox", /it is a web page, not mail/],
  "a From line that is no separator": [
    Buffer.from("From here on\nSubject: no mail\n\n"),
    "not-mbox",
    /its first line starts with "From " but is no mbox separator: "From here on";/,
  ],
  "a From line of other signs": [Buffer.from("From h\u00e8re\x1b on\n"), "not-mbox", /separator: "From h\?re\? on";/],
  "a separator without a mail": [
    Buffer.from("From ada@example.org Mon Mar  6 10:00:00 2023\n\nno head\n"),
    "not-mbox",
    /is no mbox separator/,
  ],
  "a picture": [Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "binary", /it is a binary file, not mail/],
  "a picture, compressed": [gzipSync(Buffer.from("\x89PNG\0\0", "latin1")), "binary", /it is a binary file/],
  "an xz file": [
    Buffer.from("\xfd7zXZ\0\0\x04", "latin1"),
    "compressed",
    /it is an xz file; unpack it on the way: xz -dc \S+archive\.mbox \| namelore ingest -$/,
  ],
  "a bzip2 file": [Buffer.from("BZh91AY&SY", "latin1"), "compressed", /it is a bzip2 file/],
  "a zstd file": [Buffer.from("(\xb5/\xfd\x04\0", "latin1"), "compressed", /it is a zstd file/],
  "a zip file": [
    Buffer.from("PK\x03\x04\0\0", "latin1"),
    "compressed",
    /it is a zip file; unpack it and give the folder: unzip \S+archive\.mbox -d mails && namelore ingest mails$/,
  ],
  "a 7z file": [Buffer.from("7z\xbc\xaf\x27\x1c\0", "latin1"), "compressed", /it is a 7z file; .* 7z x -omails \S+/],
  "a tar file": [tar, "compressed", /it is a tar file; .* mkdir mails && tar -xf \S+ -C mails && namelore/],
  "a tar file, compressed": [gzipSync(tar), "compressed", /it is a tar file; /],
  "a gzip file within one": [
    gzipSync(gzipSync("From")),
    "compressed",
    /it is a gzip file within a gzip file; unpack it on the way: gzip -dc \S+ \| namelore ingest -$/,
  ],
  "a folder of Outlook": [
    Buffer.from("!BDN\0\0"),
    "binary",
    /it is a file of Outlook \(\.pst or \.ost\); .* readpst -e -o mails/,
  ],
  "a mail of Outlook": [
    Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "latin1"),
    "binary",
    /it is an OLE file, as Outlook's \.msg are; .* msgconvert \S+/,
  ],
};

for (const [what, [content, code, says]] of Object.entries(files)) {
  test(`${what} is refused in one line that names the file and the remedy`, async () => {
    const file = join(folder, "archive.mbox");
    writeFileSync(file, content);
    const error = await refusal(file);
    assert.equal(error.code, code);
    assert.match(error.message, says);
    assert(error.message.startsWith(`cannot read ${file}`), error.message);
    assert.match(error.message, /^[^\n]+; [^\n]+$/);
  });
}

test("a file that is not there is missing, whatever its name", async () => {
  for (const name of ["absent.mbox", "ab\nsent.mbox", "absent/below.mbox"]) {
    const { code, message } = await refusal(join(folder, name));
    assert.equal(code, "missing");
    assert.match(message, /^cannot read [^\n]+: no such file; give the path of an mbox file/);
  }
});

test("a directory is refused, and so is a file below a file", async () => {
  mkdirSync(join(folder, "maildir"));
  writeFileSync(join(folder, "file"), "");
  assert.equal((await refusal(join(folder, "maildir"))).code, "directory");
  const { code, message } = await refusal(join(folder, "file", "below.mbox"));
  assert.equal(code, "unreadable");
  assert.match(message, /ENOTDIR/);
});

const mbox = mboxOf([plainMail("one"), plainMail("two")]);
const many = Object.fromEntries(
  ["April", "March", "May", "June"].map((month) => [`2020-${month}.txt.gz`, gzipSync(mbox)]),
);

/** Files of a folder -> what is told of them. */
const folders: Record<string, [held: Record<string, Buffer>, says: RegExp]> = {
  "months of pipermail": [
    many,
    /holds no \.eml or \.emlx files, but 4 mbox files; give what it holds: \S+\/\*\.txt\.gz$/,
  ],
  "months of pipermail beside other texts": [
    { ...many, "README.txt.gz": gzipSync("Herons.\n") },
    /but 4 mbox files; give what it holds: \S+April\.txt\.gz \S+June\.txt\.gz \S+March\.txt\.gz and 1 more$/,
  ],
  "folders of a mail program": [
    {
      "Mail/Local Folders/Inbox": mbox,
      "Mail/Local Folders/Inbox.msf": Buffer.from("// index"),
      "prefs.js": Buffer.from("x"),
    },
    /but an mbox file; give what it holds: '[^']+\/Mail\/Local Folders\/Inbox'$/,
  ],
  "an mbox in a folder of its name": [
    { mbox, table_of_contents: Buffer.from("\0\0") },
    /but an mbox file; give what it holds: \S+\/mbox$/,
  ],
  "a Maildir": [
    { "Mail/cur/1:2,S": plainMail("one"), "Mail/new/2": plainMail("two") },
    /but a Maildir below it; give what it holds: \S+\/Mail$/,
  ],
  "mails under numbers": [
    { "1": plainMail("one"), "2": plainMail("two"), ".mh_sequences": Buffer.from("cur: 1\n") },
    /but 2 mails in files of other names; give them: \S+\/1 \S+\/2$/,
  ],
  "nothing of use": [
    { "notes.txt": Buffer.from("Herons.\n"), "broken.gz": Buffer.from("\x1f\x8bxx", "latin1") },
    /holds no \.eml or \.emlx files; give an mbox file/,
  ],
};

for (const [what, [held, says]] of Object.entries(folders)) {
  test(`of a directory that holds ${what} that is told, and how to give it`, async () => {
    const source = mkdtempSync(join(folder, "held-"));
    for (const [name, bytes] of Object.entries(held)) {
      mkdirSync(dirname(join(source, name)), { recursive: true });
      writeFileSync(join(source, name), bytes);
    }
    const { code, message } = await refusal(source);
    assert.equal(code, "directory");
    assert.match(message, says);
  });
}

async function refusal(source: string): Promise<IngestError> {
  try {
    for await (const { number } of readSource(source)) assert.fail(`message ${number} was read`);
  } catch (error) {
    assert(error instanceof IngestError, String(error));
    return error;
  }
  assert.fail("it was read as an empty archive");
}
