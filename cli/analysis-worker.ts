import { parentPort } from "node:worker_threads";
import { analyzeDebate } from "../analysis/analyze-debate.ts";
import { trainedModels } from "../analysis/models.ts";
import { surveyThread } from "../analysis/survey-thread.ts";
import type { Merge, Thread } from "../analysis/types.ts";

/** A piece of the work of an analysis (analysis/work.ts). */
export type Task =
  | { readonly work: "survey"; readonly thread: Thread }
  | { readonly work: "debate"; readonly threads: readonly Thread[]; readonly merges: readonly Merge[] };

/** What runs on a thread of its own (see analysts.ts): each message is a task, and is answered with what it comes to. */
parentPort?.on("message", (task: Task) => {
  const result =
    task.work === "survey"
      ? surveyThread(task.thread, trainedModels)
      : analyzeDebate(task.threads, trainedModels, task.merges);
  parentPort?.postMessage(result);
});
