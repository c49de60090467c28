import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { projectRoot, sharedFolder } from "../../project.ts";
import { independentTable, independentTotals, unlessScorer } from "../evaluation/independent-scorer.ts";
import { lanternFolder, namelore, temporaryFolder } from "../namelore.ts";

const measures = ["names", "proposer", "fate", "objections", "support", "who", "rationale", "evidence", "outcome"];

test("prints a line of measures for every annotated debate, and one for all", async (t) => {
  const { code, stdout, stderr } = await namelore(["evaluate", lanternFolder], { cwd: temporaryFolder(t) });
  assert.equal(code, exitCodes.done, stderr);
  const [head = "", ...rows] = stdout.trimEnd().split("\n");
  assert.deepEqual(head.split(/\s+/).slice(2), measures);
  assert.deepEqual(
    rows.map((row) => row.split(/\s+/)[0]),
    ["lantern", "ALL"],
  );
});

test("without a FOLDER the example is evaluated; folders of folders are looked into", async (t) => {
  const cwd = temporaryFolder(t);
  const example = await namelore(["evaluate", "--json"], { cwd });
  assert.equal(example.code, exitCodes.done, example.stderr);
  const { debates, all } = JSON.parse(example.stdout);
  assert.equal(debates.length, 1);
  assert.deepEqual(Object.keys(all), measures);
  const fixtures = await namelore(["evaluate", join(projectRoot, "test", "fixtures", "debates"), "--json"], { cwd });
  assert(JSON.parse(fixtures.stdout).debates.some(({ id }: { id: string }) => id === "lantern"));
});

test("all quoted evidence is verbatim", async (t) => {
  const { stdout } = await namelore(["evaluate", "--json"], { cwd: temporaryFolder(t) });
  assert.equal(JSON.parse(stdout).all.evidence.rate, 1);
});

test("a folder without annotations, and a file that is none, are errors of one line", async (t) => {
  const cwd = temporaryFolder(t);
  const nothing = await namelore(["evaluate", cwd], { cwd });
  assert.equal(nothing.code, exitCodes.failed);
  assert.match(nothing.stderr, /^namelore: [^\n]+: no annotated debate found[^\n]+\n$/);
  copyFileSync(join(lanternFolder, "lantern.mbox"), join(cwd, "lantern.mbox"));
  writeFileSync(join(cwd, "lantern.json"), '{"names": 3}');
  const broken = await namelore(["evaluate", cwd], { cwd });
  assert.equal(broken.code, exitCodes.failed);
  assert.match(broken.stderr, /^namelore: [^\n]+lantern\.json: no annotation; it needs [^\n]+\n$/);
});

test("agrees with the independent scorer about real archives", { skip: unlessScorer() }, async (t) => {
  const cwd = temporaryFolder(t);
  const gold = temporaryFolder(t);
  for (const id of ["uapi-file-names-2020", "guardedmem-2023", "at-rename-2025"]) {
    for (const ending of ["json", "mbox"]) {
      copyFileSync(join(sharedFolder, "gold", "dev", `${id}.${ending}`), join(gold, `${id}.${ending}`));
    }
  }
  const table = await namelore(["evaluate", gold, "--findings", "found"], { cwd });
  assert.equal(table.code, exitCodes.done, table.stderr);
  const theirs = independentTable(gold, join(cwd, "found"));
  for (const line of table.stdout.trimEnd().split("\n").slice(1)) {
    const [id = "", ...cells] = line.split(/\s+/);
    assert.deepEqual(cells, theirs.get(id), id);
  }
  const { all } = JSON.parse((await namelore(["evaluate", gold, "--json"], { cwd })).stdout);
  const totals = measures.map((measure) => [measure, all[measure].f1 ?? all[measure].rate]);
  assert.deepEqual(Object.fromEntries(totals), independentTotals(gold, join(cwd, "found")));
  assert.equal(JSON.parse(readFileSync(join(cwd, "found", "guardedmem-2023.json"), "utf8")).id, "guardedmem-2023");
});
