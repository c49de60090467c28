import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const script = join(import.meta.dirname, "..", "..", "scripts", "faults.js");

test("an ingest that is killed at random moments is completed by the next run (npm run faults does it 200 times)", (t) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, "--count", "2", "--seed", "5", "--mails", "300"],
    {
      encoding: "utf8",
    },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^killed 2 times \(seed 5\), every database sound, every next run complete and equal\n/);
  t.diagnostic(stdout);
});
