import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { noPeople } from "../../analysis/people/person-finder.ts";
import type { People } from "../../analysis/types.ts";
import { openMemory } from "../../cli/memory.ts";
import { messageOf, newDatabase, save } from "../db/databases.ts";

const asked = { code: "code", work: "survey", besides: new Map([["m1", "m0"]]) as unknown, people: noPeople };
type Asked = typeof asked;

/** A database of two messages, and whether work on the first is done when it is asked for. */
async function remembering(t: TestContext) {
  const db = await newDatabase(t);
  await save(db, [messageOf("m1"), messageOf("m2")]);
  const isDone = async (given: Partial<Asked> = {}, kind: "analysis" | "reports" = "analysis") => {
    const { code, work, besides, people } = { ...asked, ...given };
    const memory = openMemory(db, kind, code);
    let done = false;
    const result = await memory.recallBy(people)(work, ["m1"], besides, async () => {
      done = true;
      return { found: ["lamp_nest"] };
    });
    assert.deepEqual(result, { found: ["lamp_nest"] });
    await memory.close();
    return done;
  };
  assert.equal(await isDone(), true);
  assert.equal(await isDone(), false);
  return { db, isDone };
}

/** A change of the message in a row of the database. */
const changes: Readonly<Record<string, (row: number) => string>> = {
  "what it says": (row) => `UPDATE messages SET content_hash = 'other' WHERE id = ${row}`,
  "the lists that carried it": (row) =>
    `INSERT OR IGNORE INTO lists (id, address) VALUES (99, 'ponds@lists.example.org'); INSERT INTO message_lists VALUES (${row}, 99)`,
  "its problems": (row) => `INSERT INTO problems VALUES (${row}, 'deleted', 'it was')`,
};

for (const [what, change] of Object.entries(changes))
  test(`work on a message is done again after a change of ${what}, but not after that of another`, async (t) => {
    const { db, isDone } = await remembering(t);
    await db.exec(change(2));
    assert.equal(await isDone(), false);
    await db.exec(change(1));
    assert.equal(await isDone(), true);
    assert.equal(await isDone(), false);
  });

const otherRequests: Readonly<Record<string, Partial<Asked>>> = {
  "other code": { code: "other" },
  "other work": { work: "debate" },
  "something else besides": { besides: new Map([["m1", "m9"]]) },
};

for (const [what, given] of Object.entries(otherRequests))
  test(`${what} is other work, and what was not asked for is forgotten`, async (t) => {
    const { isDone } = await remembering(t);
    assert.equal(await isDone(given), true);
    assert.equal(await isDone(given), false);
    assert.equal(await isDone(), true);
  });

test("work on a message is done again where somebody else is behind its sender", async (t) => {
  const { isDone } = await remembering(t);
  const people = (main: string): People => {
    const addresses = ["ada@example.org", main];
    return { ...noPeople, known: [{ main, addresses, properName: null, kind: "person", sign: null }] };
  };
  assert.equal(await isDone({ people: people("ada@heron.example") }), true);
  assert.equal(await isDone({ people: people("ada@heron.example") }), false);
  assert.equal(await isDone({ people: people("ada@egret.example") }), true);
});

test("reports are forgotten without regard to the analysis, and the other way round", async (t) => {
  const { isDone } = await remembering(t);
  assert.equal(await isDone({}, "reports"), true);
  assert.equal(await isDone({}, "reports"), false);
  assert.equal(await isDone(), false);
});
