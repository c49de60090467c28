import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { sharedFolder, unlessShared } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { lantern, namelore } from "../namelore.ts";

/** One mail of an mbox. */
function mail(id: string, answers: string | null, ...lines: readonly string[]): string {
  const reply = answers === null ? "" : `In-Reply-To: <${answers}@example.org>\n`;
  const head = `Message-ID: <${id}@example.org>\nFrom: ${id} <${id}@example.org>\nDate: Mon, 3 May 2021 10:00:00 +0000\n`;
  return `From mboxrd@z Thu Jan  1 00:00:00 1970\n${head}${reply}Subject: herons\n\n${lines.join("\n")}\n\n`;
}

const herons = [
  mail("ada", null, "Where do the grey herons roost in winter?", "I have seen none of them since October."),
  mail(
    "bo",
    "ada",
    "> Where do the grey herons roost in winter?",
    "> I have seen none of them",
    "> since October.",
    "> Hm?",
    "> The heron is a long-legged wading bird of the coast.",
    "In the old alder wood, I think.",
  ),
  mail("cy", "missing", "> They may well have left for the south by now.", "They have not."),
];

test("counts quoted lines by how they were resolved and why not", async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, "herons.mbox"), herons.join(""));
  const { code, stdout, stderr } = await namelore(["audit", "herons.mbox", "--json", "--samples", "1"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const { seconds, seconds_per_1000_messages, ...counts } = JSON.parse(stdout);
  assert.deepEqual(counts, {
    messages: 3,
    threads: 2,
    quoted_lines: 5,
    parent_missing: { no_ancestor: 1, from_missing_message: 0 },
    resolvable: 4,
    resolved: { exact: 1, joined: 2, nested: 0, altered: 0 },
    unresolved: { altered: 1, ambiguous: 0, too_short: 0 },
    share: 0.75,
    samples: [
      {
        message_id: "bo@example.org",
        reason: "altered",
        words: "The heron is a long-legged wading bird of the coast.",
      },
      {
        message_id: "cy@example.org",
        reason: "parent-missing",
        words: "They may well have left for the south by now.",
      },
    ],
  });
  assert(seconds.attribution > 0 && seconds_per_1000_messages.reading > 0);
});

test("prints a table, and leaves no file behind", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stdout } = await namelore(["audit", lantern], { cwd });
  assert.equal(code, exitCodes.done);
  assert.match(stdout, /^messages +5$/m);
  assert.match(stdout, /^resolved, of the resolvable +100\.00 %$/m);
  assert.deepEqual(readdirSync(cwd), []);
});

test("a source that cannot be read is an error of one line", async (t) => {
  const { code, stdout, stderr } = await namelore(["audit", "absent.mbox"], { cwd: temporaryFolder(t) });
  assert.equal(code, exitCodes.failed);
  assert.equal(stdout, "");
  assert.match(stderr, /^namelore: [^\n]*absent\.mbox[^\n]*\n$/);
});

for (const archive of ["ksummit.mbox.gz", "linux-api-2021-2022.mbox.gz"]) {
  test(`ties at least 99.3 % of the resolvable lines of ${archive} to their writers`, {
    skip: unlessShared("archives", archive),
  }, async (t) => {
    const source = join(sharedFolder, "archives", archive);
    const { stdout, stderr } = await namelore(["audit", source, "--json"], { cwd: temporaryFolder(t) });
    assert.match(stderr, /^(?:\{"progress":.*\}\n)*$/);
    const { share, seconds } = JSON.parse(stdout);
    assert(share >= 0.993, `${share}`);
    t.diagnostic(`${seconds.attribution} s of attribution, ${seconds.reading} s of reading`);
  });
}
