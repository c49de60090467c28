import { loadDebates } from "../../db/index.ts";
import { printDebates } from "../debate-list.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { OutputOptions } from "../output.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string; readonly out: string };

/** `namelore debates`: lists the debates of the last analysis. */
export async function debates(options: Options): Promise<ExitCode> {
  printDebates(await withStoredDatabase(options.db, loadDebates), options);
  return exitCodes.done;
}
