import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { renderDebate, renderIndex, verifyEvidence } from "../../reports/index.ts";
import { projectRoot } from "../project.ts";
import { ownTextOf, sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

/**
 * What reports/ makes of a debate built by hand, read and found good. It changes when reports/ changes, not when the
 * analysis does: look at `git diff test/golden` after `UPDATE_GOLDEN=1 npm test`, as its readers would.
 */
const golden = join(projectRoot, "test", "golden");
const update = process.env["UPDATE_GOLDEN"] === "1";

const compared =
  /\/(report\.md|report\.html|transcript\.html|findings\.json|decision\.md|arguments\.argdown|stances\.csv)$|^index\.md$/;
const files = [
  ...renderDebate(sourceOf(pocketDebate, pocketMessages, context)),
  ...renderIndex([pocketDebate], context),
].filter(({ path }) => compared.test(path));

if (update) {
  rmSync(golden, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(golden, path)), { recursive: true });
    writeFileSync(join(golden, path), content);
  }
}

test("The debate of the golden reports is proved.", () => {
  verifyEvidence(pocketDebate, pocketMessages, ownTextOf(pocketMessages));
});

for (const { path, content } of files) {
  test(`${path} is, byte for byte, the one that was read and found good.`, () => {
    assert.equal(content, readFileSync(join(golden, path), "utf8"), "see UPDATE_GOLDEN in test/reports/golden.test.ts");
  });
}

test("No golden file is left that no report stands for.", () => {
  const kept = readdirSync(golden, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(golden.length + 1));
  assert.deepEqual(kept.sort(), files.map(({ path }) => path).sort());
});
