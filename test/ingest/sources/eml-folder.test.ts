import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { IngestError } from "../../../ingest/errors.ts";
import { filesPassedOver, readSource } from "../../../ingest/sources/index.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { mboxOf, plainMail } from "../mails.ts";
import { readAll } from "./read-all.ts";

test("the .eml files of a folder and those below it are read in the order of their paths, nothing else", async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, "2023", "march.eml"), { recursive: true });
  const files = { "b.eml": "second", "2023/c.EML": "first", "2023/march.eml/d.eml": "also first" };
  for (const [file, name] of Object.entries(files)) writeFileSync(join(folder, file), plainMail(name));
  writeFileSync(join(folder, "notes.txt"), "Dear diary");
  assert.deepEqual(await filesPassedOver(folder), []);
  assert.deepEqual(
    (await readAll(folder)).map(({ bytes }) => bytes),
    ["first", "also first", "second"].map(plainMail),
  );
  assert.equal(readdirSync(folder).length, 3);
});

/** A mail as Apple Mail keeps it: its length, the mail, what was done with it. */
function emlx(mail: Buffer, length = mail.length): Buffer {
  return Buffer.concat([
    Buffer.from(`${length}`.padEnd(10)),
    Buffer.from("\n"),
    mail,
    Buffer.from("<plist></plist>\n"),
  ]);
}

test("of a file of Apple Mail (.emlx) the mail is read, alone, compressed, and in a folder", async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, "Messages"));
  writeFileSync(join(folder, "Messages", "1.emlx"), emlx(plainMail("one")));
  writeFileSync(join(folder, "Messages", "2.partial.emlx"), emlx(plainMail("two")));
  writeFileSync(join(folder, "packed"), gzipSync(emlx(plainMail("three"))));
  const bytesIn = async (source: string) => (await readAll(source)).map(({ bytes }) => bytes);
  assert.deepEqual(await bytesIn(join(folder, "Messages", "1.emlx")), [plainMail("one")]);
  assert.deepEqual(await bytesIn(join(folder, "packed")), [plainMail("three")]);
  assert.deepEqual(await bytesIn(folder), ["one", "two"].map(plainMail));
});

test("of a file of Apple Mail that is cut off that is told", async (t) => {
  const file = join(temporaryFolder(t), "1.emlx");
  writeFileSync(file, emlx(plainMail("one"), 10_000));
  const [mail] = await readAll(file);
  assert.deepEqual(
    mail?.problems.map(({ kind }) => kind),
    ["truncated"],
  );
});

test("what editors leave before a mail is no part of it, in a folder as in a file of its own", async (t) => {
  const folder = temporaryFolder(t);
  const separator = "From bo@example.org Tue Mar  7 08:00:00 2023\n";
  for (const [at, before] of ["\ufeff", "\r\n\n", "\ufeff\n", separator, `\n${separator}`].entries()) {
    const file = join(folder, `${at}.eml`);
    writeFileSync(file, Buffer.concat([Buffer.from(before), plainMail("one")]));
    assert.deepEqual((await readAll(file))[0]?.bytes, plainMail("one"), "a file");
  }
  assert.deepEqual(
    (await readAll(folder)).map(({ bytes }) => bytes),
    Array(5).fill(plainMail("one")),
  );
});

test("of an mbox that is called .eml all mails are read, and what is no file is told", async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "a.eml"), mboxOf([plainMail("one"), plainMail("two")]));
  execFileSync("mkfifo", [join(folder, "b.eml")]);
  const read: Buffer[] = [];
  await assert.rejects(
    async () => {
      for await (const { bytes } of readSource(folder)) read.push(bytes);
    },
    (error) =>
      error instanceof IngestError &&
      error.code === "unreadable" &&
      /b\.eml: it is no regular file/.test(error.message),
  );
  assert.deepEqual(read, ["one", "two"].map(plainMail));
});

test("the mboxes in a folder of .eml files are told of, those in other folders are not", async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, "old.mbox"));
  for (const file of ["a.mbox", "old.mbox/b.MBOX.gz", "notes.txt"]) writeFileSync(join(folder, file), "");
  assert.deepEqual(await filesPassedOver(folder), []);
  writeFileSync(join(folder, "c.eml"), plainMail("one"));
  assert.deepEqual(
    await filesPassedOver(folder),
    ["a.mbox", "old.mbox/b.MBOX.gz"].map((file) => join(folder, file)),
  );
  assert.deepEqual(await filesPassedOver(join(folder, "c.eml")), []);
});
