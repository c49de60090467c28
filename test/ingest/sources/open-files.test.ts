import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { readSource } from "../../../ingest/sources/index.ts";
import { MAX_MESSAGE } from "../../../ingest/sources/message-limit.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { mboxOf, plainMail } from "../mails.ts";

/** Does not become smaller when it is packed, so that no file is read to its end with the first message. */
const noise = Buffer.from(
  `${randomBytes(12 * 1024 * 1024)
    .toString("base64")
    .replace(/.{76}/g, "$&\n")}\n`,
);
const large = mboxOf([plainMail("one"), Buffer.concat([plainMail("two"), noise]), plainMail("three")]);

/** Files of which the first message is asked for, and no more. */
const files: Readonly<Record<string, Buffer>> = {
  "an mbox": large,
  "a packed mbox": gzipSync(large, { level: 1 }),
  "a mail larger than a message may be": Buffer.concat([plainMail("long"), noise, noise]),
};

for (const [title, bytes] of Object.entries(files)) {
  test(`of ${title} that is not read to its end no file stays open`, { skip: unlessListed() }, async (t) => {
    assert(bytes.length > (MAX_MESSAGE * 2) / 3);
    const file = join(temporaryFolder(t), "list.mbox");
    writeFileSync(file, bytes);
    const before = openFiles();
    for (let times = 0; times < 10; times++) for await (const _first of readSource(file)) break;
    assert(openFiles() <= before + 1, "the last may be about to be closed");
  });
}

function openFiles(): number {
  return readdirSync("/dev/fd").length;
}

function unlessListed(): string | false {
  return process.platform === "linux" || process.platform === "darwin" ? false : "no /dev/fd here";
}
