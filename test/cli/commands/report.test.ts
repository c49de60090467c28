import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { contentOf, lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

test("analyze and report give the reports that ingest gave", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern], { cwd });
  const analyzed = await namelore(["analyze", "--json"], { cwd });
  assert.equal(analyzed.code, exitCodes.done, analyzed.stderr);
  assert.equal(JSON.parse(analyzed.stdout).debates[0].name, "beacon_led");
  const reported = await namelore(["report", "--out", "again", "--json"], { cwd });
  assert.equal(reported.code, exitCodes.done, reported.stderr);
  assert.match(JSON.parse(reported.stdout).debates[0].report, /^again\//);
  assert.equal(reported.stderr, `all reports: ${join("again", "index.html")}\n`);
  assert.deepEqual(contentOf(join(cwd, "again")), contentOf(join(cwd, "decision-history")));
});

test("debates lists what the last analysis found", async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern], { cwd });
  const { code, stdout } = await namelore(["debates", "--json"], { cwd });
  assert.equal(code, exitCodes.done);
  const [debate, ...others] = JSON.parse(stdout).debates;
  assert.deepEqual(others, []);
  assert.equal(debate.status, "adopted");
  assert.equal(debate.messages, 5);
  const text = await namelore(["debates"], { cwd });
  assert(text.stdout.includes("(adopted: beacon_led)"), text.stdout);
});

test("without a database there is nothing to analyse, report, list or search, and none is made", async (t) => {
  const cwd = temporaryFolder(t);
  for (const command of ["analyze", "report", "debates", "search herons"]) {
    const { code, stdout, stderr } = await namelore(command.split(" "), { cwd });
    assert.equal(code, exitCodes.failed);
    assert.equal(stdout, "");
    assert.match(
      stderr,
      /^namelore: database namelore\.db: .*ingest an archive first, or name the file with --db \(docs\/errors\.md#database-missing\)\n$/,
    );
  }
  assert.deepEqual(contentOf(cwd), {});
});
