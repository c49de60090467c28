import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countOption } from "../scripts/count-option.ts";
import { median } from "./result-table.ts";

/**
 * `npm run bench:start -- [--runs N]`: how long `namelore --help` takes beyond a bare start of Node, in milliseconds by the clock.
 * Both run in turn, so that what else the machine does is the same for both.
 */
function main(): void {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "30" } } });
  const help = [join(import.meta.dirname, "..", "cli", "main.js"), "--help"];
  const times = Array.from({ length: countOption("--runs", values.runs) }, () => ({
    bare: timeOf(["-e", "0"]),
    help: timeOf(help),
  }));
  const bare = median(times.map((time) => time.bare)) ?? 0;
  const helped = median(times.map((time) => time.help)) ?? 0;
  process.stdout.write(
    `medians of ${times.length} runs: node -e 0 ${bare.toFixed(0)} ms, namelore --help ${helped.toFixed(0)} ms, ` +
      `${(helped - bare).toFixed(0)} ms beyond\n`,
  );
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}`);
  return performance.now() - start;
}

main();
