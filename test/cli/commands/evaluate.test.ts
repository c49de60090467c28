import assert from "node:assert/strict";
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { sharedFolder } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { independentTotals, unlessScorer } from "../evaluation/independent-scorer.ts";
import { lanternFolder } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

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

test("without a FOLDER the example is evaluated, and all that is quoted is verbatim", async (t) => {
  const { code, stdout, stderr } = await namelore(["evaluate", "--json"], { cwd: temporaryFolder(t) });
  assert.equal(code, exitCodes.done, stderr);
  const { debates, all } = JSON.parse(stdout);
  assert.equal(debates.length, 1);
  assert.deepEqual(Object.keys(all), measures);
  assert.equal(all.evidence.rate, 1);
});

test("folders of folders are looked into", async (t) => {
  const cwd = temporaryFolder(t);
  cpSync(lanternFolder, join(cwd, "gold", "lantern"), { recursive: true });
  const { stdout } = await namelore(["evaluate", "gold", "--json"], { cwd });
  assert.deepEqual(
    JSON.parse(stdout).debates.map(({ id }: { id: string }) => id),
    ["lantern"],
  );
});

test("annotations may begin with a byte order mark, as some editors write it", async (t) => {
  const cwd = temporaryFolder(t);
  copyFileSync(join(lanternFolder, "lantern.mbox"), join(cwd, "lantern.mbox"));
  writeFileSync(join(cwd, "lantern.json"), `\ufeff${readFileSync(join(lanternFolder, "lantern.json"), "utf8")}`);
  const { code, stdout, stderr } = await namelore(["evaluate", "."], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  assert.equal(stdout, (await namelore(["evaluate", lanternFolder], { cwd })).stdout);
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

test("agrees with the independent scorer about real archives, to the third decimal", {
  skip: unlessScorer(),
}, async (t) => {
  const cwd = temporaryFolder(t);
  const found = join(cwd, "found");
  for (const id of ["uapi-file-names-2020", "guardedmem-2023", "at-rename-2025"]) {
    for (const folder of ["gold", id]) copyPair(id, join(cwd, folder));
  }
  const { code, stdout, stderr } = await namelore(["evaluate", "gold", "--findings", "found", "--json"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const { debates, all } = JSON.parse(stdout);
  assert.equal(debates.length, 3);
  assert.deepEqual(figures(all), independentTotals(join(cwd, "gold"), found));
  for (const debate of debates) {
    assert.deepEqual(figures(debate), independentTotals(join(cwd, debate.id), found), debate.id);
    assert.equal(JSON.parse(readFileSync(join(found, `${debate.id}.json`), "utf8")).id, debate.id);
  }
});

/** Measure -> F1 or rate: what the independent scorer prints. */
function figures(scores: Readonly<Record<string, { f1?: number | null; rate?: number | null }>>) {
  return Object.fromEntries(measures.map((measure) => [measure, scores[measure]?.f1 ?? scores[measure]?.rate ?? null]));
}

function copyPair(id: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const ending of ["json", "mbox"]) {
    copyFileSync(join(sharedFolder, "gold", "dev", `${id}.${ending}`), join(folder, `${id}.${ending}`));
  }
}
