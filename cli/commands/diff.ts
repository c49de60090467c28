import { compareFindings } from "../diff/compare-findings.ts";
import { formatDifferences } from "../diff/difference-text.ts";
import { readFindings } from "../diff/read-findings.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type OutputOptions, printData, printJson } from "../output.ts";

/** `namelore diff`: what two findings.json, folders of reports or databases say differently. */
export async function diff(old: string, now: string, options: OutputOptions): Promise<ExitCode> {
  const differences = compareFindings(await readFindings(old), await readFindings(now));
  if (options.json) printJson({ same: differences.length === 0, debates: differences });
  else printData(formatDifferences(differences));
  return differences.length === 0 ? exitCodes.done : exitCodes.different;
}
