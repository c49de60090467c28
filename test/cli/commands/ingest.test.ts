import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { gzipSync } from "node:zlib";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { openSqlite } from "../../../db/sqlite.ts";
import { contentOf, lantern, namelore, type Outcome, startNamelore, temporaryFolder } from "../namelore.ts";

test("an archive becomes a database and reports, and each debate is printed with its report", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stdout, stderr } = await namelore(["ingest", lantern], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  assert.match(stdout, /\(adopted: beacon_led\)\n {2}\d+ names, \d+ stances, 3 people, 5 messages/);
  const report = /\S+report\.html/.exec(stdout)?.[0] ?? "no report printed";
  assert(existsSync(join(cwd, report)), report);
  assert.match(stderr, /lantern\.mbox: 5 messages, 5 new\n/);
  assert.deepEqual(readdirSync(cwd).sort(), ["decision-history", "namelore.db"]);
});

test("without a SOURCE the example archive is read, from any folder", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stdout, stderr } = await namelore(["ingest", "--json"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const { debates } = JSON.parse(stdout);
  assert(debates.length >= 1);
  for (const { report } of debates) assert(existsSync(join(cwd, report)), report);
});

test("reading the same archive again says that nothing is new and gives the same reports", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern], { cwd });
  const reports = contentOf(join(cwd, "decision-history"));
  const again = await namelore(["ingest", lantern], { cwd });
  assert.equal(again.code, exitCodes.done, again.stderr);
  assert.match(again.stderr, /lantern\.mbox: 5 messages, nothing new\n/);
  assert.deepEqual(contentOf(join(cwd, "decision-history")), reports);
});

test("the order of the messages does not change a byte of the reports", async (t) => {
  const cwd = temporaryFolder(t);
  const messages = readFileSync(lantern, "utf8").split(/(?=^From mboxrd@z )/m);
  writeFileSync(join(cwd, "backwards.mbox"), messages.toReversed().join(""));
  writeFileSync(join(cwd, "forwards.mbox"), messages.join(""));
  await namelore(["ingest", "forwards.mbox", "--db", "1.db", "--out", "1"], { cwd });
  await namelore(["ingest", "backwards.mbox", "--db", "2.db", "--out", "2"], { cwd });
  assert.deepEqual(contentOf(join(cwd, "2")), contentOf(join(cwd, "1")));
});

test("standard input, plain or compressed, is read as -", async (t) => {
  const cwd = temporaryFolder(t);
  for (const [name, input] of Object.entries({ plain: mbox(), packed: gzipSync(mbox()) })) {
    const { code, stderr } = await namelore(["ingest", "-", "--db", `${name}.db`, "--out", name], { cwd, input });
    assert.equal(code, exitCodes.done, stderr);
    assert.match(stderr, /standard input: 5 messages, 5 new\n/);
  }
  assert.deepEqual(contentOf(join(cwd, "packed")), contentOf(join(cwd, "plain")));
});

test("--json prints the sources and the debates as data, --quiet nothing else", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stdout, stderr } = await namelore(["ingest", lantern, "--json", "--quiet"], { cwd });
  assert.equal(code, exitCodes.done);
  assert.equal(stderr, "");
  const { sources, debates } = JSON.parse(stdout);
  assert.deepEqual(sources, [{ source: lantern, messages: 5, added: 5, problems: {}, error: null }]);
  assert.equal(debates[0].name, "beacon_led");
});

test("colours are for terminals, and NO_COLOR forbids even those that are forced", async (t) => {
  const cwd = temporaryFolder(t);
  const colour = "\u001b[";
  const piped = await namelore(["ingest", lantern], { cwd });
  assert(!piped.stdout.includes(colour));
  const forced = await namelore(["debates"], { cwd, env: { FORCE_COLOR: "1" } });
  assert(forced.stdout.includes(colour));
  const forbidden = await namelore(["debates"], { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
  assert(!forbidden.stdout.includes(colour));
});

test("a terminal does not obey what a mail says", async (t) => {
  const cwd = temporaryFolder(t);
  const subject = "=?utf-8?q?=1B]0;owned=07_led:_add_lantern=2C_a_driver?=";
  writeFileSync(
    join(cwd, "evil.mbox"),
    mbox()
      .toString()
      .replace(/^Subject: .*$/gm, `Subject: ${subject}`),
  );
  const ingested = await namelore(["ingest", "evil.mbox"], { cwd });
  const found = await namelore(["search", "lantern"], { cwd });
  for (const { code, stdout, stderr } of [ingested, found]) {
    assert.equal(code, exitCodes.done, stderr);
    for (const control of ["\u0007", "\u001b"]) assert(!(stdout + stderr).includes(control));
  }
});

test("a source that cannot be read does not keep the others from being read", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stdout, stderr } = await namelore(["ingest", "missing.mbox", lantern], { cwd });
  assert.equal(code, exitCodes.partlyDone);
  assert.match(stdout, /adopted: beacon_led/);
  assert.match(stderr, /^namelore: cannot read missing\.mbox: no such file; .+$/m);
});

