import type { Debate } from "../../analysis/types.ts";
import { byDate } from "../dates.ts";
import type { Period } from "./types.ts";

/** From the first to the last message of the debate's threads. */
export function periodOf({ threads }: Debate): Period {
  return fromTo(threads.flatMap(({ firstDate, lastDate }) => [firstDate, lastDate]));
}

/**
 * From the first to the last statement on a name: threads often go on about the code for months. That of the threads where no statement has
 * a date.
 */
export function talkPeriodOf(debate: Debate): Period {
  const { names, stances, decision } = debate;
  const statements = [
    ...names.flatMap(({ proposal }) => proposal ?? []),
    ...stances.map(({ evidence }) => evidence),
    ...(decision.status === "undecided" ? [] : [decision.evidence]),
  ];
  const talk = fromTo(statements.map(({ date }) => date));
  return talk.first === null ? periodOf(debate) : talk;
}

function fromTo(dates: readonly (string | null)[]): Period {
  const known = dates.filter((date) => date !== null).sort(byDate);
  return { first: known[0] ?? null, last: known.at(-1) ?? null };
}
