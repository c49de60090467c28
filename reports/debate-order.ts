import { byDate } from "./dates.ts";
import { byCodeUnits } from "./text.ts";
import type { Debate } from "./types.ts";

/** Something that a message says. */
export type Said = { readonly messageId: string; readonly date: string | null };

/**
 * Compares what messages say, as the debate has its messages: by date, save that no answer stands before what it answers.
 * A message that is none of the debate's comes behind them, by date.
 */
export function debateOrder({ messageIds }: Pick<Debate, "messageIds">): (left: Said, right: Said) => number {
  const places = new Map(messageIds.map((id, place) => [id, place]));
  const placeOf = ({ messageId }: Said) => places.get(messageId) ?? messageIds.length;
  return (left, right) =>
    placeOf(left) - placeOf(right) || byDate(left.date, right.date) || byCodeUnits(left.messageId, right.messageId);
}
