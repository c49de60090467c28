import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertRefused, lantern } from "../namelore.ts";
import { rawMessages } from "../raw-mails.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

/** The lantern debate, its author writing the last two mails from another address of hers. */
const twoAddresses = Buffer.concat(
  rawMessages(readFileSync(lantern)).map((mail, at) =>
    at < 3 ? mail : Buffer.from(mail.toString("latin1").replace("<ada@example.org>", "<ada@cairn.example>"), "latin1"),
  ),
);

/** The only debate's file of that name. */
function readReport(folder: string, file: string): string {
  const reports = join(folder, "decision-history");
  const debates = readdirSync(reports).filter((name) => existsSync(join(reports, name, file)));
  assert.equal(debates.length, 1);
  return readFileSync(join(reports, debates[0] ?? "", file), "utf8");
}

const findings = (folder: string) => JSON.parse(readReport(folder, "findings.json"));
const addressesOf = (folder: string): readonly string[] =>
  findings(folder).participants.map(({ participant }: { participant: string }) => participant);

test("a mailmap makes one person of two addresses, with its line as the receipt; without it they are two again", async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, "people.map"), "# people\nAda Lind <ada@example.org> <ada@cairn.example>\n");
  const args = ["ingest", "-", "--mailmap", "people.map"];
  const { code, stderr } = await namelore(args, { cwd, input: twoAddresses });
  assert.equal(code, exitCodes.done, stderr);
  assert.deepEqual(addressesOf(cwd), ["ada@example.org", "ben@example.org", "cyd@example.org"]);
  const { coverage, input_hash } = findings(cwd);
  const [merge, ...others] = coverage.merges;
  assert.deepEqual(
    [merge.mailmap_line, merge.addresses, others],
    ["people.map:2", ["ada@cairn.example", "ada@example.org"], []],
  );
  const page = readReport(cwd, "report.html");
  assert.match(page, /Taken for one person, <bdi>Ada Lind<\/bdi>: <bdi><code>ada@cairn\.example<\/code>/);
  assert.match(page, /The mailmap says so/);
  assert.match(page, /Ada Lind<\/bdi>(?:<[^>]*>|\s)*posts v2:/);
  assert.match(readReport(cwd, "report.md"), /\| Ada Lind \| posts v2:/);
  const explained = await namelore(["explain", "m5@example.org"], { cwd });
  assert.match(explained.stdout, /\n *person +ada@example\.org\n/);

  const apart = await namelore(["analyze", "--mailmap", "people.map", "--apart", "ada@cairn.example"], { cwd });
  assert.equal(apart.code, exitCodes.done, apart.stderr);
  const together = await namelore(["analyze", "--mailmap", "people.map"], { cwd });
  assert.match(together.stderr, /the findings before kept ada@cairn\.example apart, these do not; give --apart again/);
  const again = await namelore(["analyze"], { cwd });
  assert.match(again.stderr, /the findings before knew the mailmap people\.map, these do not; give --mailmap again/);
  assert.equal((await namelore(["report"], { cwd })).code, exitCodes.done);
  assert.deepEqual(addressesOf(cwd), ["ada@cairn.example", "ben@example.org", "cyd@example.org"]);
  assert.deepEqual(findings(cwd).coverage.merges, []);
  assert.notEqual(findings(cwd).input_hash, input_hash);
});

test("what a person says of their addresses ties them, unless they are to stay apart", async (t) => {
  const cwd = temporaryFolder(t);
  const says = Buffer.from(
    twoAddresses.toString("latin1").replace("in v2.\n", "in v2.\n\nReviewed-by: Ada Lind <ada@example.org>\n"),
    "latin1",
  );
  assert.equal((await namelore(["ingest", "-"], { cwd, input: says })).code, exitCodes.done);
  assert.deepEqual(
    findings(cwd).coverage.merges.map(({ kind, message_id }: Record<string, string>) => [kind, message_id]),
    [["own tag", "m4@example.org"]],
  );
  const apart = await namelore(["ingest", "-", "--apart", "Ada@Cairn.example"], { cwd, input: says });
  assert.equal(apart.code, exitCodes.done, apart.stderr);
  assert.doesNotMatch(apart.stderr, /--apart/);
  assert.deepEqual(findings(cwd).coverage.merges, []);
  const mistyped = await namelore(["analyze", "--apart", "ada@cairn.exmaple"], { cwd });
  assert.match(mistyped.stderr, /^namelore: --apart ada@cairn\.exmaple: no mail comes from this address$/m);
});

test("a mailmap that cannot be used is told before anything is read; a bad line of one that can is told", async (t) => {
  const cwd = temporaryFolder(t);
  const run = (file: string) => namelore(["ingest", lantern, "--mailmap", file], { cwd });
  assertRefused(await run("none.map"), /mailmap none\.map: cannot be read \(/);
  writeFileSync(join(cwd, "prose.map"), "\nAda has two addresses.\n");
  assertRefused(
    await run("prose.map"),
    /prose\.map:2: there is no address in <>; no line of the file is one of a mailmap/,
  );
  writeFileSync(join(cwd, "half.map"), "Ada Lind\nAda Lind <ada@example.org>\n");
  const { code, stderr } = await run("half.map");
  assert.equal(code, exitCodes.done);
  assert.match(stderr, /half\.map:1: there is no address in <>; the line is left out\n/);
  assert.equal((await namelore(["ingest", lantern, "--apart", "ada"], { cwd })).code, exitCodes.usage);
});

test("mails of a tracker, which come from one address, count for nobody: ingest and the index say so, and a mailmap helps", async (t) => {
  const cwd = temporaryFolder(t);
  const tracker = "notifications@tracker.example";
  const mails = rawMessages(readFileSync(lantern)).map((mail) => mail.toString("latin1"));
  const senders = [...new Set(mails.flatMap((mail) => /^From: (.*<.*>)$/m.exec(mail)?.[1] ?? []))];
  const input = Buffer.from(mails.join("").replace(/^(From: .*)<.*>$/gm, `$1<${tracker}>`), "latin1");
  const told = `5 of 5 mails come from ${tracker} under the names of 3 people, and are credited to nobody`;
  const index = () => readFileSync(join(cwd, "decision-history", "index.md"), "utf8");
  const bare = await namelore(["ingest", "-"], { cwd, input });
  assert.equal(bare.code, exitCodes.done, bare.stderr);
  assert(bare.stderr.replace(/\s+/g, " ").includes(told), bare.stderr);
  assert.match(bare.stderr, /nobody who can be credited/);
  assert(index().replaceAll("\\", "").includes(told), index());

  writeFileSync(
    join(cwd, "people.map"),
    senders.map((one) => `${one} ${one.replace(/<.*>/, `<${tracker}>`)}\n`).join(""),
  );
  const mapped = await namelore(["ingest", "-", "--mailmap", "people.map"], { cwd, input });
  assert.doesNotMatch(mapped.stderr, /credited/);
  assert(!index().includes("credited to nobody"), index());
  assert.deepEqual(addressesOf(cwd), ["ada@example.org", "ben@example.org", "cyd@example.org"]);
});
