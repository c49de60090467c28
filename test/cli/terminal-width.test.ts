import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { outputWidth } from "../../cli/output.ts";
import { wrapText } from "../../cli/text-rows.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { lantern, mainFile, namelore } from "./namelore.ts";

for (const [columns, width] of [
  [20, 60],
  [60, 60],
  [72, 72],
  [240, 100],
  [0, 100],
] as const) {
  test(`text on a terminal of ${columns} columns is ${width} wide`, () => {
    assert.equal(outputWidth({ isTTY: true, columns }), width);
  });
}

test("text for a pipe or a file is 100 columns wide, and breaks at the width that is asked for", () => {
  assert.equal(outputWidth({ isTTY: false, columns: 72 }), 100);
  assert.equal(wrapText("grey herons wade", "  ", 11), "grey herons\n  wade");
});

/** Runs a program in a terminal of its own (util-linux). */
const noTerminal = spawnSync("script", ["--version"]).status === 0 ? false : "no script(1) here";

test("the program wraps its text at the width of the terminal", { skip: noTerminal }, async (t) => {
  const cwd = temporaryFolder(t);
  await namelore(["ingest", lantern, "--quiet"], { cwd });
  const widest = (columns: number) => {
    const line = `stty cols ${columns}; NO_COLOR=1 '${process.execPath}' '${mainFile}' explain m3@example.org`;
    const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], { cwd, encoding: "utf8" });
    return Math.max(...stdout.split(/\r?\n/).map(({ length }) => length));
  };
  const [narrow, wide] = [widest(66), widest(200)];
  assert(narrow > 50 && narrow <= 66, `${narrow}`);
  assert(wide > 90 && wide <= 100, `${wide}`);
});
