import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { contenders, reading } from "../../bench/contenders.ts";
import { isInstalled } from "../../bench/measure.ts";
import { lantern } from "../cli/namelore.ts";

const script = join(import.meta.dirname, "..", "..", "bench", "ingest.js");

test("every installed program reads the archive and writes an index; the others are named", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, lantern, "--runs", "1"], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^5 messages, /);
  for (const { name, program } of contenders) {
    const rows = stdout.split("\n").filter((line) => line.split("|")[1]?.trim() === name);
    assert.equal(rows.length, isInstalled(program) ? 1 : 0, stdout);
    assert.equal(stdout.includes(`${name}: left out, ${program} is not installed`), !isInstalled(program));
  }
});

test("programs can be left out, the one to compare with cannot", () => {
  const args = [script, lantern, "--runs", "1", "--only", "nothing of that name"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const rows = stdout.split("\n").filter((line) => line.startsWith("| "));
  assert.deepEqual(
    rows.slice(2).map((row) => row.split(" | ")[0]?.trim()),
    [`| ${reading.name}`],
  );
});
