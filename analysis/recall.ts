/**
 * Gives what a piece of work on some messages comes to: from memory where the same work was done before while they said
 * the same and the same people were behind their senders, else by doing it. `besides` must hold everything else that the
 * work depends on, besides the code, as plain data or maps; the result must be plain data that survives JSON.
 */
export type Recall = <Result>(
  work: string,
  messageIds: readonly string[],
  besides: unknown,
  run: () => Promise<Result>,
) => Promise<Result>;

/** Remembers nothing. */
export const recallNothing: Recall = async (_work, _messageIds, _besides, run) => run();
