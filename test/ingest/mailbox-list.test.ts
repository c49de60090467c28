import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlainMailbox, rememberMailboxes } from "../../ingest/mailbox-list.ts";

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
  '"Fenn, Ada" <ada@example.org>, bo@example.org',
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

test("a mailbox is the same at the head of a list and behind a comma", () => {
  const { read, asked } = noting();
  read("ada@example.org, bo@example.org");
  read("bo@example.org, ada@example.org");
  assert.deepEqual(asked, ["ada@example.org", "bo@example.org"]);
});

test("letters before an address in brackets are read as they stand", () => {
  assert.deepEqual(readPlainMailbox("Ada  Q. Fenn <Ada+lists@Example.org>"), [
    { name: "Ada Q. Fenn", address: "ada+lists@example.org" },
  ]);
});

for (const mailbox of [
  "=?utf-8?Q?Ad=C3=A0?= <ada@example.org>",
  '"Ada Fenn" <ada@example.org>',
  "Ada <ada@xn--exmple-cua.org>",
  "ada@example.org",
  "Ada <ada@example.org> (of the pond)",
]) {
  test(`left to mailparser: ${mailbox}`, () => assert.equal(readPlainMailbox(mailbox), null));
}
