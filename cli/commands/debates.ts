import type { Debate } from "../../analysis/types.ts";
import { chosenLists } from "../chosen-lists.ts";
import { type DebateFilter, fitsFilter } from "../debate-filter.ts";
import { printDebates } from "../debate-list.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { analysedDebates } from "../last-analysis.ts";
import { type OutputOptions, printData } from "../output.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions &
  Omit<DebateFilter, "lists"> & { readonly list?: string; readonly db: string; readonly out: string };

/** `namelore debates`: lists the debates of the last analysis that fit, the one that is most of a naming debate first. */
export async function debates(options: Options): Promise<ExitCode> {
  const stored = await withStoredDatabase(options.db, analysedDebates);
  const lists = options.list === undefined ? null : chosenLists(options.list, listsOf(stored), options);
  const filter: DebateFilter = lists === null ? options : { ...options, lists };
  const fitting = stored.filter((debate) => fitsFilter(debate, filter));
  if (!options.json && fitting.length === 0 && stored.length > 0)
    printData(`No naming debate fits, of ${stored.length} found.\n`);
  else printDebates(fitting, options, stored);
  return exitCodes.done;
}

function listsOf(debates: readonly Debate[]): readonly string[] {
  const addresses = debates.flatMap(({ threads }) => threads.flatMap(({ lists }) => lists));
  return [...new Set(addresses)].sort();
}
