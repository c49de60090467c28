import assert from "node:assert/strict";
import { test } from "node:test";
import { areTextsBy, beginTexts, noteTextReader } from "../../db/index.ts";
import { messageOf, newDatabase, save } from "./databases.ts";

test("all texts are by one program until another adds some, and then by nobody", async (t) => {
  const db = await newDatabase(t);
  await beginTexts(db, "this program");
  await save(db, [messageOf("a@example.org")]);
  assert.equal(await areTextsBy(db, "this program"), true);
  await beginTexts(db, "this program");
  assert.equal(await areTextsBy(db, "this program"), true);
  await beginTexts(db, "another");
  assert.deepEqual([await areTextsBy(db, "this program"), await areTextsBy(db, "another")], [false, false]);
  await noteTextReader(db, "another");
  assert.deepEqual([await areTextsBy(db, "this program"), await areTextsBy(db, "another")], [false, true]);
});
