import assert from "node:assert/strict";
import { test } from "node:test";
import type { AddressedMessage } from "../../ingest/types.ts";
import { loadWhole, messageOf, newDatabase, save } from "./databases.ts";

const id = "a@example.org";
const ada = "ada@example.org";
const ben = { name: "Ben", address: "ben@example.org" };
const cairn = "cairn@lists.example.org";
const date = "2023-03-06T09:00:00Z";
const hourLater = "2023-03-06T10:00:00Z";

const mail = messageOf(id, { date, body: "I would call it heron_wade, for it walks.\n" });
const nobodys = { ...mail, from: null };
const passedOn = { ...mail, from: { name: "Ada via cairn", address: cairn }, originalFrom: mail.from, lists: [cairn] };

const withFooter = { ...mail, body: `${mail.body}--\nThe pebble list\n` };

/** What is left of a mail whose copy was cut. */
function cut(copy: AddressedMessage, body: string): AddressedMessage {
  return { ...copy, body, problems: [{ kind: "truncated", detail: "cut" }] };
}

/** The message that is kept, and is told that another mail has its id. */
function besideAnother(kept: AddressedMessage, sender = ada, when = date): AddressedMessage {
  const detail = `another mail has the same Message-ID and was left out: by ${sender}, ${when}`;
  return { ...kept, problems: [{ kind: "duplicate-message-id", detail }, ...kept.problems] };
}

/** A message that comes beside the mail, under its id -> what is stored, whichever of the two comes first. */
type Case = readonly [title: string, other: AddressedMessage, stored: AddressedMessage, first?: AddressedMessage];
const cases: readonly Case[] = [
  ["a copy that was cut within its third word is left out", cut(mail, "I would ca"), mail],
  ["a copy that was cut within a letter of its third word is left out", cut(mail, "I would c\u{fffd}"), mail],
  [
    "a mail that was cut behind other words is another",
    cut(mail, "I never ca"),
    besideAnother(cut(mail, "I never ca")),
  ],
  [
    "a mail of fewer words that was not cut is another",
    { ...mail, body: "I would\n" },
    besideAnother({ ...mail, body: "I would\n" }),
  ],
  [
    "a mail of the same words, cut short and of another time, is another",
    { ...cut(mail, "I would call"), date: hourLater },
    besideAnother(mail, ada, hourLater),
  ],
  ["of a passed-on mail that was cut in its head nothing is told", cut(passedOn, ""), mail],
  [
    "an empty mail of the same time by another sender is another",
    { ...mail, from: ben, body: "" },
    besideAnother(mail, ben.address),
  ],
  [
    "an empty mail is another where neither has a sender",
    { ...nobodys, body: "" },
    besideAnother(nobodys, "nobody"),
    nobodys,
  ],
  [
    "a mail that shares the first two words only is another",
    { ...mail, body: "I would name it egret_wade, I think, for it walks.\n" },
    besideAnother(mail),
  ],
  [
    "a mail that shares the first three words is a copy",
    { ...mail, body: "I would call\nit heron_wade, for it walks. -- the ponds list\n" },
    mail,
  ],
  ["a mail with empty lines in front is a copy", { ...mail, body: `\n \n${mail.body}` }, mail],
  [
    "a copy that was cut within a footer gives way to the whole one that a list passed on",
    { ...passedOn, body: `${mail.body}--\nTo unsubscribe from cairn, write to it.\n` },
    {
      ...passedOn,
      body: `${mail.body}--\nTo unsubscribe from cairn, write to it.\n`,
      lists: [cairn, ...mail.lists],
    },
    cut(mail, `${mail.body}--\nThe pebble li`),
  ],
  [
    "a copy with its true sender is kept, though the one that a list passed on is shorter",
    passedOn,
    { ...withFooter, lists: [cairn, ...mail.lists] },
    withFooter,
  ],
];

for (const [title, other, stored, first = mail] of cases) {
  for (const order of [
    [first, other],
    [other, first],
  ]) {
    test(`${title}, when it comes ${order[0] === other ? "first" : "last"}`, async (t) => {
      const db = await newDatabase(t);
      for (const message of order) await save(db, [message]);
      assert.deepEqual(await loadWhole(db, [id]), [stored]);
    });
  }
}
