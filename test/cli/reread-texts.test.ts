import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "../../cli/message-text.ts";
import { readOthersTexts, textsFingerprint } from "../../cli/reread-texts.ts";
import { areTextsBy, beginTexts, noteTextReader, type Sqlite, saveMessages } from "../../db/index.ts";
import { messageOf, newDatabase } from "../db/databases.ts";

const mail = messageOf("a@example.org", { body: "> Call it pond_hold?\n\nI would call it pebble_hold.\n" });

async function ownTexts(db: Sqlite): Promise<readonly string[]> {
  return (await db.all<{ own: string }>("SELECT own FROM texts")).map(({ own }) => own.trim());
}

async function save(db: Sqlite, id: string): Promise<void> {
  const read = { messages: 1, offset: 0, positions: new Map<string, string>() };
  await saveMessages(db, "test.mbox", { messages: [{ ...mail, id }], mails: [], read }, readText);
}

test("texts that this program made are not read again, those of another are, once", async (t) => {
  const db = await newDatabase(t);
  await beginTexts(db, "another program");
  await save(db, "a@example.org");
  await db.run("UPDATE texts SET own = 'as another program read it'");
  await readOthersTexts(db, { quiet: true });
  assert.deepEqual(await ownTexts(db), ["I would call it pebble_hold."]);
  await db.run("UPDATE texts SET own = 'changed by hand'");
  await readOthersTexts(db, { quiet: true });
  assert.deepEqual(await ownTexts(db), ["changed by hand"]);
});

test("texts that two programs made are nobody's, and are read again", async (t) => {
  const db = await newDatabase(t);
  await beginTexts(db, "another program");
  await save(db, "a@example.org");
  await beginTexts(db, textsFingerprint());
  await save(db, "b@example.org");
  for (const reader of ["another program", textsFingerprint()]) assert.equal(await areTextsBy(db, reader), false);
  await noteTextReader(db, textsFingerprint());
  await beginTexts(db, textsFingerprint());
  assert.equal(await areTextsBy(db, textsFingerprint()), true);
});
