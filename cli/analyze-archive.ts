import { analyzeThreads } from "../analysis/index.ts";
import { groupThreads } from "../analysis/threads/build-threads.ts";
import type { Debate } from "../analysis/types.ts";
import { lastRun, loadMessages, loadSkeletons, type Sqlite, saveDebates, saveUsage, startRun } from "../db/index.ts";
import { visible } from "../reports/text.ts";
import { correctDebates } from "./corrections/correct-debates.ts";
import type { CorrectionsFile } from "./corrections/read-corrections.ts";
import { countUsage } from "./count-usage.ts";
import { type OutputOptions, printNote } from "./output.ts";
import { readVersion } from "./package-root.ts";
import { startProgress } from "./progress.ts";

/**
 * Finds the debates in all stored messages and stores them, with corrections made where a file asks for some. Holds one
 * thread in memory, or the threads of one debate, never the archive.
 *
 * @throws CliError when a correction does not fit; the findings of the run before stay
 */
export async function analyzeArchive(
  db: Sqlite,
  options: OutputOptions,
  corrections: CorrectionsFile | null = null,
): Promise<readonly Debate[]> {
  await tellOfEarlier(db, options, corrections);
  const run = await startRun(db, { version: readVersion(), options: runOptions(corrections) });
  const groups = groupThreads(await loadSkeletons(db));
  const progress = startProgress("analysing: threads", groups.length, options);
  const debates = await analyzeThreads(
    groups,
    (ids) => loadMessages(db, ids),
    ({ stage, done }) => {
      if (stage === "survey") progress.update(done);
    },
  );
  progress.stop();
  const corrected = await correctDebates(db, debates, corrections);
  const usage = await countUsage(db, corrected);
  await saveDebates(db, run.id, corrected, debates);
  await saveUsage(db, usage);
  return corrected;
}

/** Corrections are never carried on silently, and never dropped silently. */
async function tellOfEarlier(db: Sqlite, options: OutputOptions, corrections: CorrectionsFile | null): Promise<void> {
  const earlier = (await lastRun(db))?.options["corrections"] as Pick<CorrectionsFile, "file"> | undefined;
  if (corrections !== null || earlier === undefined) return;
  const file = visible(earlier.file);
  printNote(`the findings before were corrected by ${file}, these are not; give --corrections again`, options);
}

function runOptions(corrections: CorrectionsFile | null): Readonly<Record<string, unknown>> {
  return corrections === null ? {} : { corrections: { file: corrections.file, hash: corrections.hash } };
}
