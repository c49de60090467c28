import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CliError } from "../../cli/errors.ts";
import { openReportFolder } from "../../cli/report-folder.ts";
import { swapFolder } from "../../cli/swap-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const index = { path: "index.html", content: "<p>index" };
const report = { path: "lantern/report.html", content: "<p>lantern" };

test("nothing but a hidden folder beside it is there until the reports are published", async (t) => {
  const parent = temporaryFolder(t);
  const folder = openReportFolder(join(parent, "history"));
  assert(!existsSync(join(parent, "history")));
  await folder.publish([index, report]);
  assert.deepEqual(readdirSync(parent), ["history"]);
  assert.equal(readFileSync(join(parent, "history", "lantern", "report.html"), "utf8"), "<p>lantern");
});

test("the reports of the last run are replaced as a whole", async (t) => {
  const out = join(temporaryFolder(t), "history");
  await openReportFolder(out).publish([index, report]);
  await openReportFolder(out).publish([{ ...index, content: "<p>new" }]);
  assert.deepEqual(readdirSync(out).sort(), [".namelore", "index.html"]);
  assert.equal(readFileSync(join(out, "index.html"), "utf8"), "<p>new");
});

test("files that somebody else put beside the reports stay", async (t) => {
  const out = join(temporaryFolder(t), "history");
  await openReportFolder(out).publish([index, report]);
  mkdirSync(join(out, ".git", "objects"), { recursive: true });
  writeFileSync(join(out, ".git", "HEAD"), "ref");
  writeFileSync(join(out, "lantern", "notes.txt"), "mine");
  await openReportFolder(out).publish([index]);
  assert.equal(readFileSync(join(out, ".git", "HEAD"), "utf8"), "ref");
  assert.equal(readFileSync(join(out, "lantern", "notes.txt"), "utf8"), "mine");
  assert(!existsSync(join(out, "lantern", "report.html")));
  await openReportFolder(out).publish([index, report]);
  assert.equal(readFileSync(join(out, "lantern", "notes.txt"), "utf8"), "mine");
});

test("what somebody puts into the empty folder while the reports are made stays", async (t) => {
  const out = temporaryFolder(t);
  const folder = openReportFolder(out);
  writeFileSync(join(out, "notes.txt"), "mine");
  await folder.publish([index]);
  assert.equal(readFileSync(join(out, "notes.txt"), "utf8"), "mine");
  assert(existsSync(join(out, "index.html")));
});

test("a folder that holds the database is refused, also by way of a link", (t) => {
  const parent = temporaryFolder(t);
  mkdirSync(join(parent, "both"));
  symlinkSync("both", join(parent, "link"));
  for (const [out, database] of [
    ["both", "both/my.db"],
    ["both", "link/my.db"],
    ["link", "both/my.db"],
  ] as const) {
    assert.throws(
      () => openReportFolder(join(parent, out), join(parent, database)),
      isCliError(/the database .+ lies/),
    );
  }
  openReportFolder(join(parent, "both"), join(parent, "both.db")).discard();
});

test("somebody else's file where a report goes is not overwritten, and the old reports stay", async (t) => {
  const parent = temporaryFolder(t);
  const out = join(parent, "history");
  await openReportFolder(out).publish([index]);
  mkdirSync(join(out, "lantern"));
  writeFileSync(join(out, "lantern", "report.html"), "mine");
  const folder = openReportFolder(out);
  await assert.rejects(folder.publish([index, report]), /report\.html: not written by namelore, but in the way/);
  folder.discard();
  assert.equal(readFileSync(join(out, "lantern", "report.html"), "utf8"), "mine");
  assert.deepEqual(readdirSync(parent), ["history"]);
});

test("discarding leaves nothing, not even the folders made on the way", async (t) => {
  const parent = temporaryFolder(t);
  openReportFolder(join(parent, "a", "b", "history")).discard();
  assert.deepEqual(readdirSync(parent), []);
});

test("a folder with files of others is refused", async (t) => {
  const out = temporaryFolder(t);
  writeFileSync(join(out, "thesis.txt"), "years of work");
  assert.throws(() => openReportFolder(out), isCliError(/holds files that namelore did not write/));
  assert.deepEqual(readdirSync(out), ["thesis.txt"]);
});

