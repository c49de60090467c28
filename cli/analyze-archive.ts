import { createHash } from "node:crypto";
import { analyzeThreads, type Step } from "../analysis/index.ts";
import { type Crowd, crowdsOf } from "../analysis/people/crowds.ts";
import { findPeople } from "../analysis/people/find-people.ts";
import { noPeople } from "../analysis/people/person-finder.ts";
import { type Recall, recallNothing } from "../analysis/recall.ts";
import { type NearMiss, nearer } from "../analysis/talks/near-miss.ts";
import { groupThreads } from "../analysis/threads/build-threads.ts";
import type { Debate, People } from "../analysis/types.ts";
import {
  hashInput,
  hashProblems,
  lastRun,
  loadDebates,
  loadMessages,
  loadSenders,
  loadSkeletons,
  type Sqlite,
  saveDebates,
  startRun,
} from "../db/index.ts";
import type { AnalysisInput } from "./analysis-input.ts";
import { defaultAnalysts, withAnalysts } from "./analysts.ts";
import { codeFingerprint } from "./code-fingerprint.ts";
import { correctDebates } from "./corrections/correct-debates.ts";
import { countUsage } from "./count-usage.ts";
import { type Memory, openMemory } from "./memory.ts";
import { noteSenders } from "./note-senders.ts";
import { type OutputOptions, printNote } from "./output.ts";
import { readVersion } from "./package-root.ts";
import { noPeopleOptions } from "./people-options.ts";
import { withProgress } from "./progress.ts";
import { runOptions, tellOfEarlier } from "./run-options.ts";
import { tellCrowds, tellNearest } from "./tell-nearest.ts";

/**
 * Finds the debates in all stored messages and stores them, with corrections made where a file asks for some. Holds one
 * thread in memory, or the threads of one debate, never the archive. Threads and debates that are as they were before are
 * not analysed again, and nothing is where nothing has changed, unless `again` asks for it.
 *
 * @throws CliError when a correction does not fit; the findings of the run before stay
 */
export async function analyzeArchive(
  db: Sqlite,
  options: OutputOptions,
  input: AnalysisInput = { corrections: null, people: noPeopleOptions, link: null },
  { again = false } = {},
): Promise<readonly Debate[]> {
  await tellOfEarlier(db, options, input);
  const code = codeFingerprint(["analysis", "cli", "db"]);
  const version = readVersion();
  const key = hashOf([code, version, runOptions(input), (await hashInput(db)).hash, await hashProblems(db)]);
  const last = await lastRun(db);
  // Where nothing was found, why is told again: it is remembered, not stored.
  if (!again && last?.key === key && last.debates !== 0) return loadDebates(db);

  const run = await startRun(db, { version, options: runOptions(input) });
  const memory = again ? noMemory : openMemory(db, "analysis", code);
  const senders = await noteSenders(db, memory.recallBy(noPeople), options);
  tellOfUnknown(input.people.apart, new Set(senders.map(({ sender }) => sender.address)), options);
  const people = findPeople(senders, input.people);
  const crowds = crowdsOf(await loadSenders(db), people);
  tellCrowds(crowds, options);
  const debates = await findDebates(db, { people, crowds }, options, memory.recallBy(people));
  await memory.close();
  const corrected = await correctDebates(db, debates, people, input.corrections);
  const counted = await countUsage(db, corrected, code, again);
  await saveDebates(db, run.id, { debates: corrected, found: debates, people, ...counted, key });
  return corrected;
}

/** A slip of the pen in --apart would otherwise pass unseen. */
function tellOfUnknown(apart: readonly string[], senders: ReadonlySet<string>, options: OutputOptions): void {
  for (const address of apart.filter((one) => !senders.has(one)))
    printNote(`namelore: --apart ${address}: no mail comes from this address`, options);
}

const noMemory: Memory = { recallBy: () => recallNothing, close: async () => {} };

function hashOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

async function findDebates(
  db: Sqlite,
  { people, crowds }: { readonly people: People; readonly crowds: readonly Crowd[] },
  options: OutputOptions,
  recall: Recall,
): Promise<readonly Debate[]> {
  const groups = groupThreads(await loadSkeletons(db));
  const messages = groups.reduce((sum, { messageIds }) => sum + messageIds.length, 0);
  let nearest: NearMiss | null = null;
  const onNearMiss = (nearMiss: NearMiss) => {
    nearest = nearest === null ? nearMiss : nearer(nearest, nearMiss);
  };
  const debates = await withProgress("analysing: threads", groups.length, options, (update) => {
    const onStep = ({ stage, done }: Step) => {
      if (stage === "survey") update(done);
    };
    return withAnalysts(defaultAnalysts(messages), (work) =>
      analyzeThreads(groups, (ids) => loadMessages(db, ids), { people, work, recall, onStep, onNearMiss }),
    );
  });
  if (debates.length === 0) tellNearest(nearest, groups, { ...options, db: db.file }, crowds);
  return debates;
}
