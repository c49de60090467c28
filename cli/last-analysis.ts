import type { Debate } from "../analysis/types.ts";
import { lastRun, loadDebates, type Run, type Sqlite } from "../db/index.ts";
import { commandToRun } from "./command-to-run.ts";
import { CliError } from "./errors.ts";

/**
 * The last analysis that ended. Without any, that nothing is found says nothing of the mails.
 *
 * @throws CliError when there is none
 */
export async function lastAnalysis(db: Sqlite): Promise<Run> {
  const run = await lastRun(db);
  if (run !== null) return run;
  throw new CliError(
    "not-analysed",
    `database ${db.file}: nothing was analysed yet; run ${commandToRun("analyze", { db: db.file })} first`,
  );
}

/**
 * The debates that the last analysis found.
 *
 * @throws CliError when nothing was analysed yet
 */
export async function analysedDebates(db: Sqlite): Promise<readonly Debate[]> {
  await lastAnalysis(db);
  return loadDebates(db);
}
