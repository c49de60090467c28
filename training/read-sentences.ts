import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActContext } from "../analysis/acts/act-context.ts";

export type LabelledAct = {
  readonly name: string;
  readonly act: "propose" | "support" | "oppose" | "incumbent";
  readonly rationale: string;
};

/** A sentence judged by hand, with what stands around it. */
export type LabelledSentence = ActContext & {
  readonly id: string;
  readonly list: string;
  readonly subject: string;
  readonly acts: readonly LabelledAct[];
};

/** The labelled sentences of a gold folder (`sentences/sentences.jsonl`), in file order. */
export function readSentences(gold: string): readonly LabelledSentence[] {
  return readFileSync(join(gold, "sentences", "sentences.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledSentence);
}
