import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { openSqlite } from "../../db/sqlite.ts";
import { namelore } from "../cli/namelore.ts";
import { mboxOf, plainMail } from "../ingest/mails.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { count, pragma } from "./databases.ts";

/** Whether a file system of a given size is there at a folder. */
function mountSmall(folder: string, size: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "none", folder]).status === 0;
}

test("a disk that is full is told in one line; the database is sound, and with room the next run completes it", async (t) => {
  const cwd = temporaryFolder(t);
  const disk = join(cwd, "disk");
  mkdirSync(disk);
  if (!mountSmall(disk, "1500k")) return t.skip("a small file system cannot be mounted (needs root)");
  try {
    await fillAndGoOn(cwd, disk);
  } finally {
    spawnSync("umount", [disk]);
  }
});

async function fillAndGoOn(cwd: string, disk: string): Promise<void> {
  const mails = Array.from({ length: 1500 }, (_, at) =>
    Buffer.concat([plainMail(`mail-${at}`), Buffer.from(`word${at} `.repeat(150)), Buffer.from("\n")]),
  );
  writeFileSync(join(cwd, "list.mbox"), mboxOf(mails));
  const args = ["ingest", "list.mbox", "--quiet", "--no-analyze", "--db", join("disk", "a.db")];
  const { code, stderr } = await namelore(args, { cwd });
  assert.equal(code, exitCodes.failed, stderr);
  assert.match(stderr, /^namelore: database disk\/a\.db: [^\n]*disk[^\n]*database-disk-full\)?\n$/);
  const before = await messagesIn(join(disk, "a.db"));
  assert(before < mails.length, `${before} messages`);
  assert.equal(spawnSync("mount", ["-o", "remount,size=50m", disk]).status, 0);
  assert.equal((await namelore(args, { cwd })).code, exitCodes.done);
  assert.equal(await messagesIn(join(disk, "a.db")), mails.length);
}

async function messagesIn(file: string): Promise<number> {
  const db = await openSqlite(file, "create");
  try {
    assert.equal(await pragma(db, "integrity_check"), "ok");
    return (await pragma(db, "user_version")) === 0 ? 0 : await count(db, "messages");
  } finally {
    await db.close();
  }
}
