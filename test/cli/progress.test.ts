import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { describeReading, paceOf, type Reading } from "../../cli/progress.ts";
import { missing } from "../real-tools.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { lanternFolder, mainFile } from "./namelore.ts";

/** How far a source is read, after how many seconds -> what is shown of it. */
const cases: readonly (readonly [reading: Reading, seconds: number, text: string])[] = [
  [
    { messages: 5000, bytes: 40_000_000, share: 0.25 },
    2,
    "25%, 5000 messages, 40.0 MB (2500 messages, 20.0 MB a second), 6 s left",
  ],
  [{ messages: 1, bytes: 500, share: null }, 10, "1 message, 0.0 MB (0 messages, 0.0 MB a second)"],
  [
    { messages: 200, bytes: 1_000_000, share: 1 },
    1,
    "100%, 200 messages, 1.0 MB (200 messages, 1.0 MB a second), 0 s left",
  ],
  [{ messages: 0, bytes: 0, share: 0 }, 0, "0%, 0 messages, 0.0 MB (0 messages, 0.0 MB a second)"],
];

for (const [reading, seconds, text] of cases) {
  test(`after ${seconds} seconds: ${text}`, () => {
    assert.equal(describeReading(reading, paceOf(reading, seconds)), text);
  });
}

test("where work fails under a bar, the program ends and the terminal wraps its lines again", {
  skip: process.platform === "linux" ? missing("script") : "script is another program here",
}, (t) => {
  const cwd = temporaryFolder(t);
  cpSync(lanternFolder, cwd, { recursive: true });
  cpSync(join(cwd, "lantern.json"), join(cwd, "mast.json"));
  writeFileSync(join(cwd, "mast.mbox"), "no mail\n");
  const command = [process.execPath, mainFile, "evaluate", "."].map((word) => `'${word}'`).join(" ");
  const inTerminal = spawnSync("script", ["-qec", command, "/dev/null"], { cwd, timeout: 60_000, encoding: "utf8" });
  assert.equal(inTerminal.status, exitCodes.failed);
  const [wrapsNot, wraps] = ["[?7l", "[?7h"].map((sign) => inTerminal.stdout.lastIndexOf(sign));
  assert(wrapsNot !== undefined && wraps !== undefined && 0 < wrapsNot && wrapsNot < wraps, inTerminal.stdout);
});
