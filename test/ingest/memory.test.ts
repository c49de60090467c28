import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { temporaryFolder } from "../temporary-folder.ts";
import { mboxOf, plainMail } from "./mails.ts";

/** Too small for the text of the large archive, enough for a few batches. */
const HEAP_MIB = 64;

test("memory does not grow with the archive", async (t) => {
  const folder = temporaryFolder(t);
  const [small, large] = [join(folder, "small.mbox"), join(folder, "large.mbox")];
  const chunk = mboxOf(Array.from({ length: 160 }, (_, index) => longMail(index)));
  for (let written = 0; written < 15; written++) appendFileSync(small, chunk);
  for (let written = 0; written < 60; written++) appendFileSync(large, chunk);

  const reader = join(import.meta.dirname, "read-archives.js");
  const args = [`--max-old-space-size=${HEAP_MIB}`, reader, small, large];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const [first, second] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual([first.messages, second.messages], [15 * 160, 60 * 160]);
  t.diagnostic(`peak ${Math.round(first.peakMiB)} MiB at 15 MB, ${Math.round(second.peakMiB)} MiB at 60 MB`);
  assert(second.peakMiB - first.peakMiB < 40, `grew from ${first.peakMiB} to ${second.peakMiB} MiB`);
});

function longMail(index: number): Buffer {
  return Buffer.concat([plainMail(`mail-${index}`), Buffer.alloc(6 * 1024, "I would still call it pebble_hold.\n")]);
}
