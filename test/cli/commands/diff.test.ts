import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { projectRoot } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertRefused, lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

test("a database, its reports and a findings.json of them say the same; corrections are what differs", async (t) => {
  const cwd = temporaryFolder(t);
  const corrections = join(projectRoot, "examples", "gullwire-holdq.corrections.yaml");
  await namelore(["ingest", "--db", "old.db", "--out", "old"], { cwd });
  const file = join("old", "bus-keep-messages-for-sleeping-subscribers", "findings.json");
  for (const [old, now] of [
    ["old.db", "old"],
    ["old", "old.db"],
    [file, "old"],
    ["old.db", "old.db"],
  ]) {
    const { code, stdout, stderr } = await namelore(["diff", old ?? "", now ?? ""], { cwd });
    assert.deepEqual([code, stdout, stderr], [exitCodes.done, "The findings are the same.\n", ""]);
  }
  await namelore(["report", "--db", "old.db", "--out", "new", "--corrections", corrections], { cwd });
  const text = await namelore(["diff", "old.db", "new"], { cwd });
  assert.equal(text.code, exitCodes.different);
  assert.match(text.stdout, /^ {2}\+ name "spool": proposed by .+, open$/m);
  assert.match(text.stdout, /^ {2}\+ objection to "park" /m);
  assert.match(text.stdout, /^ {2}~ support for "park" by .+: reasons short \| .+ → short$/m);
  const json = await namelore(["diff", "old.db", "new", "--json"], { cwd });
  const { same, debates } = JSON.parse(json.stdout);
  assert.equal(same, false);
  assert.deepEqual(Object.keys(debates[0]), ["id", "about", "change", "decision", "names", "stances"]);
});

test("what holds no findings is an error of one line", async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, "other.json"), "{}");
  writeFileSync(join(cwd, "open.json"), '{ "names": [], "stances": [], "message_ids": [], "outcome": null }');
  for (const [place, says] of [
    ["missing.json", /missing\.json: cannot be compared \(no such file or directory\); give a findings\.json/],
    [lantern, /lantern\.mbox: cannot be compared \(it is no JSON\)/],
    ["open.json", /open\.json: cannot be compared \(it is no findings\.json\)/],
    ["other.json", /other\.json: cannot be compared \(it is no findings\.json\)/],
    [".", /\.: cannot be compared \(it holds no reports\)/],
  ] as const)
    assertRefused(await namelore(["diff", place, place], { cwd }), says);
});
