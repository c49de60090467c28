import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { projectRoot } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertLinesRefused, assertRefused, contentOf, lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

const example = join(projectRoot, "examples", "gullwire-holdq.corrections.yaml");

test("the example's corrections fit the example, and the reports show each with its reason and author", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await namelore(["ingest", "--corrections", example], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const folder = "bus-keep-messages-for-sleeping-subscribers";
  const read = (name: string) => readFileSync(join(cwd, "decision-history", folder, name), "utf8");
  const { corrections, names, outcome } = JSON.parse(read("findings.json"));
  assert.equal(corrections.length, 7);
  assert(names.some(({ name }: { name: string }) => name === "spool"));
  assert.deepEqual([outcome.quote, outcome.rule], ["holdq it is.", "correction"]);
  for (const { reason } of corrections) {
    assert(read("report.md").includes(reason), reason);
    assert(read("report.html").includes(reason), reason);
  }
});

/** Two corrections of the small debate. */
const fitting = `by: Vera
corrections:
  - { confirm: stance, message: m3@example.org, name: beacon_led, reason: he says so }
  - { reject: name, debate: m1@example.org, name: lamp_dev, reason: nobody wants it }
`;

test("corrections survive re-runs, and no file means none of them", async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, "c.yaml"), fitting);
  await namelore(["ingest", lantern, "--out", "plain"], { cwd });
  const plain = contentOf(join(cwd, "plain"));
  const run = async (args: readonly string[], out: string) => {
    const { code, stderr } = await namelore([...args, ...(args[0] === "analyze" ? [] : ["--out", out])], { cwd });
    assert.equal(code, exitCodes.done, stderr);
    return stderr;
  };
  await run(["report", "--corrections", "c.yaml"], "reported");
  const corrected = contentOf(join(cwd, "reported"));
  assert.notDeepEqual(corrected, plain);
  await run(["report"], "again");
  assert.deepEqual(contentOf(join(cwd, "again")), plain, "a report stores nothing");

  await run(["analyze", "--corrections", "c.yaml"], "");
  await run(["report"], "stored");
  assert.deepEqual(contentOf(join(cwd, "stored")), corrected);
  await run(["report", "--corrections", "c.yaml"], "twice");
  assert.deepEqual(contentOf(join(cwd, "twice")), corrected, "corrections are made once");
  await run(["ingest", lantern, "--corrections", "c.yaml"], "ingested");
  assert.deepEqual(contentOf(join(cwd, "ingested")), corrected);

  assert.match(await run(["analyze"], ""), /the findings before were corrected by .*c\.yaml, these are not/);
  await run(["report"], "without");
  assert.deepEqual(contentOf(join(cwd, "without")), plain);
});

test("corrections that do not fit (any more) are refused, each with its line, and findings and reports stay", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern], { cwd });
  writeFileSync(
    join(cwd, "c.yaml"),
    `by: Vera
corrections:
  - { confirm: stance, message: m3@example.org, name: beacon_led, reason: yes }
  - { reject: name, debate: m1@example.org, name: lighthouse, reason: nobody says so }
  - { add: stance, message: m4@example.org, name: beacon_led, stance: support, quote: I prefer beacon_led, reason: he quotes it }
`,
  );
  const before = contentOf(cwd);
  for (const args of [["ingest", lantern], ["report"], ["analyze"]]) {
    const outcome = await namelore([...args, "--quiet", "--corrections", "c.yaml"], { cwd });
    assertLinesRefused(outcome, exitCodes.refused, [
      /^namelore: corrections c\.yaml line 4: the debate has no name "lighthouse"; name one of .*"beacon_led"/,
      /^namelore: corrections c\.yaml line 5: "I prefer beacon_led" in <m4@example\.org> is not its sender's own text; /,
      /^namelore: corrections c\.yaml: 2 corrections are refused; the findings and reports stay as they were/,
    ]);
    assert.deepEqual(contentOf(join(cwd, "decision-history")), hexOf(before, "decision-history/"));
  }
  const { stdout } = await namelore(["debates"], { cwd });
  assert.match(stdout, /adopted: beacon_led/);
});

test("a corrections file that is not there is an error of one line", async (t) => {
  const cwd = temporaryFolder(t);
  assertRefused(
    await namelore(["ingest", "--corrections", "gone.yaml"], { cwd }),
    /corrections gone\.yaml: cannot be read \(no such file or directory\); name a file/,
  );
  assert.deepEqual(contentOf(cwd), {});
});

function hexOf(all: Readonly<Record<string, string>>, folder: string): Readonly<Record<string, string>> {
  const inside = Object.entries(all).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(inside.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}
