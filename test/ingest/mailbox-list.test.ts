import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlainMailbox, rememberMailboxes } from "../../ingest/mailbox-list.ts";
import { readByMailparser } from "../../ingest/parse-message.ts";

/** A reader that notes what it is asked. */
function noting() {
  const asked: string[] = [];
  const read = rememberMailboxes((value) => {
    asked.push(value);
    return [{ name: "", address: value.trim() }];
  });
  return { read, asked };
}

const whole: readonly string[] = [
  "Fenn, Ada <ada@example.org>",
  '"Fenn, \\"Ada\\"" <ada@example.org>, bo@example.org',
  '"Fenn, Ada <ada@example.org>, bo@example.org',
  "builders: ada@example.org, bo@example.org;",
  "ada@example.org (Ada, of the pond), bo@example.org",
  "ada@[192.0.2.1], bo@example.org",
  "ada@example.org, ",
  '"Ada" Fenn <ada@example.org>, bo@example.org',
  "<ada@example.org> Ada, bo@example.org",
];

for (const value of whole) {
  test(`left whole to the reader: ${value}`, () => {
    const { read, asked } = noting();
    read(value);
    assert.deepEqual(asked, [value]);
  });
}

test("plain mailboxes are read each by itself, and once only", () => {
  const { read, asked } = noting();
  const list = 'Ada <ada@example.org>,"B. Q." <bo@example.org>, cy@example.org';
  const addresses = read(list);
  assert.deepEqual(asked, ["Ada <ada@example.org>", '"B. Q." <bo@example.org>', "cy@example.org"]);
  assert.deepEqual(read(list), addresses);
  assert.equal(asked.length, 3);
});

test("a comma in quotes belongs to the name", () => {
  const { read, asked } = noting();
  read('bo@example.org, "Fenn, Ada (of the pond)" <ada@example.org>,"cy@example.org" <cy@example.org>');
  assert.deepEqual(asked, [
    "bo@example.org",
    '"Fenn, Ada (of the pond)" <ada@example.org>',
    '"cy@example.org" <cy@example.org>',
  ]);
});

test("a mailbox is the same at the head of a list and behind a comma", () => {
  const { read, asked } = noting();
  read("ada@example.org, bo@example.org");
  read("bo@example.org, ada@example.org");
  assert.deepEqual(asked, ["ada@example.org", "bo@example.org"]);
});

const plain: readonly (readonly [mailbox: string, name: string, address: string])[] = [
  ["Ada  Q. Fenn <Ada+lists@Example.org>", "Ada Q. Fenn", "ada+lists@example.org"],
  ["  Ada O'Fenn <ada@example.org>", "Ada O'Fenn", "ada@example.org"],
  ['"Fenn, Ada (of the pond)" <ada@example.org>', "Fenn, Ada (of the pond)", "ada@example.org"],
  ['"ada@example.org" <ada@example.org>', "", "ada@example.org"],
  ['"Ada@example.org" <ada@example.org>', "Ada@example.org", "ada@example.org"],
  ['"" <ada@example.org>', "", "ada@example.org"],
  ["<ada@example.org>", "", "ada@example.org"],
  ["\tAda@Example.org ", "", "ada@example.org"],
];

for (const [mailbox, name, address] of plain) {
  test(`read without mailparser, and as it reads it: ${mailbox}`, async () => {
    assert.deepEqual(readPlainMailbox(mailbox), [{ name, address }]);
    const mail = await readByMailparser(Buffer.from(`To: ${mailbox}\n\nThe text.\n`));
    assert.deepEqual(mail.to, [{ name, address }]);
  });
}

for (const mailbox of [
  "=?utf-8?Q?Ad=C3=A0?= <ada@example.org>",
  '"=?utf-8?Q?Ad=C3=A0?=" <ada@example.org>',
  '"Ada \\"Fenn\\"" <ada@example.org>',
  "Ada <ada@xn--exmple-cua.org>",
  "Ada <ada@example.org> (of the pond)",
]) {
  test(`left to mailparser: ${mailbox}`, () => assert.equal(readPlainMailbox(mailbox), null));
}
