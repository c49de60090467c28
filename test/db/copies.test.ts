import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashInput, openDatabase, searchMessages } from "../../db/index.ts";
import type { AddressedMessage } from "../../ingest/types.ts";
import { loadWhole, messageOf, newDatabase, save } from "./databases.ts";

const id = "a@example.org";
const pebble = "pebble@lists.example.org";
const cairn = "cairn@lists.example.org";

const mail = messageOf(id, { body: "I would call it pebble_hold.\n" });
const otherList = { ...mail, lists: [cairn] };
const footer = { ...otherList, subject: `[cairn] ${mail.subject}`, body: `${mail.body}_____\ncairn mailing list\n` };
const otherFooter = {
  ...mail,
  lists: ["tarn@lists.example.org"],
  body: `${mail.body}--\nTo unsubscribe from tarn, write to it.\n`,
};
const rewritten = { ...footer, from: { name: "Ada via cairn", address: cairn }, originalFrom: mail.from };
const outOfDigest = { ...footer, body: "I would call it\n", problems: [{ kind: "digest", detail: "cut" }] } as const;
const cutShort = { ...mail, body: "I would call", problems: [{ kind: "truncated", detail: "cut" }] } as const;
const cutInHead = { ...cutShort, date: "2023-01-01T00:00:00Z", body: "" };
const cutInLetter = { ...cutShort, body: "I would call it pond\u{fffd}" };
/** Another mail under the same id. */
const imposter = messageOf(id, {
  from: { name: "", address: "robot@example.org" },
  date: "2023-03-07T09:00:00Z",
  body: "Build 17 failed.\n",
  lists: ["builds@lists.example.org"],
});

const [atCairn, atPebble] = ["https://cairn.example.org/1", "https://pebble.example.org/1"];
const leftOut = {
  kind: "duplicate-message-id",
  detail: "another mail has the same Message-ID and was left out: by robot@example.org, 2023-03-07T09:00:00Z",
} as const;

/** Messages that come in this order -> what is stored under their id. */
const cases: [title: string, messages: readonly AddressedMessage[], stored: AddressedMessage][] = [
  ["the same mail on two lists is one message with both", [mail, otherList], { ...mail, lists: [cairn, pebble] }],
  ["of a copy with a list's footer the one without is kept", [mail, footer], { ...mail, lists: [cairn, pebble] }],
  ["of a copy with a rewritten From the true one is kept", [rewritten, mail], { ...mail, lists: [cairn, pebble] }],
  ["of a copy out of a digest the other is kept", [outOfDigest, mail], { ...mail, lists: [cairn, pebble] }],
  [
    "of two copies with a footer each the one with the shorter is kept",
    [otherFooter, footer],
    { ...footer, lists: [cairn, "tarn@lists.example.org"] },
  ],
  [
    "the same mail in two archives is in both, whichever copy is kept",
    [
      { ...footer, archivedAt: [atCairn] },
      { ...mail, archivedAt: [atPebble] },
    ],
    { ...mail, lists: [cairn, pebble], archivedAt: [atCairn, atPebble] },
  ],
  [
    "the same mail, word for word, in two archives is in both",
    [
      { ...mail, archivedAt: [atPebble] },
      { ...mail, archivedAt: [atCairn] },
    ],
    { ...mail, archivedAt: [atCairn, atPebble] },
  ],
  [
    "where another mail with its id is archived does not count",
    [
      { ...mail, archivedAt: [atPebble] },
      { ...imposter, archivedAt: [atCairn] },
    ],
    { ...mail, archivedAt: [atPebble], problems: [leftOut] },
  ],
  ["of a copy that was cut short the whole one is kept", [cutShort, mail], mail],
  ["of a copy that was cut in its head, within the date, the whole one is kept", [mail, cutInHead], mail],
  ["of a copy that was cut within an encoded letter the whole one is kept", [cutInLetter, mail], mail],
  [
    "of a copy that was cut short the one with a footer is kept",
    [cutShort, footer],
    { ...footer, lists: [cairn, pebble] },
  ],
  [
    "of two mails with one id the earlier is kept, with its lists only, and the other is told",
    [mail, imposter],
    {
      ...mail,
      problems: [
        {
          kind: "duplicate-message-id",
          detail: "another mail has the same Message-ID and was left out: by robot@example.org, 2023-03-07T09:00:00Z",
        },
      ],
    },
  ],
  [
    "the same words at another time are another mail",
    [mail, { ...mail, date: "2023-03-09T09:00:00Z", lists: [cairn] }],
    {
      ...mail,
      problems: [
        {
          kind: "duplicate-message-id",
          detail: "another mail has the same Message-ID and was left out: by ada@example.org, 2023-03-09T09:00:00Z",
        },
      ],
    },
  ],
  ["of a copy that was cut right behind its head the whole one is kept", [mail, { ...mail, body: "" }], mail],
  [
    "of two mails with one id the one with text is kept",
    [mail, { ...imposter, date: null, from: null, body: " \n" }],
    {
      ...mail,
      problems: [
        {
          kind: "duplicate-message-id",
          detail: "another mail has the same Message-ID and was left out: by nobody, without date",
        },
      ],
    },
  ],
];

