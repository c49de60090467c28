import type { Debate, Message } from "./types.ts";

/** The transcript's file, beside the report in the debate's folder. */
export const TRANSCRIPT = "transcript.html";

/**
 * Message-ID -> id of its `<article>` in the transcript: "m-1" for the first message, "m-2" for the next.
 * Messages that findings name but that are not of the debate have none.
 *
 * @throws Error when a message of the debate is missing from `messages`.
 */
export function transcriptAnchors(debate: Debate, messages: ReadonlyMap<string, Message>): ReadonlyMap<string, string> {
  const ids = [...new Set(debate.messageIds)];
  const missing = ids.find((id) => !messages.has(id));
  if (missing !== undefined) throw new Error(`internal error: a message of the debate is missing: ${missing}`);
  return new Map(ids.map((id, index) => [id, `m-${index + 1}`]));
}
