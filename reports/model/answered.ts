import { shorten, visible } from "../text.ts";
import type { Debate } from "../types.ts";
import type { Reader } from "./reader.ts";
import type { Answered } from "./types.ts";

/** The passage that a statement answers, and by whom that is; null where it answers none. */
export function answeredBy(
  { answers }: Pick<Debate["stances"][number], "answers">,
  { messages, authorOf, linkTo }: Pick<Reader, "messages" | "authorOf" | "linkTo">,
): Answered | null {
  if (answers === null) return null;
  const answered = messages.get(answers.messageId);
  return {
    quote: shorten(visible(answers.quote), 160),
    author: answered === undefined ? null : authorOf(answers.messageId),
    link: answered === undefined ? null : linkTo(answers.messageId),
  };
}
