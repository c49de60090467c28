import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { IngestError } from "../../../ingest/errors.ts";
import { filesPassedOver, readSource } from "../../../ingest/sources/index.ts";
import { MAX_MESSAGE } from "../../../ingest/sources/message-limit.ts";
import { missing } from "../../real-tools.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { bytesOf, mboxOf, plainMail } from "../mails.ts";
import { readAll } from "./read-all.ts";

test("the mails of cur and new are read, in the order of their unique names, whatever their flags", async (t) => {
  const folder = maildirOf(t, {
    "cur/300.a.host:2,S": "third",
    "cur/100.a.host:2,": "first",
    "new/200.a.host": "second",
  });
  writeFileSync(join(folder, "tmp", "400.a.host"), plainMail("not delivered"));
  writeFileSync(join(folder, "cur", ".listing"), "not a mail");
  mkdirSync(join(folder, ".Sent"));
  const messages = await readAll(folder);
  assert.deepEqual(
    messages.map(({ bytes }) => bytes),
    ["first", "second", "third"].map(plainMail),
  );
  assert.deepEqual(
    messages.map(({ number, offset, source }) => [number, offset, source]),
    [1, 2, 3].map((number) => [number, 0, folder]),
  );
});

test("mails made by notmuch-insert are read", { skip: missing("notmuch") }, async (t) => {
  const folder = maildirOf(t, {});
  const env = { ...process.env, NOTMUCH_CONFIG: join(folder, "config") };
  writeFileSync(env.NOTMUCH_CONFIG, `[database]\npath=${folder}\n[user]\nname=Ada\nprimary_email=ada@example.org\n`);
  execFileSync("notmuch", ["new", "--quiet"], { env });
  const mails = ["base64", "crlf", "nested-mail", "nul-in-body", "raw-utf8-head"].map(bytesOf);
  for (const input of mails) execFileSync("notmuch", ["insert"], { env, input });
  const read = (await readAll(folder)).map(({ bytes }) => bytes.toString("latin1"));
  assert.deepEqual(read.toSorted(), mails.map((mail) => mail.toString("latin1")).toSorted());
});

test("a separator that a delivering program left before a mail is no part of it", async (t) => {
  const folder = maildirOf(t, { "new/1": "" });
  writeFileSync(join(folder, "new", "1"), mboxOf([plainMail("one")]).subarray(0, -1));
  assert.deepEqual(
    (await readAll(folder)).map(({ bytes }) => bytes),
    [plainMail("one")],
  );
});

test("a mail that is moved while the others are read is found again, a deleted one is left out", async (t) => {
  const folder = maildirOf(t, { "new/1": "one", "new/2": "two", "new/3": "three" });
  const read: Buffer[] = [];
  for await (const { bytes } of readSource(folder)) {
    read.push(bytes);
    if (read.length > 1) continue;
    renameSync(join(folder, "new", "2"), join(folder, "cur", "2:2,RS"));
    rmSync(join(folder, "new", "3"));
  }
  assert.deepEqual(read, ["one", "two"].map(plainMail));
});

test("mails that are moved again are found again", async (t) => {
  const folder = maildirOf(t, { "new/1": "one", "new/2": "two", "new/3": "three" });
  const read: Buffer[] = [];
  for await (const { bytes } of readSource(folder)) {
    read.push(bytes);
    if (read.length === 1)
      for (const name of ["2", "3"]) renameSync(join(folder, "new", name), join(folder, "cur", `${name}:2,`));
    if (read.length === 2) renameSync(join(folder, "cur", "3:2,"), join(folder, "cur", "3:2,S"));
  }
  assert.deepEqual(read, ["one", "two", "three"].map(plainMail));
});

test("mails that cannot be read do not keep the others from being read, and are told", async (t) => {
  const folder = maildirOf(t, { "new/1": "one", "new/4": "four" });
  for (const name of ["2", "3"]) symlinkSync("..", join(folder, "new", name)); // a directory where a file should be
  const read: Buffer[] = [];
  await assert.rejects(
    async () => {
      for await (const { bytes } of readSource(folder)) read.push(bytes);
    },
    (error) => {
      assert(error instanceof IngestError);
      assert.equal(error.code, "unreadable");
      assert.match(
        error.message,
        /new\/2: the system reports "illegal operation on a directory" \(EISDIR\) \(the first of 2 that cannot be read, of 4\); check/,
      );
      return true;
    },
  );
  assert.deepEqual(read, ["one", "four"].map(plainMail));
});

test("a Maildir without mail is empty, not broken", async (t) => {
  const folder = maildirOf(t, {});
  await assert.rejects(readAll(folder), (error) => error instanceof IngestError && error.code === "empty");
});

test("of a mail larger than a message may be the beginning is kept, and that is told", async (t) => {
  const folder = maildirOf(t, { "new/1": "one" });
  writeFileSync(join(folder, "new", "2"), Buffer.alloc(MAX_MESSAGE + 10, "X: y\n"));
  const [one, two] = await readAll(folder);
  assert.deepEqual([one?.problems, two?.problems.map(({ kind }) => kind)], [[], ["too-large"]]);
  assert.equal(two?.bytes.length, MAX_MESSAGE);
});

test("the mboxes in a Maildir are not told of", async (t) => {
  assert.deepEqual(await filesPassedOver(maildirOf(t, { "cur/1": "one", "cur/2.mbox": "two" })), []);
});

function maildirOf(t: TestContext, mails: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(t);
  for (const box of ["cur", "new", "tmp"]) mkdirSync(join(folder, box));
  for (const [file, name] of Object.entries(mails)) writeFileSync(join(folder, file), plainMail(name));
  return folder;
}