for (const [title, messages, stored] of cases) {
  for (const order of [messages, messages.toReversed()]) {
    const which = order === messages ? "in this order" : "in the other order";
    test(`${title}, ${which}, at once or one after another`, async (t) => {
      const atOnce = await newDatabase(t);
      const { added, known, told } = await save(atOnce, order);
      assert.deepEqual([added, known], [1, messages.length - 1]);
      const isTold = ({ kind }: { kind: string }) => kind === "duplicate-message-id";
      assert.deepEqual(
        told,
        stored.problems.filter(isTold).map((problem) => ({ id, problem })),
      );
      assert.deepEqual(await loadWhole(atOnce, [id]), [stored]);
      const oneByOne = await newDatabase(t);
      for (const message of order) await save(oneByOne, [message]);
      assert.deepEqual(await loadWhole(oneByOne, [id]), [stored]);
    });
  }
}

test("in whatever order copies and other mails of one id come, the same is stored", async () => {
  const later = { ...imposter, date: "2023-03-08T09:00:00Z", body: "Build 18 failed.\n" };
  const earlier = { ...imposter, date: "2023-03-01T09:00:00Z", body: "Build 16 failed.\n" };
  const all = [
    mail,
    otherList,
    footer,
    otherFooter,
    rewritten,
    cutShort,
    cutInHead,
    cutInLetter,
    imposter,
    later,
    earlier,
  ];
  const copies = fc.shuffledSubarray(all, { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(copies, fc.nat(3), async (messages, size) => {
      const sorted = all.filter((one) => messages.includes(one));
      assert.deepEqual(await storedOf(messages, size + 1), await storedOf(sorted, 10));
    }),
    { numRuns: 120, seed: 20260101 },
  );
});

test("when another copy takes a message's place the search forgets the words of the first", async (t) => {
  const db = await newDatabase(t);
  await save(db, [imposter]);
  await save(db, [mail]);
  const find = (text: string) =>
    searchMessages(db, { text, in: "any", person: null, after: null, before: null, list: null, limit: 9 });
  assert.deepEqual([(await find("build")).length, (await find("pebble_hold")).length], [0, 1]);
});

/** What a new database holds under the id after messages have come in batches of a size. */
async function storedOf(messages: readonly AddressedMessage[], size: number) {
  const db = await openDatabase(":memory:");
  for (let start = 0; start < messages.length; start += size) await save(db, messages.slice(start, start + size));
  const stored = { messages: await loadWhole(db, [id]), input: await hashInput(db) };
  await db.close();
  return stored;
}
