import assert from "node:assert/strict";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { openSqlite, type Sqlite } from "../../db/sqlite.ts";
import { namelore, startNamelore } from "../cli/namelore.ts";
import { mboxOf, plainMail } from "../ingest/mails.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { count, pragma } from "./databases.ts";

const MESSAGES = 1000;

/** A run is killed when it has written to the database so many times, or has ended. */
const MOMENTS = [1, 5, 6];

test("an ingest that is killed leaves a sound database, and the next one completes it", async (t) => {
  const cwd = temporaryFolder(t);
  const mails = Array.from({ length: MESSAGES }, (_, index) => plainMail(`mail-${index}`));
  writeFileSync(join(cwd, "archive.mbox"), mboxOf(mails));
  const ingest = (name: string) => ["ingest", "archive.mbox", "--quiet", "--db", `${name}.db`, "--out", name];
  const whole = await namelore(ingest("whole"), { cwd });
  assert.equal(whole.code, exitCodes.done, whole.stderr);
  const expected = await stateOf(join(cwd, "whole.db"));
  assert.equal(expected.messages, MESSAGES);

  const stored: number[] = [];
  for (const writes of MOMENTS) {
    await killed(ingest("killed"), cwd, writes);
    stored.push((await stateOf(join(cwd, "killed.db"))).messages);
  }
  t.diagnostic(`stored when killed: ${stored.join(", ")} of ${MESSAGES}`);
  assert((stored[0] ?? MESSAGES) < MESSAGES, "no run was killed while it was storing messages");
  assert.deepEqual(
    stored,
    stored.toSorted((one, other) => one - other),
    "messages were lost",
  );
  const again = await namelore(ingest("killed"), { cwd });
  assert.equal(again.code, exitCodes.done, again.stderr);
  assert.deepEqual(await stateOf(join(cwd, "killed.db")), expected);
});

async function killed(args: readonly string[], cwd: string, writes: number): Promise<void> {
  const child = startNamelore(args, cwd);
  const closed = new Promise((resolve) => child.on("close", resolve));
  const log = join(cwd, "killed.db-wal");
  let last = "";
  for (let seen = 0; seen < writes && child.exitCode === null; ) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = stampOf(log);
    if (now !== last) seen++;
    last = now;
  }
  child.kill("SIGKILL");
  await closed;
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : "";
}

/** What a database holds, which must be sound. */
async function stateOf(file: string) {
  const db = await openSqlite(file, "create");
  try {
    assert.equal(await pragma(db, "integrity_check"), "ok");
    assert.equal(await pragma(db, "foreign_key_check"), undefined);
    return await countsOf(db);
  } finally {
    await db.close();
  }
}

async function countsOf(db: Sqlite) {
  const isEmpty = (await pragma(db, "user_version")) === 0; // killed before the schema was there
  const countOf = (table: string) => (isEmpty ? 0 : count(db, table));
  return { messages: await countOf("messages"), bodies: await countOf("bodies"), senders: await countOf("addresses") };
}
