import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPeople, openDatabase } from "../../db/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { lantern } from "./namelore.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

type Mail = {
  readonly id: string;
  readonly from: string;
  readonly subject?: string;
  readonly answers?: string;
  readonly more?: string;
  readonly body: string;
};

const reply = "Re: [PATCH 0/2] led: add lantern, a driver for warning lamps";

/** What archives hold besides mails that answer one another, after the lantern debate (m1 to m5). */
const tangled: readonly Mail[] = [
  {
    id: "g1@example.org",
    from: "Dot Fenn <dot@example.org>",
    answers: "gone@example.org",
    more: "References: <m1@example.org> <gone@example.org>\n",
    body: "> The word lantern is what the makers of the hardware print on it.\n\nI prefer beacon_led, the word lantern is misleading.\n",
  },
  { id: "m3@example.org", from: "Imp Oster <imp@example.org>", answers: "m2@example.org", body: "I prefer imp_led.\n" },
  {
    id: "l1@example.org",
    from: "Eve Rill <eve@example.org>",
    subject: "loop",
    answers: "l2@example.org",
    body: "One.\n",
  },
  {
    id: "l2@example.org",
    from: "Eve Rill <eve@example.org>",
    subject: "loop",
    answers: "l1@example.org",
    body: "Two.\n",
  },
  {
    id: "s1@example.org",
    from: "Eve Rill <eve@example.org>",
    subject: "self",
    answers: "s1@example.org",
    body: "Me.\n",
  },
  { id: "n1@example.org", from: "Eve Rill <eve@example.org>", body: "Nothing leads from here.\n" },
  {
    id: "r1@example.org",
    from: "Hal Moor via leds <leds@lists.example.org>",
    answers: "m2@example.org",
    more: "Reply-To: Hal Moor <hal@example.org>\n",
    body: "I object to the name lantern, please use beacon_led.\n",
  },
  {
    id: "r2@example.org",
    from: "Ivy Dale via leds <leds@lists.example.org>",
    answers: "m2@example.org",
    more: "X-Original-From: Ivy Dale <ivy@example.org>\n",
    body: "beacon_led sounds good to me.\n",
  },
  {
    id: "b1@example.org",
    from: "leds test robot <bot@example.org>",
    answers: "m1@example.org",
    body: "I object to the name lantern. Please call it bot_led.\n",
  },
  {
    id: "b2@example.org",
    from: "leds <leds@lists.example.org>",
    answers: "m1@example.org",
    body: "I object to the name lantern. Please call it list_led.\n",
  },
];

function mbox(): Buffer {
  const copies = readFileSync(lantern);
  const mails = tangled.map(({ id, from, subject = reply, answers, more = "", body }, at) =>
    [
      "From mboxrd@z Thu Jan  1 00:00:00 1970",
      `From: ${from}`,
      "To: leds@lists.example.org",
      "List-Id: <leds.lists.example.org>",
      `Subject: ${subject}`,
      `Date: Mon, 06 Mar 2023 ${String(13 + Math.floor(at / 2))}:${String((at % 2) * 30).padStart(2, "0")}:00 +0000`,
      `Message-ID: <${id}>`,
      `${answers === undefined ? "" : `In-Reply-To: <${answers}>\n`}${more}\n${body}\n`,
    ].join("\n"),
  );
  return Buffer.concat([copies, Buffer.from("\n"), copies, Buffer.from(`\n${mails.join("\n")}`)]);
}

test("ghosts, copies, reused ids, loops, lists and robots are told for what they are", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await namelore(["ingest", "-"], { cwd, input: mbox() });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /20 messages, 14 new, 6 copies of others/);
  const reports = join(cwd, "decision-history");
  const folder = readdirSync(reports).find((name) => existsSync(join(reports, name, "findings.json"))) ?? "";
  const read = (file: string) => readFileSync(join(reports, folder, file), "utf8");

  const { participants, coverage, names } = JSON.parse(read("findings.json"));
  assert.deepEqual(
    participants.map(({ participant }: { participant: string }) => participant).sort(),
    ["ada", "ben", "cyd", "dot", "hal", "ivy"].map((name) => `${name}@example.org`),
  );
  const forms: readonly string[] = names.map(({ name }: { name: string }) => name);
  for (const nobodys of ["bot_led", "list_led", "imp_led"]) assert.ok(!forms.includes(nobodys), nobodys);
  assert.deepEqual(coverage.missing_messages, ["gone@example.org"]);
  assert.match(coverage.problems[0].detail, /same Message-ID and was left out: by imp@example\.org/);

  for (const page of [read("report.md"), read("report.html").replace(/<[^>]*>/g, "")]) {
    for (const version of ["v1", "v2"]) assert.match(page, new RegExp(`posts ${version}:`));
    assert.match(page, /Taken for one person, Hal Moor/);
    assert.match(page, /Taken for one person, Ivy Dale/);
    assert.match(page, /bot\\?@example\.org \(1 message\) is credited with nothing: its /);
    assert.match(
      page,
      /leds\\?@lists\.example\.org \(1 message\) is credited with nothing: it is the address of a list/,
    );
    assert.match(page, /1 of \d+ quoted lines without a known source; the transcript gives the reasons/);
  }
  assert.match(
    read("transcript.html")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " "),
    /print on it\. Known only as quoted by Dot Fenn : the message it comes from is not in the archive/,
  );

  const db = await openDatabase(join(cwd, "namelore.db"));
  t.after(() => db.close());
  assert.deepEqual(
    (await loadPeople(db)).merges.map(({ person, kind }) => [person, kind]),
    [
      ["hal@example.org", "rewritten From"],
      ["ivy@example.org", "rewritten From"],
    ],
  );
  const threads = await Promise.all(["g1", "l1", "l2", "s1", "n1"].map((id) => threadOf(`${id}@example.org`, cwd)));
  assert.deepEqual(threads, ["m1, 10 messages", "l2, 2 messages", "l2, 2 messages", "s1, 1 message", "n1, 1 message"]);
});

/** "m1, 10 messages": the top of a mail's thread and its size. */
async function threadOf(id: string, cwd: string): Promise<string> {
  const { stdout } = await namelore(["explain", id], { cwd });
  const [, top, size] = /\n *thread +<(\w+)@example\.org>, (\d+ messages?)/.exec(stdout) ?? [];
  return `${top}, ${size}`;
}
