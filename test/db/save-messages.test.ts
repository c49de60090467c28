import assert from "node:assert/strict";
import { test } from "node:test";
import { contentHash } from "../../db/content-hash.ts";
import {
  hashInput,
  loadIdsAsStored,
  loadSkeletons,
  messagesWithoutText,
  saveOwnText,
  searchMessages,
} from "../../db/index.ts";
import { oddities, readMail } from "../ingest/mails.ts";
import { count, everything, loadWhole, messageOf, newDatabase, save } from "./databases.ts";

const rich = messageOf("rich@example.org", {
  subject: 'Größe "und" \\Breite\\ ✓ 🦉',
  from: { name: 'Ada "the" Fenn', address: "ada@example.org" },
  to: [
    { name: "Bo", address: "bo@example.org" },
    { name: "", address: "bo@example.org" },
    { name: "Bo", address: "bo@example.org" },
  ],
  cc: [{ name: "Cy Tamm, the other", address: "cy@example.org" }],
  replyTo: [{ name: "", address: "pebble@lists.example.org" }],
  archivedAt: ["https://cairn.example.org/1", "https://pebble.example.org/a?b=c#d"],
  inReplyTo: ["z@example.org", "a@example.org"],
  references: ["b@example.org", "a@example.org", "a/c+d%e@example.org"],
  lists: ["cairn@lists.example.org", "pebble@lists.example.org"],
  originalFrom: { name: "Ada", address: "ada@example.org" },
  body: `> quoted\n\n'; DROP TABLE messages; --\n\t🦉 ${"long ".repeat(50_000)}\n`,
  format: { flowed: true, delSp: true },
  omittedParts: ["text/x-patch b.patch", "text/x-patch a.patch"],
  problems: [
    { kind: "bad-date", detail: "one" },
    { kind: "bad-header", detail: "two" },
  ],
});
const bare = messageOf("bare@no-message-id.invalid", {
  idOrigin: "content",
  subject: "",
  from: null,
  to: [],
  date: null,
  lists: [],
  body: "",
  format: { flowed: true, delSp: false },
});

test("a message comes back as it was stored, whatever it has or lacks", async (t) => {
  const db = await newDatabase(t);
  await save(db, [rich, bare]);
  assert.deepEqual(await loadWhole(db, [bare.id, "absent@example.org", rich.id, bare.id]), [bare, rich, bare]);
  for (const message of await loadWhole(db, [rich.id, bare.id])) {
    assert.equal(contentHash(message), contentHash(message.id === rich.id ? rich : bare));
  }
});

test("every odd mail of the fixtures comes back as it was read", async (t) => {
  const db = await newDatabase(t);
  const messages = await Promise.all(oddities.map(readMail));
  const stored = messages.filter(({ id }, index) => messages.findIndex((message) => message.id === id) === index);
  await save(db, stored);
  const loaded = await loadWhole(
    db,
    stored.map(({ id }) => id),
  );
  const inOrder = (problems: (typeof rich)["problems"]) =>
    problems.map(({ kind, detail }) => `${kind} ${detail}`).sort();
  for (const [index, message] of stored.entries()) {
    const { problems = [], ...rest } = loaded[index] ?? {};
    assert.deepEqual({ ...rest, problems: inOrder(problems) }, { ...message, problems: inOrder(message.problems) });
  }
});

test("storing the same messages again adds nothing and says so", async (t) => {
  const db = await newDatabase(t);
  assert.deepEqual(await save(db, [rich, bare]), { added: 2, known: 0, told: [] });
  const before = { input: await hashInput(db), rows: await rowsOf(db) };
  assert.deepEqual(await save(db, [bare, rich]), { added: 0, known: 2, told: [] });
  assert.deepEqual(await save(db, [rich, { ...rich }], "other.mbox"), { added: 0, known: 2, told: [] });
  assert.deepEqual(await save(db, []), { added: 0, known: 0, told: [] });
  assert.deepEqual({ input: await hashInput(db), rows: await rowsOf(db) }, before);
  assert.equal(await count(db, "sources"), 2);
});

