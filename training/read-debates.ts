import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readUtterancesOf } from "../analysis/analyze-debate.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../analysis/threads/build-threads.ts";
import type { Message, Thread } from "../analysis/types.ts";
import type { Annotation } from "../cli/evaluation/types.ts";
import { readMessages } from "../ingest/index.ts";

/** An annotated debate (gold/GUIDELINES.md), its messages read and cut into utterances. */
export type AnnotatedDebate = {
  readonly id: string;
  readonly annotation: Annotation;
  readonly threads: readonly Thread[];
} & ReturnType<typeof readUtterancesOf>;

/** Every `<id>.json` with its `<id>.mbox` in a folder, by id. */
export async function readDebates(folder: string): Promise<readonly AnnotatedDebate[]> {
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
  const debates: AnnotatedDebate[] = [];
  for (const id of ids) debates.push(await readDebate(folder, id));
  return debates;
}

async function readDebate(folder: string, id: string): Promise<AnnotatedDebate> {
  const annotation = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Annotation;
  const messages = new Map<string, Message>();
  for await (const batch of readMessages(join(folder, `${id}.mbox`))) {
    for (const message of batch.messages) if (!messages.has(message.id)) messages.set(message.id, message);
  }
  const split = new Map([...messages.values()].map((message) => [message.id, splitPost(message)]));
  const threads = groupThreads([...messages.values()]).map((group) => buildThread(group, split));
  return { id, annotation, threads, ...readUtterancesOf(threads) };
}
