import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertRefused, contentOf, lantern, namelore, unlessAsUser } from "../namelore.ts";

/** Commands that write, each with what cannot be written; run beside a folder `locked` that holds an earlier run. */
const writing: readonly { readonly args: readonly string[]; readonly says: RegExp }[] = [
  { args: ["ingest", lantern, "--out", "locked/new"], says: /^namelore: locked\/new: cannot write the reports: / },
  { args: ["ingest", lantern, "--out", "locked/history"], says: /locked\/history: cannot write the reports: / },
  { args: ["report", "--db", "locked/old.db", "--out", "locked/new"], says: /locked\/new: cannot write the reports: / },
  {
    args: ["analyze", "--db", "locked/old.db"],
    says: /database locked\/old\.db: it cannot be written; check the perm/,
  },
  { args: ["ingest", lantern, "--db", "locked/old.db"], says: /locked\/old\.db: it cannot be written; check the perm/ },
  {
    args: ["ingest", lantern, "--db", "locked/new.db"],
    says: /locked\/new\.db: it cannot be opened or created; check/,
  },
];

const reading: readonly (readonly string[])[] = [
  ["debates"],
  ["search", "lantern"],
  ["doctor"],
  ["diff", "locked/old.db", "locked/history"],
  ["report", "--out", "elsewhere", "--quiet"],
];

/** Makes a folder one that cannot be written, and undoes that; a reason where it cannot be done here. */
type Lock = { readonly lock: (folder: string) => string | false; readonly unlock: (folder: string) => unknown };

const locks: Readonly<Record<string, Lock>> = {
  "a folder without the permission to write": {
    lock: (folder) => {
      chmodAll(folder, 0o444, 0o555);
      return unlessAsUser();
    },
    unlock: (folder) => chmodAll(folder, 0o644, 0o755),
  },
  "a file system that is mounted for reading": {
    lock: (folder) => {
      if (spawnSync("mount", ["--bind", folder, folder]).status !== 0) return "cannot mount (needs root)";
      return spawnSync("mount", ["-o", "remount,bind,ro", folder]).status !== 0 && "cannot mount for reading";
    },
    unlock: (folder) => spawnSync("umount", [folder]),
  },
};

function chmodAll(folder: string, files: number, folders: number): void {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of ["", ...names].map((name) => join(folder, name))) {
    chmodSync(path, statSync(path).isDirectory() ? folders : files);
  }
}

for (const [place, { lock, unlock }] of Object.entries(locks)) {
  test(`${place} is told by what would write, and keeps nobody from reading`, async (t) => {
    const cwd = temporaryFolder(t);
    mkdirSync(join(cwd, "locked"));
    const made = await namelore(["ingest", lantern, "--db", "locked/old.db", "--out", "locked/history"], { cwd });
    assert.equal(made.code, exitCodes.done, made.stderr);
    try {
      const reason = lock(join(cwd, "locked"));
      if (reason !== false) return t.skip(reason);
      await useLocked(cwd);
    } finally {
      unlock(join(cwd, "locked"));
    }
  });
}

async function useLocked(cwd: string): Promise<void> {
  const present = contentOf(cwd);
  for (const { args, says } of writing) {
    assertRefused(await namelore(args, { cwd, asUser: true }), says);
    assert.deepEqual(contentOf(cwd), present, args.join(" "));
  }
  for (const args of reading) {
    const options = args[0] === "diff" ? [] : ["--db", "locked/old.db"];
    const { code, stdout, stderr } = await namelore([...args, ...options], { cwd, asUser: true });
    assert.deepEqual([code, stderr], [exitCodes.done, ""], args.join(" "));
    assert.notEqual(stdout, "", args.join(" "));
  }
  assert.deepEqual(contentOf(join(cwd, "elsewhere")), contentOf(join(cwd, "locked", "history")));
}

test("files that may not be read are told", { skip: unlessAsUser() }, async (t) => {
  const cwd = temporaryFolder(t);
  for (const file of ["list.mbox", "own.db", "changes.yaml", "mailmap"]) {
    writeFileSync(join(cwd, file), readFileSync(lantern), { mode: 0 });
  }
  const refused: readonly { readonly args: readonly string[]; readonly says: RegExp }[] = [
    {
      args: ["ingest", "list.mbox"],
      says: /cannot read list\.mbox: the system reports "permission denied" \(EACCES\); check/,
    },
    {
      args: ["ingest", lantern, "--db", "own.db"],
      says: /database own\.db: it may not be read; check the permissions/,
    },
    { args: ["debates", "--db", "own.db"], says: /database own\.db: it may not be read; check the permissions/ },
    { args: ["ingest", lantern, "--corrections", "changes.yaml"], says: /changes\.yaml: .*permission denied.*; / },
    { args: ["ingest", lantern, "--mailmap", "mailmap"], says: /mailmap: .*permission denied.*; / },
  ];
  for (const { args, says } of refused) assertRefused(await namelore(args, { cwd, asUser: true }), says);
});
