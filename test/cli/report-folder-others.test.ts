import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { openReportFolder } from "../../cli/report-folder.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const index = { path: "index.html", content: "<p>index" };
const report = { path: "heron/report.html", content: "<p>heron" };

/** A folder that holds nothing but the folder of reports, "history". */
async function publishedFolder(t: TestContext): Promise<{ readonly parent: string; readonly out: string }> {
  const parent = temporaryFolder(t);
  const out = join(parent, "history");
  await openReportFolder(out).publish([index, report]);
  return { parent, out };
}

test("a link that somebody put in place of a debate's folder stays, and what it leads to", async (t) => {
  const { parent, out } = await publishedFolder(t);
  rmSync(join(out, "heron"), { recursive: true });
  mkdirSync(join(parent, "pond"));
  symlinkSync("../pond", join(out, "heron"));
  await openReportFolder(out).publish([index]);
  assert.equal(lstatSync(join(out, "heron")).isSymbolicLink(), true);
  assert.deepEqual(readdirSync(parent), ["history", "pond"]);
});

test("nothing is written through a link that somebody put in place of a debate's folder", async (t) => {
  const { parent, out } = await publishedFolder(t);
  rmSync(join(out, "heron"), { recursive: true });
  mkdirSync(join(parent, "pond"));
  symlinkSync("../pond", join(out, "heron"));
  const folder = openReportFolder(out);
  await assert.rejects(folder.publish([index, report]), /heron: not written by namelore, but in the way/);
  folder.discard();
  assert.deepEqual(readdirSync(join(parent, "pond")), []);
  assert.deepEqual(readdirSync(parent), ["history", "pond"]);
});

test("a link in place of a debate's folder stays where that debate is gone, and what is in the folder it leads to", async (t) => {
  const { parent, out } = await publishedFolder(t);
  rmSync(join(out, "heron"), { recursive: true });
  mkdirSync(join(parent, "pond"));
  writeFileSync(join(parent, "pond", "reed.txt"), "mine");
  symlinkSync("../pond", join(out, "heron"));
  await openReportFolder(out).publish([index]);
  assert.equal(readFileSync(join(out, "heron", "reed.txt"), "utf8"), "mine");
  assert.deepEqual(readdirSync(parent), ["history", "pond"]);
});

test("a file in place of a debate's folder is somebody's: it stays, or is told to be in the way", async (t) => {
  const { out } = await publishedFolder(t);
  rmSync(join(out, "heron"), { recursive: true });
  writeFileSync(join(out, "heron"), "mine");
  const folder = openReportFolder(out);
  await assert.rejects(folder.publish([index, report]), /heron: not written by namelore, but in the way/);
  folder.discard();
  await openReportFolder(out).publish([index]);
  assert.equal(readFileSync(join(out, "heron"), "utf8"), "mine");
});

test("a folder in place of a report is somebody's: it stays, or is told to be in the way", async (t) => {
  const { out } = await publishedFolder(t);
  rmSync(join(out, "heron", "report.html"));
  mkdirSync(join(out, "heron", "report.html"));
  writeFileSync(join(out, "heron", "report.html", "reed.txt"), "mine");
  const folder = openReportFolder(out);
  await assert.rejects(folder.publish([index, report]), /report\.html: not written by namelore, but in the way/);
  folder.discard();
  await openReportFolder(out).publish([index]);
  assert.equal(readFileSync(join(out, "heron", "report.html", "reed.txt"), "utf8"), "mine");
});

test("a debate's folder that somebody removed is written again", async (t) => {
  const { out } = await publishedFolder(t);
  rmSync(join(out, "heron"), { recursive: true });
  await openReportFolder(out).publish([index, report]);
  assert.equal(readFileSync(join(out, "heron", "report.html"), "utf8"), report.content);
});

test("a folder of somebody called like a new debate takes its reports in", async (t) => {
  const { out } = await publishedFolder(t);
  mkdirSync(join(out, "reed", "pictures"), { recursive: true });
  writeFileSync(join(out, "reed", "pictures", "reed.txt"), "mine");
  await openReportFolder(out).publish([index, { path: "reed/report.html", content: "<p>reed" }]);
  assert.deepEqual(readdirSync(join(out, "reed")), ["pictures", "report.html"]);
  assert.equal(readFileSync(join(out, "reed", "pictures", "reed.txt"), "utf8"), "mine");
  assert.equal(existsSync(join(out, "heron")), false);
});

test("of two runs that were killed while they replaced the reports, no file of anybody is lost", async (t) => {
  const { parent, out } = await publishedFolder(t);
  /** The number of no process: Linux counts to 4,194,304 at most. */
  const dead = 99_999_999;
  writeFileSync(join(out, "one.txt"), "mine");
  renameSync(out, join(parent, `.history.old-${dead}-1`));
  await openReportFolder(out).publish([index, report]);
  writeFileSync(join(out, "two.txt"), "mine");
  renameSync(out, join(parent, `.history.old-${dead}-2`));
  openReportFolder(out).discard();
  assert.deepEqual(readdirSync(parent), ["history"]);
  assert.deepEqual(readdirSync(out), [".namelore", "heron", "index.html", "one.txt", "two.txt"]);
});

/** What a program does with a folder of reports before it ends itself -> what is beside it then. */
const ends: readonly (readonly [what: string, work: string, left: readonly string[]])[] = [
  ["has prepared it", "", []],
  ["has written half of it", `await folder.publish(half()).catch(() => {});`, []],
  ["has published it", `await folder.publish([${JSON.stringify(index)}]);`, ["ponds"]],
  ["has given it up", "folder.discard();", []],
];

for (const [what, work, left] of ends)
  test(`a program that ends itself when it ${what} leaves no hidden folder`, async (t) => {
    const parent = temporaryFolder(t);
    const door = pathToFileURL(join(projectRoot, "dist", "cli", "report-folder.js")).href;
    const program = `
      import { openReportFolder } from ${JSON.stringify(door)};
      function* half() { yield ${JSON.stringify(index)}; throw new Error("the rest cannot be made"); }
      const folder = openReportFolder(${JSON.stringify(join(parent, "ponds", "history"))});
      ${work}
      process.exit(7);`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: parent,
      encoding: "utf8",
    });
    assert.deepEqual([status, stderr], [7, ""]);
    assert.deepEqual(readdirSync(parent), left);
    if (left.length > 0) assert.deepEqual(readdirSync(join(parent, "ponds")), ["history"]);
  });
