import { byDate } from "./dates.ts";
import { byCodeUnits } from "./text.ts";
import type { Debate, Message } from "./types.ts";

/** The transcript's file, beside the report in the debate's folder. */
export const TRANSCRIPT = "transcript.html";

/**
 * The debate's messages in the order of its transcript: by date, undated ones last, then by Message-ID.
 *
 * @throws Error when a message of the debate is missing from `messages`.
 */
function transcriptOrder(debate: Debate, messages: ReadonlyMap<string, Message>): readonly Message[] {
  const found = [...new Set(debate.messageIds)].map((id) => {
    const message = messages.get(id);
    if (message === undefined) throw new Error(`internal error: a message of the debate is missing: ${id}`);
    return message;
  });
  return found.sort((left, right) => byDate(left.date, right.date) || byCodeUnits(left.id, right.id));
}

/**
 * Message-ID -> id of its `<article>` in the transcript: "m-1" for the first message, "m-2" for the next.
 * Messages that findings name but that are not of the debate have none.
 */
export function transcriptAnchors(debate: Debate, messages: ReadonlyMap<string, Message>): ReadonlyMap<string, string> {
  return new Map(transcriptOrder(debate, messages).map(({ id }, index) => [id, `m-${index + 1}`]));
}
