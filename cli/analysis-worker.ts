import { parentPort } from "node:worker_threads";
import { trainedModels } from "../analysis/models.ts";
import type { Merge, Thread } from "../analysis/types.ts";
import { workHere } from "../analysis/work.ts";

/** A piece of the work of an analysis (analysis/work.ts). */
export type Task =
  | { readonly work: "survey"; readonly thread: Thread }
  | { readonly work: "debates"; readonly threads: readonly Thread[]; readonly merges: readonly Merge[] };

const here = workHere(trainedModels);
let last: Promise<void> = Promise.resolve();

/** What runs on a thread of its own (see analysts.ts): each message is a task, and is answered with what it comes to. */
parentPort?.on("message", (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await resultOf(task)));
});

function resultOf(task: Task): Promise<unknown> {
  return task.work === "survey" ? here.survey(task.thread) : here.debates(task.threads, task.merges);
}
