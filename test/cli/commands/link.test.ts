import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { lantern } from "../namelore.ts";
import { rawMessages } from "../raw-mails.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

const archive = "https://archive.example.org/";
const link = `${archive}{id}`;

/** The links of findings.json, each host once, and the hash of its input. */
function linked(cwd: string, out = "decision-history") {
  const reports = join(cwd, out);
  const [debate = ""] = readdirSync(reports).filter((name) => existsSync(join(reports, name, "findings.json")));
  const findings = readFileSync(join(reports, debate, "findings.json"), "utf8");
  const hosts = [...findings.matchAll(/"link": "(https:\/\/[^/]*\/)/g)].map(([, host]) => host);
  return { hosts: [...new Set(hosts)], hash: JSON.parse(findings).input_hash };
}

test("the links that ingest was given stand in its reports, in those that report writes again, and in the answers", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await namelore(["ingest", lantern, "--link", link], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const first = linked(cwd);
  assert.deepEqual(first.hosts, [archive]);
  assert.equal((await namelore(["report"], { cwd })).code, exitCodes.done);
  assert.deepEqual(linked(cwd), first);
  for (const args of [
    ["name", "beacon_led"],
    ["person", "ada@example.org"],
    ["search", "lantern"],
    ["explain", "m2@example.org"],
  ])
    for (const form of [[], ["--json"]]) {
      const { stdout } = await namelore([...args, ...form], { cwd });
      assert(stdout.includes(archive) && !stdout.includes("lore.kernel.org"), stdout);
    }
});

test("report takes other links for what it writes; an ingest without any links to lore, and says what is dropped", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern, "--link", link], { cwd });
  const other = "https://marc.example.org/?i={id}";
  assert.equal((await namelore(["report", "--link", other, "--out", "other"], { cwd })).code, exitCodes.done);
  assert.deepEqual(linked(cwd, "other").hosts, ["https://marc.example.org/"]);
  assert.notEqual(linked(cwd, "other").hash, linked(cwd).hash);
  const { stderr } = await namelore(["ingest", lantern], { cwd });
  assert.match(
    stderr,
    /the reports before linked to https:\/\/archive\.example\.org\/\{id\}, these do not; give --link again/,
  );
  assert.deepEqual(linked(cwd).hosts, ["https://lore.kernel.org/"]);
});

test("where mails say that they are archived elsewhere, links lead there", async (t) => {
  const cwd = temporaryFolder(t);
  const mails = rawMessages(readFileSync(lantern)).map((mail) => mail.toString("latin1"));
  const input = mails
    .map((mail, at) => mail.replace(/^From: /m, `Archived-At: <${archive}${at + 1}>\nFrom: `))
    .join("");
  const { code, stderr } = await namelore(["ingest", "-"], { cwd, input: Buffer.from(input, "latin1") });
  assert.equal(code, exitCodes.done, stderr);
  const told = linked(cwd);
  assert.deepEqual(told.hosts, [archive]);
  for (const args of [
    ["search", "lantern"],
    ["name", "beacon_led"],
    ["person", "ada@example.org"],
  ]) {
    const { stdout } = await namelore(args, { cwd });
    assert(stdout.includes(archive) && !stdout.includes("lore.kernel.org"), stdout);
  }
  assert.doesNotMatch(readFileSync(join(cwd, "decision-history", "index.md"), "utf8"), /nothing tells/);
  await namelore(["report", "--link", "https://other.example.org/{id}"], { cwd });
  assert.deepEqual(linked(cwd).hosts, ["https://other.example.org/"]);
});

test("an address that is not one for each message is refused", async (t) => {
  const cwd = temporaryFolder(t);
  for (const given of [
    "https://archive.example.org/",
    "archive.example.org/{id}",
    "javascript:{id}",
    "https://{id}.org/",
  ]) {
    const { code, stderr } = await namelore(["ingest", lantern, "--link", given], { cwd });
    assert.equal(code, exitCodes.usage, given);
    assert.match(stderr, /Expected an address such as 'https:\/\/archive\.example\.org\/\{id\}'/);
  }
});
