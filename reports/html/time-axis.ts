import { dayOf, daysBetween } from "../dates.ts";
import type { Column, Version } from "../model/types.ts";

/** Where the columns of the picture lie, and what is written above them. */
export type TimeAxis = {
  /** x where the last column ends. */
  readonly end: number;
  /** x of each column. */
  readonly places: readonly number[];
  /** The first column of each day; no label where there is no room for one. */
  readonly days: readonly { readonly x: number; readonly label: string }[];
  readonly breaks: readonly { readonly x: number; readonly width: number; readonly days: number }[];
  readonly versions: readonly { readonly x: number; readonly version: Version; readonly label: string }[];
};

/** Days without a message from which the axis shows a break. */
export const BREAK_DAYS = 14;
const WIDEST_STEP = 56;
const NARROWEST_STEP = 15;
const DAY_LABEL = 62;
/** A day nearer to the left edge than half its label has the label begin at the edge. */
export const HALF_DAY = 40;
const LETTER = 7;

/**
 * Columns follow one another evenly, as debates come in bursts: on a scale of time a day of forty mails would be a
 * blot, and the months after it a void. Silences of two weeks and more become breaks of one width that say how long.
 */
export function timeAxis(columns: readonly Column[], start: number, width: number, breakWidth: number): TimeAxis {
  const breaks: { x: number; width: number; days: number }[] = [];
  const places: number[] = [];
  const silent = columns.map((column, index) => silenceBefore(column, columns[index - 1]));
  const room = width - start - silent.filter((days) => days >= BREAK_DAYS).length * breakWidth;
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, Math.floor(room / Math.max(1, columns.length))));
  let x = start + step / 2;
  for (const days of silent) {
    if (days >= BREAK_DAYS) {
      breaks.push({ x: x - step / 2, width: breakWidth, days });
      x += breakWidth;
    }
    places.push(x);
    x += step;
  }
  return { end: x - step / 2, places, breaks, days: daysAt(columns, places), versions: versionsAt(columns, places) };
}

/** Days without a message before the column. */
export function silenceBefore({ date }: Column, previous: Column | undefined): number {
  const last = previous?.lastDate ?? null;
  return date === null || last === null ? 0 : daysBetween(last, date);
}

function daysAt(columns: readonly Column[], places: readonly number[]): TimeAxis["days"] {
  const days: { x: number; label: string }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let labelled: string | null = null;
  for (const [index, { date }] of columns.entries()) {
    const x = places[index] ?? 0;
    if (index > 0 && dayOf(date) === dayOf(columns[index - 1]?.date ?? null)) continue;
    const label = x >= free ? dayLabel(date, labelled) : "";
    days.push({ x, label });
    if (label !== "") {
      free = Math.max(x, x < HALF_DAY ? label.length * LETTER - HALF_DAY : 0) + DAY_LABEL;
      labelled = date;
    }
  }
  return days;
}

/** "2 Mar", with the year where it is another than that of the label before. */
function dayLabel(date: string | null, labelled: string | null): string {
  if (date === null) return "no date";
  const [day = "", month = "", year = ""] = dayOf(date).split(" ");
  const short = `${day} ${month.slice(0, 3)}`;
  return labelled?.slice(0, 4) === year ? short : `${short} ${year}`;
}

/** Where versions begin; their labels as far as there is room. */
function versionsAt(columns: readonly Column[], places: readonly number[]): TimeAxis["versions"] {
  let free = Number.NEGATIVE_INFINITY;
  return columns.flatMap(({ versions }, index) => {
    const [version] = versions;
    if (version === undefined) return [];
    const x = places[index] ?? 0;
    const words = versions.map(({ label }) => label).join(", ");
    const label = x - (words.length * LETTER) / 2 >= free ? words : "";
    if (label !== "") free = x + (label.length * LETTER) / 2 + 6;
    return [{ x, version, label }];
  });
}
