import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bytesBelow, isInstalled, measure } from "../../bench/measure.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a run is measured, with its environment, to its end", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "herons");
  const script = `require("node:fs").writeFileSync(process.env.HERONS, Buffer.alloc(64 << 20, 1).subarray(0, 100))`;
  const { wallSeconds, cpuSeconds, peakMiB } = await measure(
    { program: process.execPath, args: ["-e", script], env: { HERONS: file } },
    folder,
  );
  assert.equal(bytesBelow(file), 100);
  assert(wallSeconds > 0);
  if (peakMiB === null) assert.equal(cpuSeconds, null);
  else assert(peakMiB > 64 && (cpuSeconds ?? 0) > 0, `${peakMiB} MiB, ${cpuSeconds} s`);
});

test("a program that fails is told with what it said", async (t) => {
  const command = { program: "sh", args: ["-c", "echo no herons >&2; exit 3"] };
  await assert.rejects(measure(command, temporaryFolder(t)), /sh failed: no herons/);
});

test("the size of a folder is that of all files below it", (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, "a", "b"), { recursive: true });
  writeFileSync(join(folder, "one"), "12345");
  writeFileSync(join(folder, "a", "b", "two"), "678");
  assert.equal(bytesBelow(folder), 8);
});

test("what is installed is known by the PATH, and nothing is run", () => {
  assert(isInstalled("sh"));
  assert(!isInstalled("no-such-program; true"));
});
