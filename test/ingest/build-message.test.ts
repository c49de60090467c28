import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST_SUBJECT } from "../../ingest/limits.ts";
import type { AddressedMessage } from "../../ingest/types.ts";
import { bytesOf, kindsOf, oddities, ordinaryMessage, parseBytes, readMail } from "./mails.ts";

/** Fixture in test/fixtures/mail -> what is read from its head, the title first; the rest is ordinary. */
type Expected = Partial<Omit<AddressedMessage, "problems">> & { readonly problems?: readonly string[] };

const identities: Record<string, [title: string, expected: Expected]> = {
  "two-message-ids": ["of two ids in one field the first counts", { problems: ["bad-header"] }],
  "message-id-without-brackets": ["an id without brackets is one", {}],
  "duplicate-headers": ["of fields given twice the first counts", { problems: ["bad-header"] }],
  "in-reply-to-with-comments": [
    "In-Reply-To may hold comments and several ids, each of which counts once",
    { inReplyTo: ["first@example.org", "second@example.org"] },
  ],
  "in-reply-to-without-ids": ["In-Reply-To in plain words holds no id", {}],
  "many-references": [
    "hundreds of references are all kept, in order",
    {
      inReplyTo: ["ref-399@example.org"],
      references: Array.from({ length: 400 }, (_, index) => `ref-${index}@example.org`),
    },
  ],
};

const dates: Record<string, [title: string, expected: Expected]> = {
  "no-date": ["a mail without Date has none, not that of today", { date: null, problems: ["no-date"] }],
  "empty-date": ["an empty Date is none", { date: null, problems: ["no-date"] }],
  "broken-date": ["a Date in words is told and not guessed at", { date: null, problems: ["bad-date"] }],
  "impossible-date": ["there is no 30 February", { date: null, problems: ["bad-date"] }],
  "three-zeros-year": ["the year 0099 is not 1999", { date: null, problems: ["bad-date"] }],
  "unknown-time-zone": [
    "an unknown time zone is taken for UTC, and told",
    { date: "2023-03-06T10:00:00Z", problems: ["bad-date"] },
  ],
  "broken-date-received": [
    "in place of a Date that cannot be read stands when the first relay received the mail, and that is told",
    { date: "2023-03-06T09:00:02Z", problems: ["bad-date"] },
  ],
  "no-date-received": [
    "so does it in place of none, where the relay tells",
    { date: "2023-03-06T09:00:02Z", problems: ["no-date"] },
  ],
  "far-future-date": ["a date in the far future is kept as it is written", { date: "2094-03-06T09:00:00Z" }],
};

const bo = { name: "Bo Quist", address: "bo@example.org" };
const people: Record<string, [title: string, expected: Expected]> = {
  "no-from": ["a mail without From is from nobody", { from: null, problems: ["no-from"] }],
  "from-without-address": ["a From without an address is nobody's", { from: null, problems: ["no-from"] }],
  "from-empty-group": ["an empty group is nobody", { from: null, problems: ["no-from"] }],
  "from-group": ["a group is from its first member", { from: bo }],
  "masked-address": ["an address that an archive masked is read, with the name behind it", {}],
  "author-field": [
    "in Author: (RFC 9057), the author of a mail whose From: a list rewrote",
    {
      from: { name: "Ada Fenn via pebble", address: "pebble@lists.example.org" },
      originalFrom: { name: "Ada F\u00e9nn", address: "ada@example.org" },
    },
  ],
  "original-from": [
    "who wrote before the list rewrote From is kept",
    {
      from: { name: "Ada Fenn via pebble", address: "pebble@lists.example.org" },
      originalFrom: { name: "Ada Fenn", address: "ada@example.org" },
    },
  ],
};

const list = { name: "", address: "pebble@lists.example.org" };
const zoe = { name: "Zoë Fenn", address: "ada@example.org" };
const heads: Record<string, [title: string, expected: Expected]> = {
  "folded-headers": ["folded fields are unfolded", { to: [list, bo] }],
  "line-without-colon": [
    "a line that is no field is told and disturbs no other",
    { subject: "a name for the hold", problems: ["bad-header"] },
  ],
  "very-long-header": [
    "of a very long subject the beginning is kept, that is told, and the fields after it are read",
    { subject: `hold ${"queue ".repeat(333)}`.slice(0, LONGEST_SUBJECT), problems: ["too-large"] },
  ],
  "nul-in-head": [
    "NUL in a head is taken out and told",
    { inReplyTo: ["parent@example.org"], problems: ["bad-header"] },
  ],
  "raw-utf8-head": ["UTF-8 in a head is read", { from: zoe, subject: "ein Name für die Größe – ✓" }],
  "raw-windows-1252-head": ["windows-1252 in a head is read", { from: zoe, subject: "ein Name für “hold”" }],
  "encoded-words": [
    "encoded words are decoded, also where a character is cut in two",
    { from: zoe, subject: "Größe of the ✓ hold queue" },
  ],
  "broken-encoded-words": [
    "what is no encoded word stands as it is, and is told",
    { subject: "=?utf-8?q?a name for the hold =?utf-8?x?queue?= =?utf-8?b?", problems: ["bad-encoding"] },
  ],
  "damaged-encoded-word": [
    "an encoded word that is damaged is told",
    { subject: "a n\ufffdme for the hold queue", problems: ["bad-encoding"] },
  ],
  "half-character": [
    "half of a character, in an encoded word, is no character",
    {
      from: { name: "\ufffd Fenn", address: "ada@example.org" },
      to: [{ name: "\ufffd", address: "pebble@lists.example.org" }],
      subject: "\ufffd for the hold queue",
      problems: ["bad-encoding"],
    },
  ],
};

for (const [oddity, [title, expected]] of Object.entries({ ...identities, ...dates, ...people, ...heads })) {
  test(`${title} (${oddity})`, async () => {
    const message = await readMail(oddity);
    assert.deepEqual({ ...message, problems: kindsOf(message) }, { ...ordinaryMessage(oddity), ...expected });
  });
}

test("a mail without Message-ID, or with an empty one, gets an id of its content, the same every time", async () => {
  const ids = new Set<string>();
  for (const oddity of ["no-message-id", "empty-message-id", "no-message-id"]) {
    const { id, idOrigin, problems } = await readMail(oddity);
    assert.match(id, /^[0-9a-f]{64}@no-message-id\.invalid$/);
    assert.equal(idOrigin, "content");
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ["no-message-id"],
    );
    ids.add(id);
  }
  assert.equal(ids.size, 1);
});

test("an id of the content does not change with what transports change, but with what is said", async () => {
  const mail = bytesOf("no-message-id").toString();
  const idOf = async (text: string) => (await parseBytes(Buffer.from(text))).id;
  const id = await idOf(mail);
  assert.equal(await idOf(`Received: by mx.example.org\n${mail}`), id);
  assert.equal(await idOf(mail.replaceAll("\n", "\r\n")), id);
  assert.equal(await idOf(`${mail}\n`), id);
  for (const word of ["Ada", "06 Mar", "hold queue", "pebble_hold"])
    assert.notEqual(await idOf(mail.replace(word, "x")), id);
});

test("mails of which nothing can be read have different ids", async () => {
  const ids = await Promise.all(["\0\x01", "\0\x02", ""].map(async (text) => (await parseBytes(Buffer.from(text))).id));
  assert.equal(new Set(ids).size, 3);
});

test("the same bytes give the same message whenever they are read", async () => {
  for (const oddity of oddities) assert.deepEqual(await readMail(oddity), await readMail(oddity), oddity);
});
