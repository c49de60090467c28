import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Batch, IngestError, readMessages } from "../../ingest/index.ts";
import type { Message } from "../../ingest/types.ts";
import { bytesOf, mboxOf, oddities, parseBytes, plainMail } from "./mails.ts";

const names = Array.from({ length: 25 }, (_, index) => `mail-${index}`);

test("messages come in the order of the source, in batches that say how far it is read", async () => {
  const { batches, messages } = await readAll(mboxOf(names.map(plainMail)), 10);
  assert.deepEqual(
    messages.map(({ subject }) => subject),
    names,
  );
  assert.deepEqual(
    batches.map(({ read }) => read.messages),
    [10, 20, 25],
  );
  const offsets = batches.map(({ read }) => read.offset);
  assert.deepEqual(
    offsets,
    offsets.toSorted((one, other) => one - other),
  );
});

test("a source of just as many messages as batches hold ends without an empty batch", async () => {
  const { batches } = await readAll(mboxOf(names.slice(0, 20).map(plainMail)), 10);
  assert.deepEqual(
    batches.map(({ messages }) => messages.length),
    [10, 10],
  );
});

test("batches of large mails end early", async () => {
  const large = Buffer.concat([plainMail("large"), Buffer.alloc(3 * 1024 * 1024, "one more line\n")]);
  const { batches } = await readAll(mboxOf([large, large, large, large]), 200);
  assert.deepEqual(
    batches.map(({ messages }) => messages.length),
    [2, 2],
  );
});

test("of a source that breaks off the messages before the damage are delivered, then the error is raised", async () => {
  const packed = gzipSync(mboxOf(names.map(plainMail)));
  const receivedIn = async (batchSize: number) => {
    const received: Message[] = [];
    await assert.rejects(
      async () => {
        for await (const batch of readMessages("-", { stdin: pieces(packed.subarray(0, -20)), batchSize }))
          received.push(...batch.messages);
      },
      (error) => error instanceof IngestError && error.code === "truncated",
    );
    return received.map(({ subject }) => subject);
  };
  const oneByOne = await receivedIn(1);
  assert(oneByOne.length >= 20, `${oneByOne.length} messages`);
  assert.deepEqual(oneByOne, names.slice(0, oneByOne.length));
  for (const batchSize of [4, 1000]) assert.deepEqual(await receivedIn(batchSize), oneByOne, `batches of ${batchSize}`);
});

test("whoever stops reading early is not kept waiting by standard input that does not end", async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    yield mboxOf([...names.slice(0, 6).map(plainMail), Buffer.alloc(5 * 1024 * 1024, "X-Long: mail\n")]);
    await new Promise(() => {});
  }
  for await (const { messages } of readMessages("-", { stdin: endless(), batchSize: 5 })) {
    assert.equal(messages.length, 5);
    break;
  }
});

test("mails that were read before are not parsed again, but counted", async () => {
  const mails = names.map(plainMail);
  const asked: string[] = [];
  const known = async (hashes: readonly string[]) => {
    asked.push(...hashes);
    return new Set(hashes.filter((_, index) => index % 2 === 0));
  };
  const batches: Batch[] = [];
  for await (const batch of readMessages("-", { stdin: pieces(mboxOf(mails)), batchSize: 10, known }))
    batches.push(batch);
  assert.deepEqual(
    batches.map(({ messages, read }) => [messages.length, read.messages, read.bytes]),
    [10, 20, 25].map((end, at) => [at < 2 ? 5 : 2, end, Buffer.concat(mails.slice(0, end)).length]),
  );
  assert.equal(new Set(asked).size, names.length);
  assert.deepEqual(
    batches.flatMap(({ messages }) => messages.map(({ subject }) => subject)),
    names.filter((_, index) => (index % 10) % 2 === 1),
  );
  assert.deepEqual(
    batches.flatMap(({ mails: hashes }) => hashes),
    asked.filter((_, index) => (index % 10) % 2 === 1),
  );
});

test("of mails that are the same the first is parsed, however far apart they are and however late it is known", async () => {
  const mails = Array.from({ length: 60 }, (_, at) => plainMail(`mail-${(at >> 3) + ((at * at) % 7)}`));
  const saved = new Set<string>();
  const whenSaved = async (hashes: readonly string[]) => new Set(hashes.filter((hash) => saved.has(hash)));
  const subjects: string[] = [];
  let before: readonly string[] = [];
  for await (const batch of readMessages("-", { stdin: pieces(mboxOf(mails)), batchSize: 2, known: whenSaved })) {
    for (const hash of before) saved.add(hash); // as late as where a batch is saved while the next is parsed
    before = batch.mails;
    subjects.push(...batch.messages.map(({ subject }) => subject ?? ""));
  }
  assert.deepEqual(subjects, [...new Set(subjects)]);
  assert.equal(subjects.length, new Set(mails.map(String)).size);
});

test("when nobody can tell what was read before, whoever reads is told", async () => {
  const known = () => Promise.reject(new Error("the disk is full"));
  const mails = mboxOf(names.map(plainMail));
  await assert.rejects(async () => {
    for await (const _ of readMessages("-", { stdin: pieces(mails), batchSize: 10, known }));
  }, /the disk is full/);
});

/** Without a head, a separator is taken for a line of the mail before. */
const headless = ["binary", "no-head"];

test("every odd mail is read from an mbox as it is alone, and its neighbours are untouched", async () => {
  const odd = oddities.filter((oddity) => !headless.includes(oddity));
  const mails = odd.flatMap((oddity) => [plainMail(`before-${oddity}`), bytesOf(oddity)]);
  const { messages } = await readAll(mboxOf([...mails, plainMail("last")]), 16);
  assert.equal(messages.length, mails.length + 1);
  for (const [index, mail] of mails.entries()) {
    const alone = await parseBytes(mail);
    const { body, ...rest } = messages[index] ?? alone;
    assert.deepEqual({ ...rest, body: body.trimEnd() }, { ...alone, body: alone.body.trimEnd() });
  }
  assert.deepEqual(messages.at(-1), await parseBytes(plainMail("last")));
});

async function readAll(mbox: Buffer, batchSize: number) {
  const batches: Batch[] = [];
  for await (const batch of readMessages("-", { stdin: pieces(mbox), batchSize })) batches.push(batch);
  return { batches, messages: batches.flatMap(({ messages }) => messages) };
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}
