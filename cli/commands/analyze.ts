import { statSync } from "node:fs";
import { DatabaseError } from "../../db/index.ts";
import { type AnalysisArguments, readAnalysisInput } from "../analysis-input.ts";
import { analyzeArchive } from "../analyze-archive.ts";
import { commandToRun } from "../command-to-run.ts";
import { printResult } from "../debate-list.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type OutputOptions, printNote } from "../output.ts";
import { readOthersTexts } from "../reread-texts.ts";
import { withDatabase } from "../with-database.ts";

type Options = OutputOptions & AnalysisArguments & { readonly db: string; readonly out: string };

/** `namelore analyze`: finds the debates in the stored messages again, and lists them. */
export async function analyze(options: Options): Promise<ExitCode> {
  const found = statSync(options.db, { throwIfNoEntry: false });
  if (!found || found.size === 0) {
    throw new DatabaseError({
      code: "missing",
      file: options.db,
      found: found ? "it is empty" : "there is no such file",
      remedy: "ingest an archive first, or name the file with --db",
    });
  }
  const input = await readAnalysisInput(options);
  const debates = await withDatabase(options.db, async (db) => {
    await readOthersTexts(db, options);
    return analyzeArchive(db, options, input, { again: true });
  });
  printNote(`${commandToRun("report", options)} writes the reports of this analysis`, options);
  printResult(debates, options);
  return exitCodes.done;
}
