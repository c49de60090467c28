const unfinished = new Set<Promise<unknown>>();

/** Remembers a transaction until it has ended, well or not. */
export function rememberUntilEnded(transaction: Promise<unknown>): void {
  unfinished.add(transaction);
  const forget = () => void unfinished.delete(transaction);
  transaction.then(forget, forget);
}

/** Resolves when the transactions that are under way, on any connection of this process, have ended. */
export async function transactionsEnded(): Promise<void> {
  await Promise.allSettled(unfinished);
}
