import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { lantern } from "./namelore.ts";
import { rawMessages } from "./raw-mails.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

test("where no debate is found, ingest and analyze say which thread comes nearest, what it lacks and where to look", async (t) => {
  const cwd = temporaryFolder(t);
  // The patch and the answer that puts a name forward, and nobody who takes a side on that.
  writeFileSync(join(cwd, "two.mbox"), Buffer.concat(rawMessages(readFileSync(lantern)).slice(0, 2)));
  const note =
    /^namelore: nearest to a debate comes "\[PATCH 0\/2\] led: add lantern, a driver for warning lamps" \(2 messages\), but no name that anybody argues about is put forward, fewer than 2 [^\n;]+; namelore explain m2@example\.org tells more$/m;
  const first = await namelore(["ingest", "two.mbox"], { cwd });
  assert.deepEqual([first.code, first.stdout], [exitCodes.done, "No naming debate found.\n"]);
  assert.match(first.stderr, note);
  assert.match((await namelore(["ingest", "two.mbox"], { cwd })).stderr, note);
  assert.match((await namelore(["analyze"], { cwd })).stderr, note);
  const json = await namelore(["ingest", "two.mbox", "--json"], { cwd });
  assert.deepEqual(JSON.parse(json.stdout).debates, []);
  assert.equal((await namelore(["ingest", "two.mbox", "--quiet"], { cwd })).stderr, "");
});

test("where nobody talks of names at all, ingest says that", async (t) => {
  const cwd = temporaryFolder(t);
  const mail = "Message-ID: <pond@example.org>\nFrom: Ada <ada@example.org>\nSubject: herons\n\nThe pond is frozen.\n";
  writeFileSync(join(cwd, "pond.eml"), mail);
  const { stdout, stderr } = await namelore(["ingest", "pond.eml"], { cwd });
  assert.equal(stdout, "No naming debate found.\n");
  assert.match(
    stderr,
    /^namelore: in the one thread nobody talks plainly of naming and puts a name forward; namelore explain pond@example\.org tells more$/m,
  );
});
