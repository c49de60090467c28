import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bodyStart } from "../../../ingest/head-end.ts";
import { readSource } from "../../../ingest/sources/index.ts";
import type { RawMessage } from "../../../ingest/types.ts";
import { mboxFolder, mboxOf, plainMail, readPieces } from "../mails.ts";

const diff = `The old name says nothing.
---
 hold.c | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)

diff --git a/hold.c b/hold.c
index 1111111..2222222 100644
--- a/hold.c
+++ b/hold.c
@@ -1 +1 @@
-stall();
+pebble_hold();
-- 
2.39.2
`;

const first = "What shall we call it?\n";
const fits = "pebble_hold fits.\n";
const last = "Thanks, pebble_hold it is.\n";

/** Fixture in test/fixtures/mbox -> what it shows, and the bodies of its three messages. */
const files: Record<string, [title: string, bodies: readonly [string, string, string]]> = {
  "mboxrd-declared": [
    "an mboxrd that says so loses one > of each quoted From",
    [first, "From what I see, pebble_hold fits.\n>From here on it is quoted.\n>>From twice.\n", last],
  ],
  "mboxrd-recognised": [
    "an mboxrd is known by >>From",
    [first, "From what I see, pebble_hold fits.\n>From here on it is quoted.\n", last],
  ],
  mboxo: [
    "an mboxo loses the > before From, and no other",
    [first, "From what I see, pebble_hold fits.\n> From afar.\n", last],
  ],
  "mboxo-quoted-from": [
    "an mboxo keeps the > before From among lines that are quoted alike, once or twice, and no other",
    [
      first,
      "From what I see, pebble_hold fits.\n\n>From afar\n>it looks small.\n>\n>>From close by\n>>it does not.\n\nFrom here\n> it does.\nFrom\nFrom there\nFrom nowhere\n",
      last,
    ],
  ],
  "mboxo-declared": [
    "in an mboxo >>From is what the sender wrote",
    [first, "From what I see, pebble_hold fits.\n>>From here on it was quoted before.\n", last],
  ],
  mboxcl: [
    "in an mboxcl the length counts the quoting, which is undone",
    [first, "From what I see, pebble_hold fits.\nDie Größe passt.\n", last],
  ],
  mboxcl2: [
    "in an mboxcl2 the length tells where a message ends, and nothing is unquoted",
    [
      first,
      "From what I see, pebble_hold fits.\n\nFrom ada@example.org Mon Mar  6 10:00:00 2023\nFrom: Ada Fenn <ada@example.org>\n\n>From is not quoted here.\n",
      last,
    ],
  ],
  "stale-content-length": ["a Content-Length that leads nowhere tells nothing", [first, "Nothing to see.\n", last]],
  "bare-from-in-body": [
    "a line that starts with From and is no separator does not split a message",
    [
      first,
      "From what I see, pebble_hold fits.\n\nFrom the start I said so.\n\nFrom Monday on, Mar 6 10:00:00 2023\n",
      last,
    ],
  ],
  "separator-cited": [
    "a separator that no head follows does not split a message",
    [
      first,
      "The archive holds this line:\n\nFrom ada@example.org Mon Mar  6 10:00:00 2023\n\nand then the mail.\n\nFrom bo@example.org Mon Mar  6 11:00:00 2023\nno head follows.\n",
      last,
    ],
  ],
  "separator-without-empty-line": [
    "a separator in the middle of a paragraph, with one field below it, does not split a message",
    [
      first,
      "It came in the middle of a paragraph:\nFrom ada@example.org Mon Mar  6 10:00:00 2023\nSubject: not a mail\n",
      last,
    ],
  ],
  crlf: [
    "line ends of CR LF are understood and kept",
    ["What shall we call it?\r\n", "From what I see,\r\npebble_hold fits.\r\n", "Thanks, pebble_hold it is.\r\n"],
  ],
  "no-final-newline": ["the last line needs no end", [first, fits, last.trimEnd()]],
  "no-empty-line-at-end": ["the last message needs no empty line", [first, fits, last]],
  "empty-lines-kept": ["only one empty line is the mbox's, the others are the sender's", [first, `${fits}\n\n`, last]],
  "byte-order-mark": ["a byte order mark and empty lines at the start are skipped", [first, fits, last]],
  pipermail: ["separators with masked addresses are separators", [first, fits, last]],
  "many-separators": ["separators of many writers are separators", [first, fits, last]],
  "from-line-in-head": ["a >From line before the head belongs to the message", [first, fits, last]],
  "format-patch": [
    "what git format-patch writes is split by commit and not unquoted",
    [first, `>From the list: quoted as it is.\n${diff}`, diff],
  ],
  "git-am": [
    "b4's mailboxes have no empty lines between messages",
    [first, `>From the list: quoted as it is.\n${diff}`, last],
  ],
};

/** Those whose second message may hold another. */
const marked = new Set(["separator-cited", "separator-without-empty-line"]);

