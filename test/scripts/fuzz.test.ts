import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../project.ts";

const script = join(import.meta.dirname, "..", "..", "scripts", "fuzz.js");
const archives = [join(projectRoot, "examples", "gullwire-holdq.mbox"), join(projectRoot, "test", "fixtures", "mail")];

test("mutated mails do no harm (npm run fuzz reads as many as one likes)", (t) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...archives, "--count", "300", "--seed", "8"],
    {
      encoding: "utf8",
    },
  );
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /^300 mutated mails \(seed 8\): no fault\nproblems told: \d/);
  t.diagnostic(stdout);
});
