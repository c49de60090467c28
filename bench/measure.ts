import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** What one run of a program took. */
export type Measurement = {
  readonly wallSeconds: number;
  /** Processor time, user and system; null, as the peak, where GNU time is not installed. */
  readonly cpuSeconds: number | null;
  /** Resident memory of its largest process. */
  readonly peakMiB: number | null;
};

export type Command = { readonly program: string; readonly args: readonly string[]; readonly env?: NodeJS.ProcessEnv };

/** Runs a program to its end; GNU time, which tells of its processor time and memory, writes into `scratch`. */
export async function measure({ program, args, env = {} }: Command, scratch: string): Promise<Measurement> {
  const told = join(scratch, "time");
  const under = hasGnuTime() ? [gnuTime, "-q", "-o", told, "-f", "%U %S %M"] : [];
  const [first = program, ...rest] = [...under, program, ...args];
  const start = performance.now();
  await finish(spawn(first, rest, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] }), program);
  const wallSeconds = (performance.now() - start) / 1000;
  if (under.length === 0) return { wallSeconds, cpuSeconds: null, peakMiB: null };
  const [user = 0, system = 0, peak = 0] = readFileSync(told, "utf8").trim().split(" ").map(Number);
  return { wallSeconds, cpuSeconds: user + system, peakMiB: peak / 1024 };
}

function finish(child: ChildProcessByStdio<null, null, Readable>, program: string): Promise<void> {
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-300);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed: ${said.trim()}`))));
  });
}

const gnuTime = "/usr/bin/time";

function hasGnuTime(): boolean {
  return /GNU/.test(spawnSync(gnuTime, ["--version"], { encoding: "utf8" }).stdout ?? "");
}

/** Whether a program is on the PATH. */
export function isInstalled(program: string): boolean {
  return spawnSync("sh", ["-c", 'command -v "$0"', program]).status === 0;
}

/** Bytes of a file, or of all files below a folder. */
export function bytesBelow(path: string): number {
  const found = lstatSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesBelow(join(path, name)), 0);
}