test("a file, a folder below a file, and the working folder are refused", async (t) => {
  const file = join(temporaryFolder(t), "file");
  writeFileSync(file, "");
  assert.throws(() => openReportFolder(file), isCliError(/not a folder/));
  assert.throws(() => openReportFolder(join(file, "history")), isCliError(/a file of that name is in the way/));
  assert.throws(() => openReportFolder("."), isCliError(/you are in this folder/));
});

test("a symbolic link to the folder stays a link", async (t) => {
  const parent = temporaryFolder(t);
  mkdirSync(join(parent, "real"));
  symlinkSync("real", join(parent, "link"));
  await openReportFolder(join(parent, "link")).publish([index]);
  assert.deepEqual(readdirSync(parent), ["link", "real"]);
  assert(existsSync(join(parent, "real", "index.html")));
});

test("a path that leads out of the folder is our bug and nothing is written", async (t) => {
  const parent = temporaryFolder(t);
  const folder = openReportFolder(join(parent, "history"));
  await assert.rejects(folder.publish([{ path: "../escaped.html", content: "" }]), /outside its folder/);
  folder.discard();
  assert.deepEqual(readdirSync(parent), []);
});

test("two reports of one name are not written over one another, and the old reports stay", async (t) => {
  const out = join(temporaryFolder(t), "history");
  await openReportFolder(out).publish([index]);
  const folder = openReportFolder(out);
  await assert.rejects(
    folder.publish([report, { ...report, content: "<p>another" }]),
    isCliError(/a file of that name is in the way/),
  );
  folder.discard();
  assert.deepEqual(readdirSync(out).sort(), [".namelore", "index.html"]);
});

test("where the new folder is gone when it is to take the place of the old one, the old one comes back", async (t) => {
  const parent = temporaryFolder(t);
  const out = join(parent, "history");
  await openReportFolder(out).publish([index, report]);
  assert.throws(() => swapFolder(join(parent, "gone"), out), /ENOENT/);
  assert.deepEqual(readdirSync(parent), ["history"]);
  assert.equal(readFileSync(join(out, "lantern", "report.html"), "utf8"), report.content);
});

function isCliError(message: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof CliError && message.test(error.message);
}

/** The number of no process: Linux counts to 4,194,304 at most. */
const DEAD = 99_999_999;

test("what a killed run left unfinished goes", async (t) => {
  const parent = temporaryFolder(t);
  const out = join(parent, "history");
  await openReportFolder(out).publish([index]);
  mkdirSync(join(parent, `.history.new-${DEAD}-1`, "lantern"), { recursive: true });
  openReportFolder(out).discard();
  assert.deepEqual(readdirSync(parent), ["history"]);
});

for (const [when, isThere] of [
  ["before the new reports were in place", false],
  ["after it", true],
] as const) {
  test(`a run that was killed while it replaced the reports, ${when}, loses no file of anybody`, async (t) => {
    const parent = temporaryFolder(t);
    const out = join(parent, "history");
    await openReportFolder(out).publish([index, report]);
    writeFileSync(join(out, "lantern", "notes.txt"), "mine");
    renameSync(out, join(parent, `.history.old-${DEAD}-1`));
    if (isThere) await openReportFolder(join(parent, "new")).publish([{ ...index, content: "<p>new" }]);
    if (isThere) renameSync(join(parent, "new"), out);

    openReportFolder(out).discard();
    assert.deepEqual(readdirSync(parent), ["history"]);
    assert.equal(readFileSync(join(out, "lantern", "notes.txt"), "utf8"), "mine");
    assert.equal(readFileSync(join(out, "index.html"), "utf8"), isThere ? "<p>new" : "<p>index");
  });
}

test("the folders of a run at work, and of others, are left alone", (t) => {
  const parent = temporaryFolder(t);
  const names = [
    `.history.new-${process.pid}-1`,
    `.other.new-${DEAD}-1`,
    `.hollows.new-${DEAD}-1`,
    `.history.new-${DEAD}-x`,
    "history.new",
  ];
  for (const name of names) mkdirSync(join(parent, name));
  openReportFolder(join(parent, "history")).discard();
  assert.deepEqual(readdirSync(parent).sort(), names.toSorted());
});
