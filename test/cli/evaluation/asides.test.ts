import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { projectRoot } from "../../project.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

type Rate = { readonly ok: number; readonly all: number };
type Scored = {
  readonly id: string;
  readonly names: { readonly tp: number; readonly fp: number };
  readonly evidence: Rate;
};

test("of the invented debates no thread without one reports a name, and every quote is its author's", async () => {
  const folder = join(projectRoot, "test", "fixtures", "asides");
  const { code, stdout, stderr } = await namelore(["evaluate", folder, "--json"], { cwd: projectRoot });
  assert.equal(code, exitCodes.done, stderr);
  const { debates, all } = JSON.parse(stdout) as { debates: readonly Scored[]; all: Scored };
  const without = debates.filter(({ id }) => id.startsWith("negative-"));
  assert.equal(without.length, 7);
  for (const { id, names } of without) assert.equal(names.tp + names.fp, 0, id);
  assert(all.evidence.all > 300);
  assert.equal(all.evidence.ok, all.evidence.all);
});
