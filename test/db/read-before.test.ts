import assert from "node:assert/strict";
import { test } from "node:test";
import { forgetOtherReader, knownMails, loadPositions, saveMessages } from "../../db/index.ts";
import { messageOf, newDatabase } from "./databases.ts";

const positions = new Map([
  ["git/0.git", "aaaa"],
  ["git/1.git", "bbbb"],
]);
const read = { messages: 2, offset: 0, positions };
const noText = () => ({ messageId: "one@example.org", ownText: "", quotedText: "" });

test("what was read is known with what it gave, for its source, until another program comes", async (t) => {
  const db = await newDatabase(t);
  await forgetOtherReader(db, "this");
  const batch = { messages: [messageOf("one@example.org")], mails: ["hash-1", "hash-2"], read };
  await saveMessages(db, "inbox", batch, noText);
  await saveMessages(
    db,
    "inbox",
    { messages: [], mails: ["hash-2"], read: { ...read, positions: new Map([["git/1.git", "cccc"]]) } },
    noText,
  );
  assert.deepEqual(await knownMails(db, ["hash-0", "hash-2", "hash-1"]), new Set(["hash-1", "hash-2"]));
  assert.deepEqual(await loadPositions(db, "inbox"), new Map([...positions, ["git/1.git", "cccc"]]));
  assert.deepEqual(await loadPositions(db, "other"), new Map());

  await forgetOtherReader(db, "this");
  assert.equal((await loadPositions(db, "inbox")).size, 2);
  await forgetOtherReader(db, "another");
  assert.equal((await loadPositions(db, "inbox")).size, 0);
  assert.equal((await knownMails(db, ["hash-1"])).size, 0);
});

test("where messages cannot be stored, they are not known either", async (t) => {
  const db = await newDatabase(t);
  const batch = { messages: [messageOf("one@example.org")], mails: ["hash-1"], read };
  const fails = () => {
    throw new Error("no text");
  };
  await assert.rejects(saveMessages(db, "inbox", batch, fails), /no text/);
  assert.deepEqual([(await knownMails(db, ["hash-1"])).size, (await loadPositions(db, "inbox")).size], [0, 0]);
});
