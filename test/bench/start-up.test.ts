import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const script = join(import.meta.dirname, "..", "..", "bench", "start-up.js");

test("the help is timed beside a bare start", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--runs", "2"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const [, bare, help, beyond] =
    /: node -e 0 (\d+) ms, namelore --help (\d+) ms, (-?\d+) ms beyond\n$/.exec(stdout) ?? [];
  assert(Math.abs(Number(help) - Number(bare) - Number(beyond)) <= 1, stdout);
});
