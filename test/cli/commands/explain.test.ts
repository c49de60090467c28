import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { projectRoot } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

const cwd = temporaryFolder();
before(async () => {
  const { code, stderr } = await namelore(["ingest", "--quiet"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
});

/** The mail with the list of options, of examples/README.md. */
const menu = "2943187.e9J7NaK4W3@czapla";

test("tells of a mail who wrote it, where it stands and what was found in each sentence", async () => {
  const { code, stdout, stderr } = await namelore(["explain", menu], { cwd });
  assert.deepEqual({ code, stderr }, { code: exitCodes.done, stderr: "" });
  assert.match(
    stdout,
    /^message {3}<2943187\.e9J7NaK4W3@czapla>\nfrom {6}Tomasz Wróblik <tomasz\.wroblik@example\.org>\n/,
  );
  assert.match(stdout, /^date {6}2024-02-05T20:52:10Z$/m);
  assert.match(stdout, /^subject {3}Re: \[PATCH 0\/2\] bus: keep messages/m);
  assert.match(stdout, /^lists {5}gullwire-devel@lists\.example\.org$/m);
  assert.match(
    stdout,
    /^thread {4}<20240205081907\.41126-1-adaeze@example\.org>, \d+ messages, read with \d+ other threads?$/m,
  );
  assert.match(stdout, /^debate {4}bus-keep-messages-for-sleeping-subscribers: /m);
  const [, item = ""] = /\n {2}\d {1,2}- stash: sounds like something(.*?)\n\n/s.exec(stdout) ?? [];
  assert.match(item, /^ {5}name {6}stash \(proposed\)$/m);
  assert.match(item, /^ {5}proposal {2}stash: rule "list-head"/m);
  assert.match(item, /^ {5}asked {5}stash \(named\): /m);
  assert.match(stdout, /^What looks like a name$/m);
});

test("an ack that became a finding is explained as taken, as sure as the finding is", async () => {
  const { stdout } = await namelore(["explain", "20240314192237.62F0C8DB@kamome.example.org"], { cwd });
  assert.match(stdout, /^ {5}stance {4}support holdq: rule "ack of a rename" 0\.60$/m);
  assert.match(stdout, /^ {5}asked {5}holdq \(ack\): support 0\.60 of [^;]*, taken;/m);
});

test("reasons are told as in the reports: what a reason for a name is about, and what is wrong with it against one", async () => {
  const { stdout } = await namelore(["explain", menu], { cwd });
  assert.match(stdout, /^ {5}reason {4}length, to support park: rule "/m);
  assert.match(stdout, /^ {5}reason {4}sounds like another, to oppose stash: rule "/m);
  const { sentences } = JSON.parse((await namelore(["explain", menu, "--json"], { cwd })).stdout);
  const reasons: { kind: string; name: string }[] = sentences.flatMap(
    ({ rationales }: { rationales: { kind: string; name: string }[] }) => rationales,
  );
  assert(reasons.some(({ kind, name }) => name === "park" && kind === "too long"));
});

test("tells which names are contested where no word talks of names", async (t) => {
  const folder = temporaryFolder(t);
  const thread = join(projectRoot, "test", "fixtures", "asides", "state-flags.mbox");
  await namelore(["ingest", thread, "--quiet"], { cwd: folder });
  const { stdout } = await namelore(["explain", "Y0Vb2rFk0mQe7c@priya.example.net"], { cwd: folder });
  assert.match(stdout, /^ {5}name {6}STICKY, a form of ORLO_CHF_STICKY \(incumbent, contested\)$/m);
  assert.match(stdout, /^ {5}name {6}ORLO_CHF_KEEP_RING \(proposed, contested\)$/m);
});

test("prints lines of at most 100 columns, without control characters", async () => {
  const { stdout } = await namelore(["explain", menu], { cwd });
  for (const line of stdout.split("\n")) assert(line.length <= 100, line);
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
});

test("a message is known by every way of writing its id", async () => {
  const { stdout: expected } = await namelore(["explain", menu], { cwd });
  for (const written of [`<${menu}>`, `mid:${menu}`, `https://lore.kernel.org/gullwire-devel/${menu}/T/#u`]) {
    const { stdout } = await namelore(["explain", written], { cwd });
    assert.equal(stdout, expected, written);
  }
});

test("finds in a message what the report says of it, neither more nor less", async () => {
  const folder = join(cwd, "decision-history");
  const [file = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("findings.json"),
  );
  const { stances } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
    stances: { name: string; stance: string; message_id: string; rule: string }[];
  };
  const ids = [...new Set(stances.map(({ message_id: id }) => id))].slice(0, 6);
  assert(ids.length > 2, "the example has stances");
  for (const id of ids) {
    const { sentences } = JSON.parse((await namelore(["explain", id, "--json"], { cwd })).stdout);
    const told = sentences.flatMap((sentence: { stances: { name: string; stance: string }[] }) =>
      sentence.stances.map(({ name, stance }) => `${stance} ${name}`),
    );
    const found = stances.filter(({ message_id: other }) => other === id);
    assert.deepEqual(told.sort(), found.map(({ name, stance }) => `${stance} ${name}`).sort(), id);
  }
});

test("JSON holds the message, its debates and all that was asked", async () => {
  const { stdout } = await namelore(["explain", menu, "--json"], { cwd });
  const explained = JSON.parse(stdout);
  assert.equal(explained.message.message_id, menu);
  assert(explained.read_threads.length > 1);
  const listed = JSON.parse((await namelore(["debates", "--json"], { cwd })).stdout).debates;
  const [debate] = listed.filter(({ id }: { id: string }) => id === "bus-keep-messages-for-sleeping-subscribers");
  const { id, about, status, standing } = debate;
  assert.deepEqual(explained.debates, [{ id, about, status, standing }]);
  assert(explained.sentences.some(({ questions }: { questions: unknown[] }) => questions.length > 0));
  assert(explained.forms.length > 0);
});

test("says by its exit code that there is no such message, and which begin alike", async () => {
  const near = await namelore(["explain", "2943187"], { cwd });
  assert.deepEqual(near, {
    code: exitCodes.nothingFound,
    stdout: "",
    stderr: `namelore: no message <2943187> in database namelore.db; there is <${menu}>\n`,
  });
  const none = await namelore(["explain", "heron@example.org"], { cwd });
  assert.equal(
    none.stderr,
    "namelore: no message <heron@example.org> in database namelore.db; namelore search finds mails with their Message-IDs\n",
  );
  const json = await namelore(["explain", "heron@example.org", "--json"], { cwd });
  assert.equal(json.code, exitCodes.nothingFound);
  assert.deepEqual(JSON.parse(json.stdout), { message: null, nearest: [] });
});

test("no id, or an address that holds none, is a wrong command line", async () => {
  for (const args of [[], [""], ["https://lore.kernel.org/"]]) {
    const { code, stdout, stderr } = await namelore(["explain", ...args], { cwd });
    assert.deepEqual({ code, stdout }, { code: exitCodes.usage, stdout: "" });
    assert.match(stderr, /^namelore: [^\n]*MESSAGE-ID/);
  }
});

test("a mail that is in no debate is told why, and its terminal escapes are shown, not obeyed", async (t) => {
  const folder = temporaryFolder(t);
  const mail = [
    "From mboxrd@z Thu Jan  1 00:00:00 1970",
    "Message-ID: <heron@example.org>",
    "From: =?utf-8?q?Ada_=1B[2J?= <ada@example.org>",
    "Subject: =?utf-8?q?herons_=1B]0;x=07?=",
    "",
    'The \u001b[31m"grey heron"\u001b[0m is asleep\rnow.',
    "",
  ];
  writeFileSync(join(folder, "herons.mbox"), mail.join("\n"));
  await namelore(["ingest", "herons.mbox", "--quiet"], { cwd: folder });
  const { code, stdout } = await namelore(["explain", "heron@example.org"], { cwd: folder });
  assert.equal(code, exitCodes.done);
  assert.match(stdout, /^debate {4}none: .*no name that anybody argues\n +about is put forward/m);
  assert.match(stdout, /␛\[31m/);
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
});
