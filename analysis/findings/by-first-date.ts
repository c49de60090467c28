import type { Debate } from "../types.ts";

/** Compares debates by their first dated message, oldest first; 0 where one tells nothing from the other. */
export function byFirstDate(a: Pick<Debate, "threads">, b: Pick<Debate, "threads">): number {
  const [left, right] = [firstDate(a), firstDate(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** "9" where no mail has a date: last. */
function firstDate({ threads }: Pick<Debate, "threads">): string {
  return threads.flatMap(({ firstDate: date }) => date ?? []).sort()[0] ?? "9";
}
