import { spawnSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
export function measure({ program, args, env = {} }: Command, scratch: string): Measurement {
  const told = join(scratch, "time");
  const under = hasGnuTime() ? [gnuTime, "-q", "-o", told, "-f", "%U %S %M"] : [];
  const [first = program, ...rest] = [...under, program, ...args];
  const start = performance.now();
  const { status, stderr, error } = spawnSync(first, rest, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr.trim().slice(-300)}`);
  if (under.length === 0) return { wallSeconds, cpuSeconds: null, peakMiB: null };
  const [user = 0, system = 0, peak = 0] = readFileSync(told, "utf8").trim().split(" ").map(Number);
  return { wallSeconds, cpuSeconds: user + system, peakMiB: peak / 1024 };
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
