import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { temporaryFolder } from "../temporary-folder.ts";
import { lantern } from "./namelore.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

/** Debates like the one on the lantern, each on other names, in threads of their own. */
const birds = [
  "heron",
  "egret",
  "stork",
  "crane",
  "ibis",
  "avocet",
  "dunlin",
  "godwit",
  "curlew",
  "plover",
  "turnstone",
];
const trees = ["alder", "birch"];

const mails = birds
  .flatMap((bird) => trees.map((tree) => `${bird}${tree}`))
  .map((word) =>
    readFileSync(lantern, "utf8")
      .replace(/\b(m\d)@example\.org/g, `${word}-$1@example.org`)
      .replace(/lantern|lamp|beacon/g, (name) => `${word}${name}`),
  )
  .join("");

test("ingest and report list the first 20 debates and count the others; debates and --json list all", async (t) => {
  const cwd = temporaryFolder(t);
  const { stdout } = await namelore(["ingest", "-", "--quiet"], { cwd, input: Buffer.from(mails) });
  const listed = (text: string) => text.match(/, score \d\.\d\d$/gm)?.length;
  assert.equal(listed(stdout), 20);
  assert(stdout.endsWith("\n\n2 more debates; namelore debates lists all\n"), stdout.slice(-200));
  assert.equal((await namelore(["report"], { cwd })).stdout, stdout);
  assert.equal(JSON.parse((await namelore(["report", "--json"], { cwd })).stdout).debates.length, 22);
  const all = (await namelore(["debates"], { cwd })).stdout;
  assert.equal(listed(all), 22);
  assert.doesNotMatch(all, /more debates/);
});
