import assert from "node:assert/strict";
import { test } from "node:test";
import { openSqlite } from "../../db/sqlite.ts";
import { databasePath } from "./databases.ts";

test("transactions that are started at once run one after another, each whole or not at all", async (t) => {
  const db = await openSqlite(databasePath(t), "create");
  t.after(() => db.close());
  await db.exec("CREATE TABLE steps (step TEXT)");
  const twoSteps = (name: string, fails: boolean) => async () => {
    await db.run("INSERT INTO steps VALUES (?)", [`${name} begins`]);
    if (fails) throw new Error(`${name} fails`);
    await db.run("INSERT INTO steps VALUES (?)", [`${name} ends`]);
    return name;
  };
  const all = ["one", "two", "three"].map((name) => db.transaction(twoSteps(name, name === "two")));
  const ended = await Promise.allSettled(all);
  assert.deepEqual(
    ended.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason))),
    ["one", "Error: two fails", "three"],
  );
  const steps = await db.all<{ step: string }>("SELECT step FROM steps ORDER BY rowid");
  assert.deepEqual(
    steps.map(({ step }) => step),
    ["one begins", "one ends", "three begins", "three ends"],
  );
});
