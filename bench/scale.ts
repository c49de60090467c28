import { loadavg } from "node:os";
import { join } from "node:path";
import { withScratchFolder } from "../cli/scratch-folder.ts";
import { countOption } from "../scripts/count-option.ts";
import { copyArchive } from "./copy-archive.ts";
import { bytesBelow, type Measurement, measure } from "./measure.ts";

/**
 * `npm run bench:scale -- ARCHIVE [TIMES...]`: whether cost stays linear in the archive. Reads an archive (an mbox file,
 * plain or .gz) once, twice and four times over, or as often as told (copy-archive.ts), analyses it, writes the reports,
 * and prints what each step takes, and the size of the database.
 */
async function main(archive: string | undefined, times: readonly number[]): Promise<void> {
  if (archive === undefined) throw new Error("usage: npm run bench:scale -- ARCHIVE [TIMES...]");
  for (const copies of times) await withScratchFolder(async (folder) => measureCopies(archive, copies, folder));
}

async function measureCopies(archive: string, copies: number, folder: string): Promise<void> {
  const [mbox, db, out] = [join(folder, "copies.mbox"), join(folder, "scale.db"), join(folder, "out")];
  copyArchive(archive, copies, mbox);
  print(`${copies} x: ${megabytes(bytesBelow(mbox))} of mail`);
  const steps: readonly (readonly [step: string, args: readonly string[]])[] = [
    ["read", ["ingest", mbox, "--db", db, "--no-analyze"]],
    ["analyse", ["analyze", "--db", db, "--out", out]],
    ["write reports", ["report", "--db", db, "--out", out]],
  ];
  for (const [step, args] of steps)
    print(formatStep(step, await measure({ program: process.execPath, args: [program, ...args] }, folder)));
  print(`  database ${megabytes(bytesBelow(db))}`);
}

const program = join(import.meta.dirname, "..", "cli", "main.js");

function formatStep(step: string, { cpuSeconds, wallSeconds, peakMiB }: Measurement): string {
  const cpu = (cpuSeconds ?? Number.NaN).toFixed(1).padStart(7);
  const wall = wallSeconds.toFixed(1).padStart(7);
  const peak = (peakMiB ?? Number.NaN).toFixed(0).padStart(5);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `  ${step.padEnd(14)}${cpu} s of processor ${wall} s by the clock ${peak} MiB at most, load ${load}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [archive, ...times] = process.argv.slice(2);
await main(archive, times.length > 0 ? times.map((given) => countOption("TIMES", given)) : [1, 2, 4]);
