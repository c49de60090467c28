import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { IngestError } from "../../ingest/errors.ts";
import * as limits from "../../ingest/limits.ts";
import type { AddressedMessage } from "../../ingest/types.ts";
import { mboxOf, parseBytes, plainMail, readPieces } from "./mails.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

type Case = {
  /** The mail, with so much of something. */
  readonly mail: (count: number) => string;
  readonly limit: number;
  /** How much of it is in the message. */
  readonly kept: (message: AddressedMessage) => number;
  readonly detail: RegExp;
};

const head = "From: Ada <ada@example.org>\nDate: Mon, 06 Mar 2023 09:00:00 +0000\nMessage-ID: <large@example.org>\n";
const addresses = (count: number) =>
  numbers(count)
    .map((n) => `p${n}@example.org`)
    .join(",\n ");
const ids = (count: number) =>
  numbers(count)
    .map((n) => `<${n}@example.org>`)
    .join("\n ");

const cases: Readonly<Record<string, Case>> = {
  text: {
    mail: (count) => `${head}\n${"x".repeat(count)}`,
    limit: limits.MOST_TEXT,
    kept: ({ body }) => body.length,
    detail: /^the text has \d+ characters, 1048576 are kept$/,
  },
  subject: {
    mail: (count) => `${head}Subject: ${"x".repeat(count)}\n\nHello.\n`,
    limit: limits.LONGEST_SUBJECT,
    kept: ({ subject }) => subject.length,
    detail: /^the subject has \d+ characters, 2000 are kept$/,
  },
  To: {
    mail: (count) => `${head}To: ${addresses(count)}\n\nHello.\n`,
    limit: limits.MOST_RECIPIENTS,
    kept: ({ to }) => to.length,
    detail: /^the field to has \d+ addresses, 1000 are kept$/,
  },
  References: {
    mail: (count) => `${head}References: ${ids(count)}\n\nHello.\n`,
    limit: limits.MOST_REFERENCES,
    kept: ({ references }) => references.length,
    detail: /^the field references has \d+ ids, 1000 are kept$/,
  },
};

for (const [what, { mail, limit, kept, detail }] of Object.entries(cases)) {
  test(`a mail with more ${what} than is read is kept up to the limit, and says so`, async () => {
    const within = await parseBytes(Buffer.from(mail(limit)));
    assert.equal(kept(within), limit);
    assert.deepEqual(within.problems, []);
    const beyond = await parseBytes(Buffer.from(mail(limit + 7)));
    assert.equal(kept(beyond), limit);
    assert.deepEqual(
      beyond.problems.map(({ kind }) => kind),
      ["too-large"],
    );
    assert.match(beyond.problems[0]?.detail ?? "", detail);
    assert.equal(beyond.id, "large@example.org");
  });
}

test("of too many References the first and the last are kept: the thread's and the answered message's", async () => {
  const { references } = await parseBytes(Buffer.from(`${head}References: ${ids(5000)}\n\nHello.\n`));
  assert.deepEqual(
    [references[0], references[1], references.at(-1)],
    ["0@example.org", "4001@example.org", "4999@example.org"],
  );
});

test("text is not cut within a character", async () => {
  const { body } = await parseBytes(Buffer.from(`${head}\n${"x".repeat(limits.MOST_TEXT - 1)}\u{1F426}`));
  assert.equal(body.length, limits.MOST_TEXT - 1);
});

test("a few kilobytes that unpack to more than any mail are refused, after the mails before them", async () => {
  const mails = mboxOf([plainMail("before"), plainMail("after")]);
  const bomb = gzipSync(Buffer.concat([mails, Buffer.alloc(limits.EXPANSION_GRACE * 2, "x")]));
  assert(bomb.length < 300_000);
  await assert.rejects(readPieces(bomb), (error: unknown) => {
    assert(error instanceof IngestError);
    assert.equal(error.code, "corrupt");
    assert.match(
      error.message,
      /grows more than 200 times, as no mail does; if it is mail nevertheless, unpack it first/,
    );
    return true;
  });
});
