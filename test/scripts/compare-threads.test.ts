import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { sharedFolder, unlessShared } from "../project.ts";

const script = join(import.meta.dirname, "..", "..", "scripts", "compare-threads.js");
const hasNotmuch = spawnSync("notmuch", ["--version"]).error === undefined;
const ksummit = join("archives", "ksummit.mbox.gz");

function compare(archive: string, env: NodeJS.ProcessEnv): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [script, archive], { env, encoding: "utf8" });
}

test("without notmuch the comparison is skipped, and says why", () => {
  const { status, stdout } = compare("any.mbox", { PATH: "" });
  assert.equal(status, 0);
  assert.match(stdout, /^skipped: notmuch is not installed[^\n]*\n$/);
});

test("at least 99.5 % of the parents are those that notmuch finds", {
  skip: hasNotmuch ? unlessShared(ksummit) : "notmuch is not installed",
}, () => {
  const { stdout } = compare(join(sharedFolder, ksummit), process.env);
  const [, share = "0"] = /^messages \d+, parents agree \d+ \((\d+\.\d+) %\)/.exec(stdout) ?? [];
  assert(Number(share) >= 99.5, stdout.slice(0, 500));
});
