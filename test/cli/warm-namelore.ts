import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { after } from "node:test";
import { namelore, type Outcome, type RunOptions } from "./namelore.ts";

const server = join(import.meta.dirname, "command-server.js");

let child: ChildProcess | null = null;
const waiting: ((outcome: Outcome) => void)[] = [];

/**
 * Runs a command line as `namelore` does, but in one process for all that a test file runs: most of the time of a small run
 * is its start. For tests of what a command answers; how a process begins and ends is tested with processes (every-command.test.ts).
 */
export function warmNamelore(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { cwd, input, env, asUser } = options;
  if (input !== undefined || env !== undefined || asUser) return namelore(args, options);
  child ??= startServer();
  child.send({ args, cwd });
  return new Promise((resolve) => waiting.push(resolve));
}

function startServer(): ChildProcess {
  const started = fork(server, { execArgv: [] });
  const lost = { code: null, stdout: "", stderr: "the process that runs the commands has ended" };
  started.on("message", (outcome: Outcome) => waiting.shift()?.(outcome));
  started.on("exit", () => {
    for (const resolve of waiting.splice(0)) resolve(lost);
  });
  return started;
}

after(() => child?.disconnect());
