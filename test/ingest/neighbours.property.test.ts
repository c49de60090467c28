import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMessages } from "../../ingest/index.ts";
import type { Message } from "../../ingest/types.ts";
import { parseBytes, plainMail } from "./mails.ts";

/** Every run sees the same bytes. */
const seed = 20260101;

/** What mails and mboxes are made of, and what disturbs their readers. */
const pieces = [
  "From ",
  ">From ",
  "From ada@example.org Mon Mar  6 10:00:00 2023\n",
  "\n",
  "\r\n",
  "\n\n",
  "\0",
  "\xff\xfe",
  "\xc3",
  "Content-Length: 3\n",
  "Content-Type: multipart/mixed; boundary=cut\n",
  "Content-Type: multipart/mixed; boundary=\n",
  "Content-Type: message/rfc822\n",
  "Content-Type: text/html\n",
  "Content-Type: text/plain; charset=iso-2022-jp\n",
  "Content-Transfer-Encoding: base64\n",
  "Content-Transfer-Encoding: quoted-printable\n",
  "--cut",
  "--cut--",
  "Message-ID: <",
  "Date: ",
  "From: ",
  "Subject: =?utf-8?b?",
  "?=",
  "=E9",
  ":",
  " ",
];
const wild = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 25,
  })
  .map((parts) => Buffer.from(parts.join(""), "latin1"));
const noise = fc.oneof(wild, fc.uint8Array({ maxLength: 300 }).map(Buffer.from));

const separator = Buffer.from("From ada@example.org Mon Mar  6 10:00:00 2023\n");
const gap = Buffer.from("\n\n");

test("whatever bytes stand between two mails, both mails are read as they are", async () => {
  const [before, after] = [plainMail("before"), plainMail("after")];
  const expected = [await parseBytes(before), await parseBytes(after)];
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      const mbox = [separator, before, gap, separator, bytes, gap, separator, after];
      const messages = await read(Buffer.concat(mbox));
      // A head that noise begins may end in the mail before; what its sender wrote must be there all the same.
      assert.deepEqual([messages[0]?.id, messages.at(-1)], [expected[0]?.id, expected[1]]);
      assert(messages[0]?.body.startsWith("Body of before.\n"));
    }),
    { numRuns: 150, seed },
  );
});

test("whatever bytes a mail is, it becomes one message, the same every time, without NUL and with what is wrong told", async () => {
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      const message = await parseBytes(bytes);
      assert.deepEqual(await parseBytes(bytes), message);
      assert(!/[\0\p{Surrogate}]/u.test(Object.values(message).flat().join()), "characters that cannot be stored");
      assert.equal(message.idOrigin === "content", told(message, "no-message-id"));
      if (message.date === null) assert(told(message, "no-date") || told(message, "bad-date"));
      if (message.from === null) assert(told(message, "no-from"));
      if (!/\S/.test(message.body)) assert(told(message, "no-text"));
    }),
    { numRuns: 400, seed },
  );
});

function told({ problems }: Message, wanted: Message["problems"][number]["kind"]): boolean {
  return problems.some(({ kind }) => kind === wanted);
}

async function read(mbox: Buffer): Promise<Message[]> {
  const messages: Message[] = [];
  async function* stdin(): AsyncGenerator<Buffer> {
    yield mbox;
  }
  for await (const batch of readMessages("-", { stdin: stdin() })) messages.push(...batch.messages);
  return messages;
}
