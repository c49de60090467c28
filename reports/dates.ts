const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "17 April 2031" in UTC, or "no date" for a message without one. */
export function dayOf(date: string | null): string {
  if (date === null) return "no date";
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "April 2031" of "2031-04". */
export function monthOf(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${MONTHS[Number(number) - 1] ?? number} ${year}`;
}

/** "17 Apr 2031", for captions and tables. */
export function shortDayOf(date: string | null): string {
  const [day = "", month = "", year = ""] = dayOf(date).split(" ");
  return date === null ? "no date" : `${day} ${month.slice(0, 3)} ${year}`;
}

/** "2 March – 15 April 2031": the days from the first to the last date, what they share said once. */
export function daysFromTo(first: string | null, last: string | null): string {
  const from = dayOf(first);
  const to = dayOf(last);
  if (from === to) return from;
  const [day, month, year] = from.split(" ");
  const [, toMonth, toYear] = to.split(" ");
  if (year !== toYear) return `${from} – ${to}`;
  return month === toMonth ? `${day} – ${to}` : `${day} ${month} – ${to}`;
}

type Days = { readonly first: string | null; readonly last: string | null };

/** "2 March – 15 April 2031, in threads of 1 March 2031 – 4 May 2032"; once where both are the same. */
export function talkDays(talk: Days, threads: Days): string {
  const [days, whole] = [talk, threads].map(({ first, last }) => daysFromTo(first, last));
  return days === whole ? `${days}` : `${days}, in threads of ${whole}`;
}

/** Orders ISO 8601 dates in UTC by time; unknown dates come last. */
export function byDate(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/** Whole days between two dates. */
export function daysBetween(first: string, last: string): number {
  return Math.floor((Date.parse(last) - Date.parse(first)) / 86_400_000);
}
