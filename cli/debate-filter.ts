import { isSpellingOf } from "../analysis/names/spelling/same-name.ts";
import type { Debate } from "../analysis/types.ts";
import { givenNameFirst } from "../reports/text.ts";

/** Which debates are asked for, as the command line gives it; dates are ISO 8601 or a beginning of it ("2023-04"). */
export type DebateFilter = {
  readonly name?: string;
  readonly person?: string;
  /** Whole addresses; a debate on any of them fits. */
  readonly lists?: readonly string[];
  readonly after?: string;
  readonly before?: string;
};

/** Whether a debate is one of those asked for: with such a name and participant, and a thread on the list in the time. */
export function fitsFilter(debate: Debate, filter: DebateFilter): boolean {
  const { name, person } = filter;
  return (
    (name === undefined || debate.names.some((one) => isSpellingOf(name, one))) &&
    (person === undefined || debate.participants.some((one) => isPerson(person, one))) &&
    debate.threads.some((thread) => fitsThread(thread, filter))
  );
}

function fitsThread(thread: Debate["threads"][number], { lists, after, before }: DebateFilter) {
  const { firstDate, lastDate } = thread;
  return (
    (lists === undefined || thread.lists.some((address) => lists.includes(address))) &&
    (after === undefined || (lastDate !== null && lastDate >= after)) &&
    (before === undefined || (firstDate !== null && firstDate < before))
  );
}

/**
 * By a whole address (the main one, or one they wrote from), or a part of the display name, as it is written or shown;
 * letter case does not count.
 */
export function isPerson(
  text: string,
  { participant, addresses, displayName }: Debate["participants"][number],
): boolean {
  const wanted = text.toLowerCase();
  const names = [displayName, givenNameFirst(displayName)];
  return (
    participant === wanted || addresses.includes(wanted) || names.some((name) => name.toLowerCase().includes(wanted))
  );
}
