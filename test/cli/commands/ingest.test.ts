import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { openSqlite } from "../../../db/sqlite.ts";
import { mboxOf, plainMail } from "../../ingest/mails.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertRefused, contentOf, lantern, startNamelore } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

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

test("of a folder of .eml files it is told which mboxes were not read with it, and how to read them", async (t) => {
  const cwd = temporaryFolder(t);
  mkdirSync(join(cwd, "mails"));
  writeFileSync(join(cwd, "mails", "one.eml"), plainMail("one"));
  for (const name of ["a.mbox", "b.mbox"]) writeFileSync(join(cwd, "mails", name), mbox());
  const { code, stderr } = await namelore(["ingest", "mails", "--no-analyze", "--quiet"], { cwd });
  assert.equal(code, exitCodes.done);
  assert.equal(
    stderr,
    "namelore: of mails only the .eml and .emlx files were read, not mails/a.mbox, mails/b.mbox; give each as a SOURCE of its own\n",
  );
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

test("standard input, plain or compressed, is read as -", async (t) => {
  const cwd = temporaryFolder(t);
  for (const [name, input] of Object.entries({ plain: mbox(), packed: gzipSync(mbox()) })) {
    const { code, stderr } = await namelore(["ingest", "-", "--db", `${name}.db`, "--out", name], {
      cwd,
      input,
    });
    assert.equal(code, exitCodes.done, stderr);
    assert.match(stderr, /standard input: 5 messages, 5 new\n/);
  }
  assert.deepEqual(contentOf(join(cwd, "packed")), contentOf(join(cwd, "plain")));
});

test("--verbose tells of each mail what is wrong with it, as text or as lines of JSON", async (t) => {
  const cwd = temporaryFolder(t);
  const args = ["ingest", "--no-analyze", "--verbose"];
  const text = await namelore([...args, "--db", "text.db"], { cwd });
  assert.match(text.stderr, /gullwire-holdq\.mbox: \S+@kamome\.example\.org: bad-date: the date "Thu, 31 Feb 2024/);
  assert.equal(text.stderr.split(" no-message-id: ").length, 2);
  const json = await namelore([...args, "--json", "--db", "json.db"], { cwd });
  const told = json.stderr.split("\n").filter((line) => line.startsWith('{"problem"'));
  assert.deepEqual(
    told.map((line) => JSON.parse(line).problem.kind),
    ["bad-date", "no-message-id"],
  );
  const plain = await namelore(["ingest", "--no-analyze", "--db", "plain.db"], { cwd });
  assert.doesNotMatch(plain.stderr, /kamome/);
});

test("of mails under the Message-ID of another it is told that they were left out", async (t) => {
  const cwd = temporaryFolder(t);
  const mails = ["Ada", "Bo"].map(
    (name) =>
      `From mboxrd@z Thu Jan  1 00:00:00 1970\nFrom: ${name} <${name.toLowerCase()}@example.org>\nMessage-ID: <same@example.org>\n` +
      `Date: Mon, 06 Mar 2023 10:00:00 +0000\nSubject: hold\n\n${name} would call it pebble_hold.\n\n`,
  );
  writeFileSync(join(cwd, "same.mbox"), mails.join(""));
  const { stderr, code } = await namelore(["ingest", "same.mbox", "--no-analyze", "--verbose"], { cwd });
  assert.equal(code, exitCodes.done);
  assert.match(
    stderr,
    /^same\.mbox: same@example\.org: duplicate-message-id: another mail has the same Message-ID and was left out: by bo@/m,
  );
  assert.match(stderr, /2 messages, 1 new, 1 a copy of another; problems: 1 duplicate-message-id/);
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

test("--no-analyze reads for the search only; a later ingest finds the debates in what was read", async (t) => {
  const cwd = temporaryFolder(t);
  const only = await namelore(["ingest", lantern, "--no-analyze"], { cwd });
  assert.deepEqual([only.code, only.stdout], [exitCodes.done, "5 messages in 1 thread stored\n"]);
  assert.deepEqual(readdirSync(cwd), ["namelore.db"]);
  assert.equal((await namelore(["search", "beacon_led"], { cwd })).code, exitCodes.done);
  const asked = ["debates", "name beacon_led", "person ben", "report", "diff namelore.db namelore.db"];
  for (const command of asked) {
    const outcome = await namelore(command.split(" "), { cwd });
    assertRefused(outcome, /database namelore\.db: nothing was analysed yet; run namelore analyze first/);
  }
  const json = await namelore(["ingest", lantern, "--no-analyze", "--json", "--quiet"], { cwd });
  assert.deepEqual(JSON.parse(json.stdout).stored, { messages: 5, threads: 1 });
  assert.match((await namelore(["ingest", lantern], { cwd })).stdout, /adopted: beacon_led/);
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

test("an interrupted run keeps what it stored, says how to go on, and the next one ends like one that was let be", async (t) => {
  const cwd = temporaryFolder(t);
  const input = Buffer.concat([mboxOf(Array.from({ length: 2000 }, (_, index) => plainMail(`mail-${index}`))), mbox()]);
  writeFileSync(join(cwd, "all.mbox"), input);
  const ingest = (name: string) => ["ingest", "all.mbox", "--db", `${name}.db`, "--out", name];
  const child = startNamelore(ingest("cut"), cwd);
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  for (let tries = 0; tries < 400 && (await storedIn(join(cwd, "cut.db"))) === 0; tries++) await setTimeout(20);
  child.kill("SIGINT");
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), exitCodes.interrupted);
  assert.match(
    stderr,
    /^namelore: interrupted; what was stored is kept; run the same command again .+#interrupted\)$/m,
  );
  assert(readdirSync(cwd).every((name) => /^(?:cut\.db|all\.mbox)/.test(name)));
  const doctor = () => namelore(["doctor", "--db", "cut.db"], { cwd });
  assert.match(
    (await doctor()).stdout,
    /\nproblem: the ingest of all\.mbox was interrupted, or is not done yet; run namelore ingest again with the same SOURCE \(docs\/errors\.md#interrupted\)\n$/,
  );
  const again = await namelore(ingest("cut"), { cwd });
  assert.equal(again.code, exitCodes.done, again.stderr);
  assert.match(again.stderr, /2005 messages, (?!2005)\d+ new/);
  assert.match((await doctor()).stdout, /\nall is well\n$/);
  await namelore(ingest("whole"), { cwd });
  assert.deepEqual(contentOf(join(cwd, "cut")), contentOf(join(cwd, "whole")));
});

test("a run that waits for standard input is interrupted all the same, and leaves nothing half-written", async (t) => {
  const cwd = temporaryFolder(t);
  const child = startNamelore(["ingest", "-"], cwd);
  child.stdin?.write(mbox().subarray(0, 700)); // and never the rest
  await setTimeout(1500);
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.equal(code, exitCodes.interrupted);
  assert(!readdirSync(cwd).some((name) => name.includes("decision-history")));
  const again = await namelore(["ingest", lantern], { cwd });
  assert.equal(again.code, exitCodes.done, again.stderr);
});

async function storedIn(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  const db = await openSqlite(file, "read");
  const counted = db.all<{ messages: number }>("SELECT count(*) AS messages FROM messages");
  const [row] = await counted.catch(() => []); // the table is not made yet
  await db.close();
  return row?.messages ?? 0;
}

function mbox(): Buffer {
  return readFileSync(lantern);
}
