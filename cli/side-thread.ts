import { join } from "node:path";
import { type TransferListItem, Worker } from "node:worker_threads";
import { optimiseLater } from "./optimise-later.ts";

/** What a thread beside this one runs, and with how much room for what is soon gone; `name` is told where it ends too early. */
export type SideProgram = { readonly file: string; readonly youngMib: number; readonly name: string };

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: unknown) => void;
};

/**
 * A thread beside this one that starts when it is first asked, if not before, and answers each message in the order in
 * which it is asked.
 */
export class SideThread<Question, Answer> {
  readonly #program: SideProgram;
  #worker: Worker | null = null;
  /** Why it answers no more; null while it does. */
  #failure: unknown = null;
  readonly #waiting: Waiting<Answer>[] = [];

  constructor(program: SideProgram) {
    this.#program = program;
  }

  /** Questions it has not answered. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Lets it start before it is asked. */
  start(): void {
    this.#worker ??= this.#launch();
  }

  /** @param transfer what of the question goes over without a copy, and is gone here */
  async ask(question: Question, transfer: readonly TransferListItem[] = []): Promise<Answer> {
    if (this.#failure !== null) throw this.#failure;
    this.#worker ??= this.#launch();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.postMessage(question, transfer);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #launch(): Worker {
    optimiseLater();
    const { file, youngMib, name } = this.#program;
    const worker = new Worker(join(import.meta.dirname, file), {
      resourceLimits: { maxYoungGenerationSizeMb: youngMib },
    });
    worker.on("message", (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    worker.on("error", (failure) => this.#fail(failure));
    worker.on("exit", () => this.#fail(new Error(`${name} has ended`)));
    return worker;
  }

  #fail(failure: unknown): void {
    this.#failure ??= failure;
    for (const { reject } of this.#waiting.splice(0)) reject(failure);
  }
}
