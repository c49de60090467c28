import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ingestSource } from "../../cli/ingest-source.ts";
import { MailReaders, withMailReaders } from "../../cli/mail-readers.ts";
import { readMails } from "../../cli/read-mails.ts";
import { openDatabase } from "../../db/index.ts";
import type { RawMail } from "../../ingest/types.ts";
import { bytesOf, mboxOf, oddities, plainMail } from "../ingest/mails.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const counts = [1, 2, 3];

const mails: readonly RawMail[] = [
  ...oddities.map((oddity) => ({ bytes: bytesOf(oddity), problems: [] })),
  ...["one", "two", "three", "four"].map((name) => ({ bytes: plainMail(name), problems: [] })),
  { bytes: plainMail("cut"), problems: [{ kind: "too-large", detail: "it was cut" }] },
];

for (const count of counts) {
  test(`${count} readers make of each mail what this thread makes of it, in order`, async () => {
    const asked = [mails, mails.slice(0, 1), [], mails.toReversed()];
    const answers = await withMailReaders(new MailReaders(count), (read) =>
      Promise.all(asked.map((some) => read(some))),
    );
    assert.deepEqual(answers, await Promise.all(asked.map((some) => readMails(some))));
  });
}

test("any number of readers gives the same database, to the byte, and tells the same of it", async (t) => {
  const archive = join(temporaryFolder(t), "archive.mbox");
  const odd = oddities.filter((oddity) => !["binary", "no-head"].includes(oddity)).map(bytesOf);
  const many = Array.from({ length: 450 }, (_, at) => plainMail(`mail-${at % 400}`));
  writeFileSync(archive, mboxOf([...odd, ...odd, ...many, ...odd]));
  const alone = await ingested(archive, 0, t);
  const once = (await readMails(odd.map((bytes) => ({ bytes, problems: [] })))).flatMap(
    ({ message }) => message.problems,
  );
  const total = Object.values(alone.result.problems).reduce((sum, count) => sum + count, 0);
  assert.equal(total, once.length, "a mail that came twice counts once");
  for (const count of counts) {
    const { bytes, result } = await ingested(archive, count, t);
    assert(alone.bytes.equals(bytes), `${count} readers`);
    assert.deepEqual(result, alone.result);
  }
});

test("readers that were started before there was a mail read the same", async () => {
  const readers = new MailReaders(2);
  readers.start();
  assert.deepEqual(await withMailReaders(readers, (read) => read(mails)), await readMails(mails));
});

test("whoever waits for mails when the readers are stopped is told", async () => {
  let reading: Promise<unknown> = Promise.resolve();
  await withMailReaders(new MailReaders(1), async (read) => {
    reading = read(mails);
    reading.catch(() => {});
  });
  await assert.rejects(reading, /the thread that reads mails has ended/);
});

test("a reader that has ended does not keep anybody waiting", async () => {
  await withMailReaders(new MailReaders(1), async (read) => {
    const unreadable = { bytes: Buffer.from("Subject: x\n\n"), problems: null } as unknown as RawMail;
    await assert.rejects(read([unreadable]), TypeError);
    await assert.rejects(read(mails), TypeError);
  });
});

async function ingested(archive: string, count: number, t: TestContext) {
  const file = join(temporaryFolder(t), "test.db");
  const db = await openDatabase(file);
  const options = { quiet: true };
  const result = await withMailReaders(new MailReaders(count), (read) =>
    count === 0 ? ingestSource(db, archive, options) : ingestSource(db, archive, options, read),
  );
  assert.equal(result.error, null);
  await db.close();
  return { bytes: readFileSync(file), result };
}
