import assert from "node:assert/strict";
import { test } from "node:test";
import { commandToRun } from "../../cli/command-to-run.ts";

const cases: readonly (readonly [why: string, places: { db?: string; out?: string }, command: string])[] = [
  ["what is where it always is", { db: "namelore.db", out: "decision-history" }, "namelore report"],
  ["another database", { db: "tide.db", out: "decision-history" }, "namelore report --db tide.db"],
  ["another folder", { db: "/tmp/tide.db", out: "of tide" }, "namelore report --db /tmp/tide.db --out 'of tide'"],
  ["what a shell would read otherwise", { db: "it's $HOME" }, "namelore report --db 'it'\\''s $HOME'"],
];
for (const [why, places, command] of cases)
  test(`a command is recommended with ${why}`, () => assert.equal(commandToRun("report", places), command));
