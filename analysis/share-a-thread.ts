import type { Debate } from "./types.ts";

/** Whether two debates are read from the same thread; if so, they are about different things (talks/separate-talks.ts). */
export function shareAThread(one: Pick<Debate, "threads">, other: Pick<Debate, "threads">): boolean {
  const own = new Set(one.threads.map(({ id }) => id));
  return other.threads.some(({ id }) => own.has(id));
}
