import { availableParallelism } from "node:os";
import type { AnalyzedThreads } from "../analysis/analyze-debate.ts";
import { trainedModels } from "../analysis/models.ts";
import type { ThreadSurvey } from "../analysis/survey-thread.ts";
import { type Work, workHere } from "../analysis/work.ts";
import type { Task } from "./analysis-worker.ts";
import { collectSooner } from "./collect-sooner.ts";
import { SideThread } from "./side-thread.ts";

/** Each has the memory of a program of its own. */
const MOST_ANALYSTS = 4;

/** Fewer messages are read here in the time that others take to start. */
const FEWEST_MESSAGES = 400;

/** What is read of a thread is gone with it; twice the room takes memory, and no less time. */
const YOUNG_MIB = 32;

const analyst = { file: "analysis-worker.js", youngMib: YOUNG_MIB, name: "a thread that analyses" };

/** One for each core: this thread mostly waits for them. */
export function defaultAnalysts(messages: number): number {
  return messages < FEWEST_MESSAGES ? 0 : Math.min(MOST_ANALYSTS, availableParallelism());
}

/**
 * Does something with an analysis whose work is done on threads beside this one, so many of them, which start when there is
 * something to do; with 0 of them here. What is found does not depend on how many they are.
 */
export async function withAnalysts<Result>(count: number, run: (work: Work) => Promise<Result>): Promise<Result> {
  if (count === 0) return run(workHere(trainedModels));
  collectSooner();
  const analysts = Array.from({ length: count }, () => new SideThread<Task, unknown>(analyst));
  const idlest = () => analysts.reduce((best, next) => (next.load < best.load ? next : best));
  try {
    return await run({
      // Not async: an async function that waits holds what it was given, and the threads are gone over.
      survey: (thread) => idlest().ask({ work: "survey", thread }) as Promise<ThreadSurvey>,
      debates: (threads, merges) => idlest().ask({ work: "debates", threads, merges }) as Promise<AnalyzedThreads>,
      // Each has the next piece at hand when it is done with one.
      atOnce: 2 * count,
    });
  } finally {
    await Promise.all(analysts.map((analyst) => analyst.stop()));
  }
}
