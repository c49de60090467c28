import { type DebateFilter, fitsFilter } from "../debate-filter.ts";
import { printDebates } from "../debate-list.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { analysedDebates } from "../last-analysis.ts";
import { type OutputOptions, printData } from "../output.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & DebateFilter & { readonly db: string; readonly out: string };

/** `namelore debates`: lists the debates of the last analysis that fit, the one that is most of a naming debate first. */
export async function debates(options: Options): Promise<ExitCode> {
  const stored = await withStoredDatabase(options.db, analysedDebates);
  const fitting = stored.filter((debate) => fitsFilter(debate, options));
  if (!options.json && fitting.length === 0 && stored.length > 0)
    printData(`No naming debate fits, of ${stored.length} found.\n`);
  else printDebates(fitting, options, stored);
  return exitCodes.done;
}
