/**
 * Gives what a piece of work comes to: from memory where the same work was done on an equal input before, else by doing
 * it. The input must hold everything that the work depends on, besides the code, and the result must be plain data that
 * survives JSON.
 */
export type Recall = <Result>(work: string, input: unknown, run: () => Promise<Result>) => Promise<Result>;

/** Remembers nothing. */
export const recallNothing: Recall = async (_work, _input, run) => run();
