import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "./project.ts";

type Locked = { readonly hasInstallScript?: boolean; readonly resolved?: string; readonly integrity?: string };

const manifest = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
const lockfile = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8"));
const locked: readonly (readonly [string, Locked])[] = Object.entries<Locked>(lockfile.packages).filter(
  ([path]) => path !== "",
);
const direct: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies };

test("docs/decisions.md names every dependency, so that each has its reason", () => {
  const decisions = readFileSync(join(projectRoot, "docs", "decisions.md"), "utf8");
  const words = new Set(decisions.match(/[@\w][\w/.-]*\w/g));
  const unexplained = Object.keys(direct).filter((name) => !words.has(name) && !name.startsWith("@types/"));
  assert.deepEqual(unexplained, []);
});

test("dependencies are exact versions, and every package in the lockfile has its checksum and comes from no place but the registry", () => {
  for (const [name, version] of Object.entries(direct)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  for (const [path, { resolved, integrity }] of locked) {
    assert.match(resolved ?? "https://registry.npmjs.org/", /^https:\/\/registry\.npmjs\.org\//, path);
    assert.match(integrity ?? "", /^sha512-/, path);
  }
});

test("only sqlite3 runs a script when it is installed", () => {
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  assert.deepEqual(withScript, ["node_modules/sqlite3"]);
});
