import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import { withScratchFolder } from "../cli/scratch-folder.ts";
import { measure } from "./measure.ts";
import { median } from "./result-table.ts";

const program = join(import.meta.dirname, "..", "cli", "main.js");

/**
 * Prints what attributing the quoted lines of an archive takes beside reading it: `ingest --no-analyze` into a new
 * database and `audit`, in turn, by the clock. Both are whole programs of their own; of the audit only what its line
 * "attribution" tells is compared. The last ratio is the median of the rounds'.
 */
export async function printShare(archive: string, rounds: number): Promise<void> {
  const taken: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const reading = await withScratchFolder((folder) => readingSeconds(archive, folder));
    const attribution = attributionSeconds(archive);
    taken.push({ reading, attribution, ratio: attribution / reading });
    print(`round ${round}`, (what) => taken.at(-1)?.[what]);
  }
  print("medians", (what) => median(taken.map((round) => round[what])));
}

type Round = { readonly reading: number; readonly attribution: number; readonly ratio: number };

async function readingSeconds(archive: string, folder: string): Promise<number> {
  const args = [program, "ingest", archive, "--no-analyze", "--quiet", "--db", join(folder, "new.db")];
  return (await measure({ program: process.execPath, args }, folder)).wallSeconds;
}

function attributionSeconds(archive: string): number {
  const args = [program, "audit", archive, "--json", "--quiet"];
  const { seconds } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return seconds.attribution;
}

function print(title: string, figure: (what: keyof Round) => number | null | undefined): void {
  const shown = (what: keyof Round) => (figure(what) ?? Number.NaN).toFixed(2);
  const [reading, attribution, ratio] = [shown("reading"), shown("attribution"), shown("ratio")];
  const load = (loadavg()[0] ?? 0).toFixed(1);
  process.stdout.write(`${title}: ingest ${reading} s, attribution ${attribution} s, ratio ${ratio} (load ${load})\n`);
}
