import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { trainedModels } from "../analysis/models.ts";
import type { ThreadSurvey } from "../analysis/survey-thread.ts";
import type { Debate } from "../analysis/types.ts";
import { type Work, workHere } from "../analysis/work.ts";
import type { Task } from "./analysis-worker.ts";
import { optimiseLater } from "./optimise-later.ts";

/** Each has the memory of a program of its own. */
const MOST_ANALYSTS = 4;

/** Fewer messages are read here in the time that others take to start. */
const FEWEST_MESSAGES = 400;

/** What is read in a thread is gone with it; with less room much of it would be copied first. */
const YOUNG_MIB = 32;

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
  const analysts = Array.from({ length: count }, () => new Analyst());
  const idlest = () => analysts.reduce((best, next) => (next.load < best.load ? next : best));
  try {
    return await run({
      survey: async (thread) => (await idlest().do({ work: "survey", thread })) as ThreadSurvey,
      debate: async (threads, merges) => (await idlest().do({ work: "debate", threads, merges })) as Debate | null,
      // Each has the next piece at hand when it is done with one.
      atOnce: 2 * count,
    });
  } finally {
    await Promise.all(analysts.map((analyst) => analyst.stop()));
  }
}

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (failure: unknown) => void };

/** A thread that runs analysis-worker.ts. It answers in the order in which it is asked. */
class Analyst {
  #worker: Worker | null = null;
  /** Why it answers no more; null while it does. */
  #failure: unknown = null;
  readonly #waiting: Waiting[] = [];

  /** Pieces of work it has not answered. */
  get load(): number {
    return this.#waiting.length;
  }

  async do(task: Task): Promise<unknown> {
    if (this.#failure !== null) throw this.#failure;
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    optimiseLater();
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MIB };
    const worker = new Worker(join(import.meta.dirname, "analysis-worker.js"), { resourceLimits });
    worker.on("message", (result: unknown) => this.#waiting.shift()?.resolve(result));
    worker.on("error", (failure) => this.#fail(failure));
    worker.on("exit", () => this.#fail(new Error("a thread that analyses has ended")));
    return worker;
  }

  #fail(failure: unknown): void {
    this.#failure ??= failure;
    for (const { reject } of this.#waiting.splice(0)) reject(failure);
  }
}
