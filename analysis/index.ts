import type { Message } from "../ingest/types.ts";
import { analyzeDebate } from "./analyze-debate.ts";
import { type Models, trainedModels } from "./models.ts";
import { splitPost } from "./text/split-post.ts";
import { buildThread, groupThreads } from "./threads/build-threads.ts";
import type { Debate } from "./types.ts";

/** The naming debates in a set of messages. */
export function analyzeMessages(messages: readonly Message[], models: Models = trainedModels): readonly Debate[] {
  const posts = new Map(messages.map((message) => [message.id, splitPost(message)]));
  const threads = groupThreads(messages).map((group) => buildThread(group, posts));
  const debate = analyzeDebate(threads, models);
  return debate ? [debate] : [];
}
