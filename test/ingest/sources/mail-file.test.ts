import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { readSource } from "../../../ingest/sources/index.ts";
import { MAX_MESSAGE } from "../../../ingest/sources/message-limit.ts";
import { missing } from "../../real-tools.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { bytesOf, oddities, plainMail, readPieces } from "../mails.ts";
import { readAll } from "./read-all.ts";

test("a single mail is read as it is, plain or compressed, in pieces of any size", async () => {
  const mail = plainMail("alone");
  for (const stored of [mail, gzipSync(mail)]) {
    for (const size of [1, 7, stored.length]) {
      const [message, ...others] = await readPieces(stored, size);
      assert.deepEqual([message?.bytes, message?.number, message?.offset, others], [mail, 1, 0, []]);
    }
  }
});

/** Without two fields in the head, nothing tells that they are mails. */
const unlikeMail = ["binary", "line-without-colon", "no-head"];

test("nearly every odd mail is known for a mail when it stands alone", async () => {
  for (const oddity of oddities.filter((name) => !unlikeMail.includes(name))) {
    const mail = bytesOf(oddity);
    assert.deepEqual(
      (await readPieces(mail)).map(({ bytes }) => bytes.equals(mail)),
      [true],
      oddity,
    );
  }
});

test("of a mail without end no more is read than is kept", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    yield plainMail("endless");
    for (const more = Buffer.alloc(1024 * 1024, "and on and on\n"); ; read += more.length) yield more;
  }
  for await (const { bytes } of readSource("-", { stdin: endless() })) assert.equal(bytes.length, MAX_MESSAGE);
  assert(read <= MAX_MESSAGE);
});

test("of a single mail larger than a message may be the beginning is kept, and that is told", async () => {
  const mail = Buffer.concat([plainMail("large"), Buffer.alloc(MAX_MESSAGE, "one more line\n")]);
  const [message] = await readPieces(mail, 1024 * 1024);
  assert.equal(message?.bytes.length, MAX_MESSAGE);
  assert.deepEqual(
    message?.problems.map(({ kind }) => kind),
    ["too-large"],
  );
});

test("what git format-patch writes is read patch by patch", { skip: missing("git") }, async (t) => {
  const folder = temporaryFolder(t);
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=Ada Fenn", "-c", "user.email=ada@example.org"];
    return execFileSync("git", ["-C", folder, ...identity, ...args], { encoding: "utf8" });
  };
  git("init", "--quiet");
  const titles = ["hold: add a queue", "hold: rename the queue", "hold: drop the queue"];
  for (const title of titles) {
    git("commit", "--quiet", "--allow-empty", "-m", `${title}\n\nFrom what I see, it fits.\n\nFrom here on too.`);
    writeFileSync(join(folder, "hold.c"), title);
    git("add", "hold.c");
    git("commit", "--quiet", "--amend", "--no-edit");
  }
  writeFileSync(join(folder, "series.mbox"), git("format-patch", "--root", "--stdout"));
  const patches = await readAll(join(folder, "series.mbox"));
  assert.deepEqual(
    patches.map(({ bytes }) => /^Subject: \[PATCH \d\/3\] (.*)$/m.exec(bytes.toString())?.[1]),
    titles,
  );
  for (const { bytes } of patches)
    assert.match(bytes.toString(), /^From what I see, it fits\.\n\nFrom here on too\.$/m);

  mkdirSync(join(folder, "patches"));
  git("format-patch", "--root", "--quiet", "-o", "patches");
  for (const [index, file] of readdirSync(join(folder, "patches")).sort().entries()) {
    const [alone] = await readAll(join(folder, "patches", file));
    const lines = (bytes: Buffer | undefined) =>
      bytes
        ?.toString()
        .replace(/\[PATCH[^\]]*\]/, "")
        .trimEnd();
    assert.equal(
      lines(alone?.bytes),
      lines(patches[index]?.bytes),
      readFileSync(join(folder, "patches", file), "utf8"),
    );
  }
});
