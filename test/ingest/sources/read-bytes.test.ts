import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { IngestError } from "../../../ingest/errors.ts";
import { readSource } from "../../../ingest/sources/index.ts";
import { mboxOf, plainMail, readPieces } from "../mails.ts";

const names = Array.from({ length: 40 }, (_, index) => `mail-${index}`);
const mails = names.map(plainMail);
const mbox = mboxOf(mails);
const packed = gzipSync(mbox);

test("a gzip stream is known by its first bytes and unpacked, in pieces of any size", async () => {
  for (const size of [1, 10, 1000, packed.length]) {
    assert.deepEqual(
      (await readPieces(packed, size)).map(({ bytes }) => bytes),
      mails,
      `pieces of ${size}`,
    );
  }
});

test("several gzip members are one archive, wherever the cut is", async () => {
  for (const cut of [0, 1, 50, 1000, mbox.length]) {
    const members = [mbox.subarray(0, cut), mbox.subarray(cut), mboxOf([plainMail("appended")])];
    const messages = await readPieces(Buffer.concat(members.map((member) => gzipSync(member))), 37);
    assert.deepEqual(
      messages.map(({ bytes }) => bytes),
      [...mails, plainMail("appended")],
      `cut at ${cut}`,
    );
  }
});

test("zeros after the last gzip member, as tapes leave them, are ignored", async () => {
  const padded = Buffer.concat([packed, Buffer.alloc(40_000)]);
  for (const size of [1, packed.length - 1, packed.length, packed.length + 1, padded.length]) {
    assert.equal((await readPieces(padded, size)).length, mails.length, `pieces of ${size}`);
  }
});

test("other bytes after the last gzip member are damage, and the messages before it are read", async () => {
  const { bytes, error } = await readDamaged(Buffer.concat([packed, Buffer.from("and something else")]));
  assert.equal(error.code, "corrupt");
  assert.deepEqual(bytes, mails.slice(0, bytes.length));
});

test("of a gzip stream that is cut anywhere the whole messages are read before the damage is told", async () => {
  for (const length of [2, 9, 12, 200, packed.length >> 1, packed.length - 9, packed.length - 1]) {
    const { bytes, error } = await readDamaged(packed.subarray(0, length));
    assert.equal(error.code, "truncated", `${length} bytes`);
    assert.match(
      error.message,
      /^cannot read standard input at byte \d+: the gzip data ends in the middle; fetch the file again/,
    );
    assert.deepEqual(bytes, mails.slice(0, bytes.length));
    if (length >= packed.length >> 1) assert(bytes.length > 5, `${bytes.length} messages of ${length} bytes`);
  }
});

test("of a gzip stream whose second member is cut the messages of the first are read", async () => {
  const second = gzipSync(mboxOf([plainMail("appended")]));
  const { bytes, error } = await readDamaged(Buffer.concat([packed, second.subarray(0, 20)]));
  assert.equal(error.code, "truncated");
  assert.deepEqual(bytes, mails.slice(0, bytes.length));
  assert(bytes.length >= mails.length - 1);
});

test("a gzip stream with a wrong byte is told to be damaged", async () => {
  const wrong = Buffer.from(packed);
  wrong[wrong.length - 6] = (wrong[wrong.length - 6] ?? 0) ^ 0xff; // in the checksum, which comes last
  const { bytes, error } = await readDamaged(wrong);
  assert.equal(error.code, "corrupt");
  assert.deepEqual(bytes, mails.slice(0, bytes.length));
});

/** The messages that are read before the error, and the error. */
async function readDamaged(stored: Buffer): Promise<{ bytes: Buffer[]; error: IngestError }> {
  const bytes: Buffer[] = [];
  try {
    for await (const message of readSource("-", { stdin: halves(stored) })) bytes.push(message.bytes);
  } catch (error) {
    assert(error instanceof IngestError, String(error));
    return { bytes, error };
  }
  assert.fail("the damage was not noticed");
}

async function* halves(stored: Buffer): AsyncGenerator<Buffer> {
  yield stored.subarray(0, stored.length >> 1);
  yield stored.subarray(stored.length >> 1);
}
