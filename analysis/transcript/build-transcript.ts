import type { Message } from "../../ingest/types.ts";
import { attributeThread } from "../text/attribute-thread.ts";
import { splitPost } from "../text/split-post.ts";
import { buildThread, groupThreads } from "../threads/build-threads.ts";
import type { AttributedThread } from "../types.ts";
import { findAnswers } from "./answers.ts";
import { cutPassages } from "./passages.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Transcript, TranscriptThread } from "./types.ts";

/**
 * The threads of these messages as one document. Time and memory are linear in their text; nothing recurs, however deep
 * a thread is. The order of the messages changes nothing. Threads that were `made` before, by the ids of their messages, one behind
 * each other in a line, are taken as they are; what is made is added to them.
 */
export function buildTranscript(
  messages: readonly Message[],
  made: Map<string, TranscriptThread> = new Map(),
): Transcript {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const threads = groupThreads(messages).map((group) => {
    const key = group.messageIds.join("\n");
    const known = made.get(key);
    if (known) return known;
    const held = group.messageIds.flatMap((id) => byId.get(id) ?? []);
    const posts = new Map(held.map((message) => [message.id, splitPost(message)]));
    const thread = collateThread(attributeThread(buildThread(group, posts)));
    made.set(key, thread);
    return thread;
  });
  return { threads };
}

/**
 * A thread as one document. Every own passage of every message stands in it exactly once, under the words it answers:
 * behind the sentence, or the line of code or patch, that its sender quotes last before it. What answers a message as a
 * whole stands behind its last word.
 */
export function collateThread(attributed: AttributedThread): TranscriptThread {
  const { id, subject } = attributed.thread;
  const { turns, cuts } = findAnswers(attributed);
  const cutTurns = turns.map((turn) => ({ ...turn, passages: cutPassages(turn.contents, cuts.get(turn.messageId)) }));
  return { id, subject, stretches: inReadingOrder(cutTurns) };
}
