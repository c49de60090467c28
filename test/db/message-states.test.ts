import assert from "node:assert/strict";
import { test } from "node:test";
import { contentHash } from "../../db/content-hash.ts";
import { loadStates } from "../../db/index.ts";
import { messageOf, newDatabase, save } from "./databases.ts";

test("the states of messages come in the order asked for, those that are not stored left out", async (t) => {
  const db = await newDatabase(t);
  const told = messageOf("m1", {
    originalFrom: { name: "Ben", address: "ben@example.org" },
    lists: ["lakes@lists.example.org", "ponds@lists.example.org"],
    problems: [
      { kind: "no-date", detail: "it has none" },
      { kind: "bad-header", detail: "odd" },
    ],
  });
  const untold = messageOf("m2", { from: null, lists: [] });
  await save(db, [told, untold]);
  assert.deepEqual(await loadStates(db, ["m2", "unknown", "m1"]), [
    { id: "m2", contentHash: contentHash(untold), lists: "[]", problems: "[]", sender: null },
    {
      id: "m1",
      contentHash: contentHash(told),
      lists: '["lakes@lists.example.org","ponds@lists.example.org"]',
      problems: '[["bad-header","odd"],["no-date","it has none"]]',
      sender: { name: "Ben", address: "ben@example.org" },
    },
  ]);
});

test("the states of many messages are all there", async (t) => {
  const db = await newDatabase(t);
  const messages = Array.from({ length: 1100 }, (_, at) => messageOf(`m${at}`));
  await save(db, messages);
  const ids = messages.map(({ id }) => id).toReversed();
  assert.deepEqual(
    (await loadStates(db, ids)).map(({ id }) => id),
    ids,
  );
});

test("the state of a message on two lists is the same whichever copy came first", async (t) => {
  const lakes = messageOf("m1", {
    lists: ["lakes@lists.example.org"],
    problems: [{ kind: "bad-date", detail: "odd" }],
  });
  const ponds = messageOf("m1", {
    lists: ["ponds@lists.example.org"],
    problems: [{ kind: "bad-header", detail: "odd" }],
  });
  for (const copies of [
    [lakes, ponds],
    [ponds, lakes],
  ]) {
    const db = await newDatabase(t);
    // The lists are known to the database in the order opposite to their names.
    await save(db, [messageOf("m0", { lists: ["ponds@lists.example.org"] })]);
    for (const copy of copies) await save(db, [copy]);
    const [state] = await loadStates(db, ["m1"]);
    assert.deepEqual(
      [state?.lists, state?.problems],
      ['["lakes@lists.example.org","ponds@lists.example.org"]', '[["bad-date","odd"],["bad-header","odd"]]'],
    );
  }
});
