import type { MonthUsage } from "../../analysis/usage/types.ts";
import type { NameUsage } from "../types.ts";
import type { NameRef } from "./types.ts";

/** The use of the names over time; null where none was counted. */
export type UsageReport = {
  /** Every month from the first to the last with a use, "2023-04". */
  readonly months: readonly string[];
  /** In the order of the report; names without use are left out. */
  readonly names: readonly UsedName[];
};

export type UsedName = {
  readonly name: NameRef;
  /** One for each of the months. */
  readonly counts: readonly Counts[];
  readonly total: Counts;
  /** First and last month in which anything uses it. */
  readonly first: string;
  readonly last: string;
  /** First month in which a patch adds a line with it; null where none does. */
  readonly firstAdded: string | null;
  /** Spellings that are counted in the debate's own messages only. */
  readonly onlyInDebate: readonly string[];
};

export type Counts = Omit<MonthUsage, "month">;

/** So many months are drawn: a hundred years; a mail with a date far off must not stretch the picture without end. */
const MOST_MONTHS = 1200;

/** What the report shows of the use of names. */
export function usageReport(
  usage: readonly NameUsage[],
  names: readonly { readonly name: string }[],
  nameRef: (name: string) => NameRef,
): UsageReport | null {
  const used = names.flatMap(({ name }) => usage.find((one) => one.name === name && one.months.length > 0) ?? []);
  const all = used.flatMap(({ months }) => months.map(({ month }) => month)).sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const months = monthsFromTo(first, last);
  return { months, names: used.map((one) => usedName(one, months, nameRef(one.name))) };
}

function usedName({ months: counted, inDebate }: NameUsage, months: readonly string[], name: NameRef): UsedName {
  const byMonth = new Map(counted.map(({ month, ...counts }) => [month, counts]));
  const counts = months.map((month) => byMonth.get(month) ?? NONE);
  const used = counted.map(({ month }) => month);
  return {
    name,
    counts,
    total: counted.reduce(added, NONE),
    first: used[0] ?? "",
    last: used.at(-1) ?? "",
    firstAdded: counted.find(({ addedLines }) => addedLines > 0)?.month ?? null,
    onlyInDebate: inDebate,
  };
}

const NONE: Counts = { ownText: 0, subjects: 0, addedLines: 0, removedLines: 0 };

function added(one: Counts, other: Counts): Counts {
  return {
    ownText: one.ownText + other.ownText,
    subjects: one.subjects + other.subjects,
    addedLines: one.addedLines + other.addedLines,
    removedLines: one.removedLines + other.removedLines,
  };
}

/** "2023-11", "2024-01" -> "2023-11", "2023-12", "2024-01" */
function monthsFromTo(first: string, last: string): string[] {
  const months = [first];
  for (let month = first; month < last && months.length < MOST_MONTHS; ) {
    const [year = 0, number = 0] = month.split("-").map(Number);
    month =
      number === 12
        ? `${String(year + 1).padStart(4, "0")}-01`
        : `${month.slice(0, 4)}-${String(number + 1).padStart(2, "0")}`;
    months.push(month);
  }
  return months;
}