for (const [name, [title, bodies]] of Object.entries(files)) {
  test(`${title} (${name})`, async () => {
    const file = join(mboxFolder, `${name}.mbox`);
    const messages: RawMessage[] = [];
    for await (const message of readSource(file)) messages.push(message);
    assert.deepEqual(messages.map(bodyOf), bodies);
    assert.deepEqual(
      messages.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.deepEqual(
      messages.map(({ problems }) => problems.map(({ kind }) => kind)),
      [[], marked.has(name) ? ["separator-in-text"] : [], name === "no-final-newline" ? ["truncated"] : []],
    );
    assertPlaces(messages, readFileSync(file));
  });

  test(`${name} is read the same from standard input in pieces of any size`, async () => {
    const bytes = readFileSync(join(mboxFolder, `${name}.mbox`));
    const whole = await readPieces(bytes);
    assert.deepEqual(whole.map(bodyOf), bodies);
    for (const size of [1, 2, 7, 64, 509]) assert.deepEqual(await readPieces(bytes, size), whole, `pieces of ${size}`);
  });
}

/** Mails whose beginning is no head, with the line behind the separator damaged in some way. */
const headless: Record<string, string> = {
  "an empty line above the head": "\nFrom: Bo <bo@example.org>\nSubject: heron\n\nWords of Bo.\n",
  "a line above the head": "x\0x\nSubject: heron\nFrom: Bo <bo@example.org>\n\nWords of Bo.\n",
  "the end of a field above the head": " folded;\n\tand again\nDate: now\n\nWords of Bo.\n",
  "no head": "Words of Bo.\n\nMore of them.\n",
  nothing: "",
};

for (const [what, mail] of Object.entries(headless)) {
  const three = (separator: string) =>
    Buffer.concat(
      [plainMail("before"), Buffer.from(mail), plainMail("after")].flatMap((bytes) => [
        Buffer.from(`${separator}\n`),
        bytes,
        Buffer.from("\n"),
      ]),
    );

  test(`a mail with ${what} is a mail of its own in an mbox that says what it is`, async () => {
    for (const separator of ["From mboxrd@z Thu Jan  1 00:00:00 1970", "From lei@mboxrd Tue Mar  7 08:00:00 2023"]) {
      const bytes = three(separator);
      const messages = await readPieces(bytes);
      assert.deepEqual(
        messages.map(({ bytes }) => bytes.toString()),
        [plainMail("before"), mail, plainMail("after")].map(String),
      );
      for (const size of [1, 7, 64]) assert.deepEqual(await readPieces(bytes, size), messages, `pieces of ${size}`);
    }
  });

  test(`a mail with ${what} is one in any mbox, or the mail before is marked`, async () => {
    const bytes = three("From bo@example.org Tue Mar  7 08:00:00 2023");
    const messages = await readPieces(bytes);
    assert.equal(
      messages
        .map(({ bytes }) => bytes.toString())
        .join("")
        .includes(mail),
      true,
    );
    assert.deepEqual(
      [messages[0]?.bytes.subarray(0, plainMail("before").length), messages.at(-1)?.bytes],
      [plainMail("before"), plainMail("after")],
    );
    assert.deepEqual(
      messages.map(({ problems }) => problems.map(({ kind }) => kind)),
      /:/.test(mail) ? [[], [], []] : [["separator-in-text"], []],
    );
    for (const size of [1, 7, 64]) assert.deepEqual(await readPieces(bytes, size), messages, `pieces of ${size}`);
  });

  test(`a mail with ${what} may be the first of an mbox`, async () => {
    for (const separator of [
      "From mboxrd@z Thu Jan  1 00:00:00 1970",
      "From bo@example.org Tue Mar  7 08:00:00 2023",
    ]) {
      const bytes = Buffer.concat(
        [Buffer.from(mail), plainMail("after")].flatMap((mail) => [
          Buffer.from(`${separator}\n`),
          mail,
          Buffer.from("\n"),
        ]),
      );
      const messages = await readPieces(bytes);
      assert.deepEqual(
        messages.map(({ bytes }) => bytes.toString()),
        [mail, plainMail("after").toString()],
      );
    }
  });
}

/** Separators that are not as they should be, where the head of a mail follows each. */
const odd: Record<string, string> = {
  "without a sender": "From  Tue Mar  7 08:00:00 2023",
  "with the name of a sender": "From Bo Quist Tue Mar  7 08:00:00 2023",
  "with a name and an address": 'From "Bo Quist" <bo@example.org> Tue Mar  7 08:00:00 2023',
  "with a masked address of several words": "From bo quist at example.org  Tue Mar  7 08:00:00 2023",
  "with a date of ISO 8601": "From bo@example.org 2023-03-07T08:00:00",
  "with the date of a mail": "From bo@example.org Tue, 07 Mar 2023 08:00:00 +0000",
  "with a date in another language": "From bo@example.org Di M\xe4r  7 08:00:00 2023",
  "with a zone of two words": "From bo@example.org Tue Mar 07 08:00:00 MET DST 2023",
  "without a date": "From bo@example.org",
  "of Thunderbird, without a date": "From -",
  "of one word": "From ",
};

for (const [what, separator] of Object.entries(odd)) {
  test(`separators ${what} are separators, all of them or one`, async () => {
    const mails = ["one", "two", "three"].map(plainMail);
    for (const first of [separator, "From bo@example.org Tue Mar  7 08:00:00 2023"]) {
      const bytes = Buffer.concat(
        mails.flatMap((mail, index) => [
          Buffer.from(`${index === 1 ? separator : first}\n`, "latin1"),
          mail,
          Buffer.from("\n"),
        ]),
      );
      const messages = await readPieces(bytes);
      assert.deepEqual(
        messages.map(({ bytes, problems }) => [bytes, problems]),
        mails.map((mail) => [mail, []]),
      );
      for (const size of [1, 7, 64]) assert.deepEqual(await readPieces(bytes, size), messages, `pieces of ${size}`);
    }
  });
}

test("mails that no empty line parts are mails, with the words of each, however long their heads are", async () => {
  const relays = Array.from(
    { length: 150 },
    (_, hop) => `Received: from relay${hop}.example.org\n\tby mx.example.org; now\n`,
  );
  const mails = ["one", "two", "three"].map((name) => Buffer.from(`${relays.join("")}${plainMail(name)}`));
  for (const separator of ["From bo@example.org Tue Mar  7 08:00:00 2023\n", "From Bo 2023-03-07 08:00\n"]) {
    const bytes = Buffer.concat(mails.flatMap((mail) => [Buffer.from(separator), mail]));
    const messages = await readPieces(bytes);
    assert.deepEqual(
      messages.map(({ bytes }) => bytes.toString()),
      mails.map(String),
    );
    for (const size of [1, 7, 4096]) assert.deepEqual(await readPieces(bytes, size), messages, `pieces of ${size}`);
  }
});

/** What begins as a separator does, in the text of a mail, and is none. */
const inText: Record<string, string> = {
  "a line with a time of day": "From 10:30 on I am away.\nIt is urgent.\n",
  "a line with a time of day above one field": "From 10:30 on:\nSubject: reeds\nand more.\n",
  "an address alone in a paragraph, above fields": "It came\nFrom bo@example.org\nSubject: reeds\nDate: today\n",
  "words above fields": "From the archive:\nFrom: Bo <bo@example.org>\nDate: today\nSubject: reeds\n",
  "fields that stand below other lines": "From 10:30 on:\nit said\nFrom: Bo <bo@example.org>\nDate: today\n",
  "a patch": `Here it is:\nFrom ${"0".repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: Bo <bo@example.org>\nSubject: reeds\n`,
};

for (const [what, text] of Object.entries(inText)) {
  test(`${what}, in the text of a mail, does not split it`, async () => {
    const separator = Buffer.from("From bo@example.org Tue Mar  7 08:00:00 2023\n");
    const mails = [Buffer.concat([plainMail("one"), Buffer.from(text)]), plainMail("two")];
    const bytes = Buffer.concat(mails.flatMap((mail) => [separator, mail, Buffer.from("\n")]));
    const messages = await readPieces(bytes);
    assert.deepEqual(
      messages.map(({ bytes, problems }) => [bytes.toString(), problems]),
      mails.map((mail) => [mail.toString(), []]),
    );
    for (const size of [1, 7, 64]) assert.deepEqual(await readPieces(bytes, size), messages, `pieces of ${size}`);
  });
}

test("messages beyond the sample by which the variant is told are split in the same way", async () => {
  const text = `From here to there.\n${"and on and on and on and on\n".repeat(200)}`.repeat(1000);
  const mails = [plainMail("one"), Buffer.concat([plainMail("long"), Buffer.from(text)]), plainMail("three")];
  const messages = await readPieces(mboxOf(mails), 100_003);
  assert.equal(messages.length, mails.length);
  for (const [index, { bytes }] of messages.entries()) assert(bytes.equals(mails[index] ?? Buffer.alloc(0)));
});

test("an mbox that ends within a line is told to be cut, unless Content-Length says that the mail ends there", async () => {
  const body = "pebble_hold it is.";
  const kindsWith = async (contentLength: string) => {
    const head = `From: Bo <bo@example.org>\nMessage-ID: <one@example.org>\n${contentLength}\n`;
    const [mail] = await readPieces(Buffer.from(`From bo@example.org Tue Mar  7 08:00:00 2023\n${head}${body}`));
    return mail?.problems.map(({ kind }) => kind);
  };
  assert.deepEqual(await kindsWith(`Content-Length: ${body.length}\n`), []);
  assert.deepEqual(await kindsWith(`Content-Length: ${body.length + 9}\n`), ["truncated"]);
  assert.deepEqual(await kindsWith(""), ["truncated"]);
});

function bodyOf({ bytes }: RawMessage): string {
  return bytes.toString("utf8", bodyStart(bytes));
}

/** Each message begins at its offset, just after a line that starts with "From ". */
function assertPlaces(messages: readonly RawMessage[], file: Buffer): void {
  for (const { bytes, offset } of messages) {
    assert.equal(file.toString("latin1", offset, offset + 20), bytes.toString("latin1", 0, 20));
    const separator = file.lastIndexOf("\n", offset - 2) + 1;
    assert.match(file.toString("latin1", separator, offset), /From [^\n]+\n$/);
  }
}
