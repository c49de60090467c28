import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { mboxOf } from "../../ingest/mails.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

const cwd = temporaryFolder();
before(() => namelore(["ingest", lantern], { cwd }));

/** What is asked -> the messages that answer, in any order. */
const cases: [title: string, args: readonly string[], ids: readonly string[]][] = [
  ["own words, not those a message quotes", ["too vague"], ["m3"]],
  ["quoted words on request", ["camera", "--in", "quoted"], ["m3"]],
  ["subjects on request", ["v2", "--in", "subject"], ["m5"]],
  ["everything on request", ["camera", "--in", "all"], ["m2", "m3"]],
  ["a person by part of the name", ["beacon_led", "--person", "lind"], ["m4", "m5"]],
  ["a person by address", ["beacon_led", "--person", "BEN@example.org"], ["m2"]],
  ["a person alone", ["--person", "cyd@example.org"], ["m3"]],
  ["a list", ["vague", "--list", "leds@lists.example.org"], ["m3"]],
  ["a list by a part of its address", ["vague", "--list", "LEDS"], ["m3"]],
  ["dates", ["beacon_led", "--after", "2023-03-07", "--before", "2023-03-08"], ["m4"]],
];

for (const [title, args, ids] of cases) {
  test(`finds ${title}`, async () => {
    const { code, stdout, stderr } = await namelore(["search", ...args, "--json"], { cwd });
    assert.equal(code, exitCodes.done, stderr);
    const found = JSON.parse(stdout).hits.map((hit: { message_id: string }) => hit.message_id.split("@")[0]);
    assert.deepEqual(found.sort(), ids);
  });
}

test("says on standard error which lists there are where none is called so", async () => {
  const { code, stdout, stderr } = await namelore(["search", "vague", "--list", "ponds"], { cwd });
  assert.deepEqual([code, stdout], [exitCodes.nothingFound, ""]);
  const says = "namelore: no list is called ponds; there is leds@lists.example.org\n";
  assert.equal(stderr, `${says}namelore: no message matches\n`);
  const json = await namelore(["search", "vague", "--list", "ponds", "--json"], { cwd });
  assert.deepEqual([JSON.parse(json.stdout), json.stderr], [{ hits: [], more: false }, says]);
});

test("shows date, subject, sender, an excerpt and the link", async () => {
  const { stdout } = await namelore(["search", "vague"], { cwd });
  assert.match(stdout, /^2023-03-06 {2}Re: \[PATCH 0\/2\] led: add lantern/);
  assert.match(stdout, /Cyd Moreau: .*too vague/);
  assert.match(stdout, /https:\/\/lore\.kernel\.org\/r\/m3@example\.org\n$/);
});

test("says on standard error where more messages match than are shown", async () => {
  const note = "namelore: more messages match than the 1 shown; --limit sets how many\n";
  const cut = await namelore(["search", "beacon_led", "--limit", "1"], { cwd });
  assert.deepEqual([cut.stderr, cut.stdout.match(/https:/g)?.length], [note, 1]);
  assert.equal((await namelore(["search", "vague", "--limit", "1"], { cwd })).stderr, "");
  const json = await namelore(["search", "beacon_led", "--limit", "1", "--json"], { cwd });
  assert.deepEqual([json.stderr, JSON.parse(json.stdout).hits.length], ["", 1]);
});

test("says by its exit code that nothing was found", async () => {
  const { code, stdout, stderr } = await namelore(["search", "xylophone"], { cwd });
  assert.deepEqual(
    { code, stdout, stderr },
    {
      code: exitCodes.nothingFound,
      stdout: "",
      stderr: "namelore: no message matches\n",
    },
  );
});

test("no word at all is a wrong command line, unless something else narrows the search", async () => {
  for (const words of [[], [""], [" ", ""]]) {
    const { code, stdout, stderr } = await namelore(["search", ...words, "--in", "all"], { cwd });
    assert.deepEqual([code, stdout], [exitCodes.usage, ""]);
    assert.match(stderr, /^namelore: search: no word to search for; give some, or --person, [^\n]+\n$/);
  }
  const first = await namelore(["search", "", "--after", "2023-03-07", "--json"], { cwd });
  assert.deepEqual([first.code, JSON.parse(first.stdout).hits.length > 0], [exitCodes.done, true]);
});

test("a query that cannot be understood, a wrong date and a wrong number are told", async () => {
  const query = await namelore(["search", "AND", "x"], { cwd });
  assert.equal(query.code, exitCodes.failed);
  assert.match(query.stderr, /^namelore: [^\n]*"AND x" is no query[^\n]*\n$/);
  for (const option of ["--after=soon", "--before=2023-13", "--limit=0", "--in=footnotes"]) {
    const { code, stderr } = await namelore(["search", "x", option], { cwd });
    assert.equal(code, exitCodes.usage, option);
    assert.match(stderr, /^namelore: option '--/);
  }
});

/** A mail of the thread below that answers the first. */
function answer(by: string, ...lines: readonly string[]): Buffer {
  const head = [
    `From: ${by} <${by.toLowerCase()}@example.org>`,
    "Subject: Re: a name for the pond",
    "Date: Tue, 07 Mar 2023 09:00:00 +0000",
    `Message-ID: <${by.toLowerCase()}@example.org>`,
    "In-Reply-To: <ada@example.org>",
  ];
  return Buffer.from([...head, "", ...lines, ""].join("\n"));
}

test("own words are no words that a mail quotes without the usual marks, in the excerpt either", async (t) => {
  const folder = temporaryFolder(t);
  const db = ["--db", join(folder, "pond.db")];
  const ada = "I propose heron for the pond, since it wades\nand waits where others would dive.\n";
  const mails = [
    Buffer.from(String(answer("Ada", ...ada.split("\n"))).replace("In-Reply-To: <ada@example.org>\n", "")),
    answer(
      "Bo",
      "| I propose heron for the pond, since it wades",
      "| and waits where others would dive.",
      "",
      "It is taken.",
    ),
    answer(
      "Cleo",
      "| I propose heron for the pond, since it wades",
      "| and waits where others would dive.",
      "",
      "Yes, heron.",
    ),
  ];
  writeFileSync(join(folder, "pond.mbox"), mboxOf(mails));
  const read = await namelore(["ingest", join(folder, "pond.mbox"), "--no-analyze", ...db], { cwd: folder });
  assert.equal(read.code, exitCodes.done, read.stderr);
  const hits = async (...args: readonly string[]) => {
    const { stdout } = await namelore(["search", ...args, "--json", ...db], { cwd: folder });
    const told: readonly { from: { name: string }; excerpt: string }[] = JSON.parse(stdout).hits;
    return told.map(({ from, excerpt }) => `${from.name}: ${excerpt}`).sort();
  };
  const whole = "Ada: I propose heron for the pond, since it wades and waits where others would dive.";
  assert.deepEqual(await hits("waits"), [whole]);
  assert.deepEqual(await hits("waits", "--limit", "1"), [whole]);
  assert.deepEqual((await hits("heron")).slice(1), ["Cleo: Yes, heron."]);
  assert.deepEqual(await hits("--person", "bo@example.org"), ["Bo: It is taken."]);
  assert.equal((await hits("waits", "--in", "all")).length, 3);
});
