import { analyzeThreads, type Step } from "../analysis/index.ts";
import { findPeople } from "../analysis/people/find-people.ts";
import { groupThreads } from "../analysis/threads/build-threads.ts";
import type { Debate } from "../analysis/types.ts";
import { loadMessages, loadSkeletons, type Sqlite, saveDebates, saveUsage, startRun } from "../db/index.ts";
import type { AnalysisInput } from "./analysis-input.ts";
import { correctDebates } from "./corrections/correct-debates.ts";
import { countUsage } from "./count-usage.ts";
import { noteSenders } from "./note-senders.ts";
import type { OutputOptions } from "./output.ts";
import { readVersion } from "./package-root.ts";
import { noPeopleOptions } from "./people-options.ts";
import { startProgress } from "./progress.ts";
import { runOptions, tellOfEarlier } from "./run-options.ts";

/**
 * Finds the debates in all stored messages and stores them, with corrections made where a file asks for some. Holds one
 * thread in memory, or the threads of one debate, never the archive.
 *
 * @throws CliError when a correction does not fit; the findings of the run before stay
 */
export async function analyzeArchive(
  db: Sqlite,
  options: OutputOptions,
  input: AnalysisInput = { corrections: null, people: noPeopleOptions },
): Promise<readonly Debate[]> {
  await tellOfEarlier(db, options, input);
  const run = await startRun(db, { version: readVersion(), options: runOptions(input) });
  const skeletons = await loadSkeletons(db);
  const ids = skeletons.map(({ id }) => id);
  const people = findPeople(await noteSenders(db, ids, options), input.people);
  const groups = groupThreads(skeletons);
  const progress = startProgress("analysing: threads", groups.length, options);
  const onStep = ({ stage, done }: Step) => {
    if (stage === "survey") progress.update(done);
  };
  const debates = await analyzeThreads(groups, (ids) => loadMessages(db, ids), { people, onStep });
  progress.stop();
  const corrected = await correctDebates(db, debates, people, input.corrections);
  const usage = await countUsage(db, corrected);
  await saveDebates(db, run.id, { debates: corrected, found: debates, people });
  await saveUsage(db, usage);
  return corrected;
}
