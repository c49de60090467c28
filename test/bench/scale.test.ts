import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { lantern } from "../cli/namelore.ts";

const script = join(import.meta.dirname, "..", "..", "bench", "scale.js");

test("each step is measured for each number of copies", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, lantern, "2"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const lines = stdout.trim().split("\n");
  assert.match(lines[0] ?? "", /^2 x: \d+ MB of mail$/);
  assert.deepEqual(
    lines.slice(1).map((line) => line.match(/^ {2}(\D+?)\s+\S+ s of processor/)?.[1] ?? line.trim().split(" ")[0]),
    ["read", "analyse", "write reports", "database"],
  );
});

test("a run without an archive says how to call it", () => {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /usage: npm run bench:scale -- ARCHIVE/);
});
