import type { Column, Picture } from "../model/types.ts";
import { BREAK_DAYS, silenceBefore } from "./time-axis.ts";

/** So many columns stand side by side on the screen of a phone. */
const MOST_COLUMNS = 19;

/** The picture with neighbouring columns joined, as many as a narrow screen needs; never across a silence. */
export function narrowPicture(picture: Picture): Picture {
  const { columns, lanes } = picture;
  const together = Math.ceil(columns.length / MOST_COLUMNS);
  const groups = groupsOf(columns, together);
  const groupOf = new Map(groups.flatMap((places, group) => places.map((place) => [place, group] as const)));
  return {
    ...picture,
    columns: groups.map((places) => joined(places.flatMap((place) => columns[place] ?? []))),
    lanes: lanes.map((lane) => ({
      ...lane,
      marks: lane.marks.map((mark) => ({ ...mark, column: groupOf.get(mark.column) ?? 0 })),
    })),
  };
}

/** The places of the columns, up to so many in each group. */
function groupsOf(columns: readonly Column[], together: number): number[][] {
  const groups: number[][] = [];
  for (const [place, column] of columns.entries()) {
    const last = groups.at(-1);
    const isBreak = silenceBefore(column, columns[place - 1]) >= BREAK_DAYS;
    if (last !== undefined && last.length < together && !isBreak) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

function joined(columns: readonly Column[]): Column {
  return {
    date: columns[0]?.date ?? null,
    lastDate: columns.at(-1)?.lastDate ?? null,
    versions: columns.flatMap(({ versions }) => versions),
  };
}
