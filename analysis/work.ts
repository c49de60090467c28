import { type AnalyzedThreads, analyzeDebates } from "./analyze-debate.ts";
import type { Models } from "./models.ts";
import { surveyThread, type ThreadSurvey } from "./survey-thread.ts";
import type { Merge, Thread } from "./types.ts";

/** The two pieces of work that an analysis consists of. Each depends on nothing but what it is given, and gives plain data. */
export type Work = {
  readonly survey: (thread: Thread) => Promise<ThreadSurvey>;
  readonly debates: (threads: readonly Thread[], merges: readonly Merge[]) => Promise<AnalyzedThreads>;
  /** How many pieces are worth asking for at a time. */
  readonly atOnce: number;
};

/** Does the work where it is asked for. */
export function workHere(models: Models): Work {
  return {
    survey: async (thread) => surveyThread(thread, models),
    debates: async (threads, merges) => analyzeDebates(threads, models, merges),
    atOnce: 1,
  };
}
