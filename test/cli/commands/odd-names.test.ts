import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertRefused, lantern, lanternFolder } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

/** Names of files as they may come from an attachment or a download. */
const names = [
  "with space",
  "per%20cent?&#",
  "-dash",
  "großes 日本",
  "line\nfeed",
  "escape\u001b[31m",
  "c1\u009b31m",
  "bidi\u202egpj",
];

/** Whatever a terminal obeys, but for the line feed. */
const obeyed = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

for (const name of names) {
  test(`${JSON.stringify(name)} may be part of any file's name, and is shown, not obeyed`, async (t) => {
    const cwd = temporaryFolder(t);
    const place = ["--db", `${name}.db`, "--out", `${name}.out`];
    copyFileSync(lantern, join(cwd, `${name}.mbox`));
    const right = [
      ["ingest", `./${name}.mbox`, ...place],
      ["ingest", `./${name}.mbox`, "--verbose", "--json", ...place],
      ["report", ...place],
      ["debates", ...place],
      ["doctor", "--db", `${name}.db`],
      ["diff", `./${name}.db`, `./${name}.out`],
    ];
    for (const args of right) {
      const { code, stdout, stderr } = await namelore(args, { cwd });
      assert.equal(code, exitCodes.done, stderr);
      assert.doesNotMatch(stdout + stderr, obeyed, args.join(" "));
    }
    const gone = `./gone ${name}`;
    const refused = [
      ["ingest", gone],
      ["audit", gone],
      ["debates", "--db", gone],
      ["debates", "--db", `${name}.mbox`],
      ["report", "--db", `${name}.db`, "--out", `${name}.mbox`],
      ["report", "--db", `${name}.db`, "--corrections", gone],
      ["ingest", lantern, "--mailmap", gone],
      ["diff", gone, gone],
      ["evaluate", gone],
      ["evaluate", lanternFolder, "--findings", `${name}.mbox`],
    ];
    for (const args of refused) {
      const outcome = await namelore(args, { cwd });
      assertRefused(outcome, /; /);
      assert.doesNotMatch(outcome.stderr, obeyed, args.join(" "));
    }
  });

  test(`${JSON.stringify(name)} in a wrong command line is shown, not obeyed`, async (t) => {
    const cwd = temporaryFolder(t);
    const wrong = [
      [`x${name}`],
      ["debates", `--x${name}`],
      ["search", "lamp", "--limit", name],
      ["search", "lamp", "--in", `x${name}`],
      ["debates", "--after", `x${name}`],
      ["ingest", "--base", `x${name}`],
    ];
    for (const args of wrong) {
      const { code, stdout, stderr } = await namelore(args, { cwd });
      assert.deepEqual({ code, stdout }, { code: exitCodes.usage, stdout: "" }, args.join(" "));
      assert.doesNotMatch(stderr, obeyed, args.join(" "));
    }
  });
}
