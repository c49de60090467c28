import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

/** Two debates on the name of a gate, ten months apart, and one on the name of a flag that weighs one of the same words. */
const archive = join(projectRoot, "test", "fixtures", "lineages", "wickerdam", "wickerdam.mbox");
const cwd = temporaryFolder();
let told = "";
before(async () => {
  const { code, stderr } = await namelore(["ingest", archive, "--out", "out"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  told = stderr;
});

const read = (path: string) => readFileSync(join(cwd, "out", path), "utf8");
const gate = "wickerdam-add-a-gate-that-stays-shut";

test("two debates on one thing's name are one history in two chapters; the third stays apart", () => {
  assert.deepEqual(readdirSync(join(cwd, "out", "lineages")).sort(), [`${gate}.html`, `${gate}.json`, `${gate}.md`]);
  const { debates, joins } = JSON.parse(read(`lineages/${gate}.json`));
  assert.deepEqual(
    debates.map(({ status, name, date }: Record<string, string>) => `${status} ${name} ${date?.slice(0, 10)}`),
    ["adopted sluicehold 2028-05-09", "kept sluicehold 2029-03-14"],
  );
  assert.deepEqual(
    joins.map(({ kind }: { kind: string }) => kind),
    ["settled name"],
  );
});

test("ingest and report tell on standard error of the histories that they wrote", async () => {
  const note = `\n1 history over several debates: ${join("out", "lineages", `${gate}.html`)}\n`;
  assert(told.endsWith(note), told);
  const { stderr } = await namelore(["report", "--out", "out"], { cwd });
  assert(stderr.endsWith(note), stderr);
});

test("every proof of the join is shown with its words and its link", () => {
  const { joins } = JSON.parse(read(`lineages/${gate}.json`));
  const proofs: { evidence: { quote: string; link: string } }[] = joins[0].proofs;
  assert.equal(proofs.length, 6);
  for (const file of [`lineages/${gate}.md`, `lineages/${gate}.html`]) {
    const text = read(file).replaceAll("&quot;", '"').replaceAll("&#39;", "'");
    for (const { evidence } of proofs) {
      assert(text.includes(evidence.quote), `${file} does not show: ${evidence.quote}`);
      assert(text.includes(evidence.link), `${file} does not link to ${evidence.link}`);
    }
    assert.match(text, /Chapter 1: [\s\S]*Chapter 2: /);
  }
});

test("the page of all debates leads to the history, and its links lead to files that are there", () => {
  assert(read("index.html").includes(`href="lineages/${gate}.html"`));
  assert(read("index.md").includes(`](lineages/${gate}.md)`));
  for (const [, target = ""] of read(`lineages/${gate}.html`).matchAll(/ href="\.\.\/([^"#]+)/g)) read(target);
});

test("name tells of the use of a name and of its history, in words and as JSON", async () => {
  const told = await namelore(["name", "sluicehold", "--out", "out"], { cwd });
  assert.match(told.stdout, /\n {2}used {6}own text 3; in no patch; last in May 2028\n/);
  assert(told.stdout.includes(`  history   chapter 2 of 2 of out/lineages/${gate}.html\n`), told.stdout);
  const elsewhere = await namelore(["name", "sluicehold", "--out", "not-written"], { cwd });
  assert.match(elsewhere.stdout, /\n {2}history {3}chapter 2 of 2 of a history over several debates\n/);
  const { debates } = JSON.parse((await namelore(["name", "sluicehold", "--json"], { cwd })).stdout);
  assert.deepEqual(debates[0].lineage.id, gate);
  assert.equal(debates[1].usage[0].month, "2029-03");
  const alone = JSON.parse((await namelore(["name", "ferrylock", "--json"], { cwd })).stdout);
  assert.equal(alone.debates[0].lineage, null);
});

/** The same with the second debate on the gate settled on another name. */
const renamedLater = readFileSync(archive, "utf8")
  .replace(
    'I still don\'t like the name "weirlock", it sounds like a lock. I\'d rather keep\nthe name "sluicehold", it is at least known.',
    'I prefer "weirlock", because it says what the gate does now.',
  )
  .replace('> I\'d rather keep the name "sluicehold", it is at least known.', '> I prefer "weirlock".')
  .replace('I agree, "sluicehold" is the better name.', 'Agreed. I will rename "sluicehold" to "weirlock" in v2.');

test("a name that a later debate replaced is superseded in lists and answers as it is in the index", async (t) => {
  const folder = temporaryFolder(t);
  const { stdout } = await namelore(["ingest", "-", "--json"], { cwd: folder, input: Buffer.from(renamedLater) });
  const told = JSON.parse(stdout).debates.map(
    ({ status, standing, name }: Record<string, string>) => `${status}, ${standing}: ${name}`,
  );
  assert.deepEqual(told.sort(), [
    "adopted, adopted: ferrylock",
    "adopted, adopted: weirlock",
    "adopted, superseded: sluicehold",
  ]);
  assert.match(readFileSync(join(folder, "decision-history", "index.md"), "utf8"), /Superseded/);
  for (const args of [
    ["debates", "--before", "2028-06"],
    ["name", "sluicehold"],
    ["person", "ada@example.org"],
  ])
    assert.match((await namelore(args, { cwd: folder })).stdout, /\(superseded: sluicehold\)\n/, args.join(" "));
});