test("a message that comes twice at once is stored once", async (t) => {
  const db = await newDatabase(t);
  assert.deepEqual(await save(db, [rich, bare, { ...rich }]), { added: 2, known: 1, told: [] });
  assert.deepEqual(await loadWhole(db, [rich.id]), [rich]);
});

test("ids come in the order in which the messages were stored", async (t) => {
  const db = await newDatabase(t);
  await save(db, [messageOf("z@example.org"), messageOf("m@example.org")]);
  await save(db, [messageOf("a@example.org"), messageOf("z@example.org")]);
  assert.deepEqual(await loadIdsAsStored(db), ["z@example.org", "m@example.org", "a@example.org"]);
});

test("skeletons are all messages in the order of their ids, with what they answer", async (t) => {
  const db = await newDatabase(t);
  await save(db, [rich, bare, messageOf("Z@example.org"), messageOf("ä@example.org")]);
  const skeletons = await loadSkeletons(db);
  assert.deepEqual(
    skeletons.map(({ id }) => id),
    ["Z@example.org", bare.id, rich.id, "ä@example.org"],
  );
  const { id, date, inReplyTo, references } = rich;
  assert.deepEqual(skeletons[2], { id, date, inReplyTo, references });
});

test("thousands of skeletons, up to the last, each have what their message answers, and nothing of another's", async (t) => {
  const db = await newDatabase(t);
  const idOf = (at: number) => `${String(at).padStart(4, "0")}@example.org`;
  const messages = Array.from({ length: 4000 }, (_, at) =>
    messageOf(idOf(at), { body: "", inReplyTo: [idOf(at + 1)], references: at % 3 === 0 ? [idOf(0), idOf(at)] : [] }),
  );
  await save(db, messages);
  assert.deepEqual(
    await loadSkeletons(db),
    messages.map(({ id, date, inReplyTo, references }) => ({ id, date, inReplyTo, references })),
  );
});

test("hundreds of messages are loaded in the order asked for", async (t) => {
  const db = await newDatabase(t);
  const messages = Array.from({ length: 1203 }, (_, index) => messageOf(`${(index * 7) % 1203}@example.org`));
  await save(db, messages);
  const wanted = messages.toReversed();
  assert.deepEqual(
    await loadWhole(
      db,
      wanted.map(({ id }) => id),
    ),
    wanted,
  );
});

test("when storing fails nothing of the batch is there, and the next batch is stored", async (t) => {
  const db = await newDatabase(t);
  await save(db, [bare]);
  const impossible = { ...messageOf("odd@example.org"), idOrigin: "nowhere" as "header" };
  await assert.rejects(save(db, [rich, impossible]), /CHECK constraint failed/);
  assert.deepEqual(await loadWhole(db, [rich.id, bare.id]), [bare]);
  assert.deepEqual(await save(db, [rich]), { added: 1, known: 0, told: [] });
  assert.deepEqual(await loadWhole(db, [rich.id]), [rich]);
});

test("messages come with their texts; which have none is told", async (t) => {
  const db = await newDatabase(t);
  await save(db, [rich, bare]);
  assert.deepEqual(await messagesWithoutText(db), []);
  await db.run("DELETE FROM texts");
  assert.deepEqual(await messagesWithoutText(db), [bare.id, rich.id].sort());
});

test("texts of analysis are stored once, and replaced in the search when they change", async (t) => {
  const db = await newDatabase(t);
  await save(db, [rich]);
  const text = { messageId: rich.id, ownText: "a pebble", quotedText: "a boulder" };
  assert.equal(await saveOwnText(db, [text, { ...text, messageId: "absent@example.org" }]), 1);
  assert.equal(await saveOwnText(db, [text]), 0);
  assert.equal(await saveOwnText(db, [{ ...text, ownText: "a cobble" }]), 1);
  const find = async (words: string) => (await searchMessages(db, { ...everything, text: words })).length;
  assert.deepEqual([await find("pebble"), await find("cobble"), await find("boulder")], [0, 1, 1]);
});

/** How many rows each table that holds messages has. */
async function rowsOf(db: Parameters<typeof count>[0]): Promise<readonly number[]> {
  const tables = ["messages", "bodies", "addresses", "recipients", "message_references", "lists", "message_lists"];
  return Promise.all([...tables, "omitted_parts", "problems"].map((table) => count(db, table)));
}
