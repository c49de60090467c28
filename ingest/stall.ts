/**
 * Turns of the event loop that a parser may let pass without a step. All it does it does in such turns; the longest known
 * wait is 1,024, for mailsplit takes a mail of 16 MiB in pieces of 16 KiB.
 */
const MOST_IDLE_TURNS = 20_000;

/**
 * Calls `stalled` when a parser takes no step any more: it waits for what never comes, and the process would end in the
 * middle of its work without a word.
 *
 * @param steps counts what the parser has done
 * @returns ends the watch
 */
export function watchForStall(steps: () => number, stalled: () => void): () => void {
  let [seen, idle] = [steps(), 0];
  const look = (): void => {
    const now = steps();
    idle = now === seen ? idle + 1 : 0;
    seen = now;
    if (idle >= MOST_IDLE_TURNS) stalled();
    else next = setImmediate(look);
  };
  let next = setImmediate(look);
  return () => clearImmediate(next);
}