/** What makes the input unusable -> how the one line that says so begins and what else it holds. */
const unusable: Readonly<Record<string, { make: (folder: string) => string; says: RegExp }>> = {
  "a missing file": { make: () => "missing.mbox", says: /missing\.mbox: no such file; give the path/ },
  "a directory that is no Maildir": {
    make: (folder) => {
      mkdirSync(join(folder, "folder"));
      return "folder";
    },
    says: /folder: it is a directory; give an mbox file/,
  },
  "a truncated .gz": {
    make: (folder) => write(folder, "short.mbox.gz", gzipSync(mbox()).subarray(0, -40)),
    says: /short\.mbox\.gz at byte \d+: the gzip data ends in the middle; .*fetch the file again/,
  },
  "a binary file": {
    make: (folder) => write(folder, "photo.mbox", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0])),
    says: /photo\.mbox: it is a binary file, not mail; give an mbox file/,
  },
  "an empty file": {
    make: (folder) => write(folder, "empty.mbox", Buffer.alloc(0)),
    says: /empty\.mbox: the file is empty; fetch or export/,
  },
};

for (const [what, { make, says }] of Object.entries(unusable)) {
  test(`${what} is an error of one line, and nothing is written`, async (t) => {
    const cwd = temporaryFolder(t);
    const source = make(cwd);
    const before = contentOf(cwd);
    assertRefused(await namelore(["ingest", source], { cwd }), says);
    assert.deepEqual(contentOf(cwd), before);
  });

  test(`${what} leaves a database and reports that are there as they are`, async (t) => {
    const { cwd, before } = await ingested(t);
    const source = make(cwd);
    assertRefused(await namelore(["ingest", source], { cwd }), says);
    assert.deepEqual(contentOf(join(cwd, "decision-history")), before);
    const { stdout } = await namelore(["debates", "--json"], { cwd });
    assert.equal(JSON.parse(stdout).debates.length, 1);
  });
}

test("an output folder that cannot be written is refused before anything is read", async (t) => {
  const cwd = temporaryFolder(t);
  write(cwd, "file", Buffer.from("mine"));
  mkdirSync(join(cwd, "thesis"));
  write(join(cwd, "thesis"), "chapter.txt", Buffer.from("mine"));
  const before = contentOf(cwd);
  assertRefused(await namelore(["ingest", lantern, "--out", "file"], { cwd }), /file: not a folder; choose another/);
  assertRefused(await namelore(["ingest", lantern, "--out", "file/x"], { cwd }), /file\/x: cannot write .+; choose/);
  assertRefused(await namelore(["ingest", lantern, "--out", "/proc/x"], { cwd }), /\/proc\/x: cannot write .+; choose/);
  assertRefused(await namelore(["ingest", lantern, "--out", "thesis"], { cwd }), /thesis: holds files .+; choose/);
  assert.deepEqual(contentOf(cwd), before);
});

test("a database that cannot be written or is none is refused, and no reports are written", async (t) => {
  const cwd = temporaryFolder(t);
  write(cwd, "mail.txt", Buffer.from("Dear diary, this is no database at all.\n".repeat(100)));
  const before = contentOf(cwd);
  assertRefused(await namelore(["ingest", lantern, "--db", "mail.txt"], { cwd }), /mail\.txt/);
  assertRefused(await namelore(["ingest", lantern, "--db", "nowhere/n.db"], { cwd }), /nowhere\/n\.db/);
  assert.deepEqual(contentOf(cwd), before);
});

test("a database of a newer schema is refused and left as it is", async (t) => {
  const { cwd, before } = await ingested(t);
  const file = join(cwd, "namelore.db");
  const db = await openSqlite(file, "create");
  await db.exec("PRAGMA user_version = 1000; PRAGMA wal_checkpoint(TRUNCATE)");
  await db.close();
  const bytes = readFileSync(file);
  for (const command of ["ingest", "analyze", "report", "debates", "search"]) {
    assertRefused(await namelore([command], { cwd }), /namelore\.db: its schema has version 1000, .+; use the newer/);
  }
  assert.deepEqual(readFileSync(file), bytes);
  assert.deepEqual(contentOf(join(cwd, "decision-history")), before);
});

test("a run that is killed at any moment leaves a database that the next run completes", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", "--db", "whole.db", "--out", "whole"], { cwd });
  for (const delay of [300, 600, 900, 1200, 1500]) {
    const child = startNamelore(["ingest", "--db", "killed.db", "--out", "killed"], cwd);
    const closed = new Promise((resolve) => child.on("close", resolve));
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill("SIGKILL");
    await closed;
  }
  const { code, stderr } = await namelore(["ingest", "--db", "killed.db", "--out", "killed"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  assert.deepEqual(contentOf(join(cwd, "killed")), contentOf(join(cwd, "whole")));
});

test("an interrupted run says so by its exit code and leaves nothing half-written", async (t) => {
  const cwd = temporaryFolder(t);
  const child = startNamelore(["ingest", "-"], cwd);
  child.stdin?.write(mbox().subarray(0, 700)); // and never the rest
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.equal(code, exitCodes.interrupted);
  assert(!readdirSync(cwd).some((name) => name.includes("decision-history")));
  const again = await namelore(["ingest", lantern], { cwd });
  assert.equal(again.code, exitCodes.done, again.stderr);
});

function assertRefused({ code, stdout, stderr }: Outcome, says: RegExp): void {
  assert.equal(code, exitCodes.failed, stderr);
  assert.equal(stdout, "");
  assert.match(stderr, /^namelore: [^\n]+\n$/);
  assert.match(stderr, says);
}

async function ingested(t: TestContext): Promise<{ cwd: string; before: Readonly<Record<string, string>> }> {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await namelore(["ingest", lantern], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  return { cwd, before: contentOf(join(cwd, "decision-history")) };
}

function mbox(): Buffer {
  return readFileSync(lantern);
}

function write(folder: string, name: string, content: Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}
