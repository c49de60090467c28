import type { TranscriptThread } from "../analysis/transcript/types.ts";
import type { Debate } from "../analysis/types.ts";

/** The threads of transcripts by the ids of their messages, each kept while a debate whose report is yet to be written has it, too. */
export class SharedThreads {
  readonly made = new Map<string, TranscriptThread>();
  /** By message, the debates yet to come that hold it. */
  readonly #left = new Map<string, number>();

  constructor(debates: readonly Debate[]) {
    for (const id of debates.flatMap(({ messageIds }) => messageIds)) this.#left.set(id, (this.#left.get(id) ?? 0) + 1);
  }

  /** Forgets what only this debate needed. */
  done({ messageIds }: Debate): void {
    for (const id of messageIds) this.#left.set(id, (this.#left.get(id) ?? 1) - 1);
    for (const key of this.made.keys()) {
      const [first = ""] = key.split("\n", 1);
      if ((this.#left.get(first) ?? 0) === 0) this.made.delete(key);
    }
  }
}
