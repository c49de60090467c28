/** A date as read: ISO 8601 in UTC with seconds, and what had to be assumed to read it ("" when nothing). */
export type ReadDate = { readonly date: string; readonly assumed: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zones of RFC 5322, 4.3, in minutes. Military letters were defined the wrong way round and mean "unknown", so UTC. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  gmt: 0,
  utc: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const form = new RegExp(
  [
    String.raw`^(?:[a-z]{3}\s*,)?\s*(?<day>\d{1,2})\s+(?<month>[a-z]{3})\s+(?<year>\d{2,4})`,
    String.raw`\s+(?<hour>\d{1,2})\s*:\s*(?<minute>\d{2})(?:\s*:\s*(?<second>\d{2}))?`,
    String.raw`\s*(?<zone>[+-]\d{4}|[a-z]{1,5})$`,
  ].join(""),
  "i",
);

/**
 * Reads the value of a Date field as RFC 5322, 3.3, with the obsolete years and zones of 4.3, and nothing looser: a
 * date that must be guessed at is worse than none. Comments are ignored, and so is the day of the week.
 *
 * @returns null when the value is not of that form, no such moment exists (30 February, 25:00) or its year is before
 * 1900 or after 9999
 */
export function parseDate(value: string): ReadDate | null {
  const parts = form.exec(withoutComments(value).trim())?.groups;
  if (!parts) return null;
  const month = months.indexOf((parts["month"] ?? "").toLowerCase());
  const year = fullYear(parts["year"] ?? "");
  const [day, hour, minute] = [Number(parts["day"]), Number(parts["hour"]), Number(parts["minute"])];
  const second = Math.min(Number(parts["second"] ?? 0), 60);
  const zone = readZone(parts["zone"] ?? "");
  if (zone === null || month === -1 || hour > 23 || minute > 59 || Number(parts["second"] ?? 0) > 60) return null;
  const local = new Date(Date.UTC(year, month, day, hour, minute, second));
  const midnight = new Date(Date.UTC(year, month, day));
  if (midnight.getUTCMonth() !== month || midnight.getUTCDate() !== day) return null;
  const moment = new Date(local.getTime() - zone.minutes * 60_000);
  if (year < 1900 || moment.getUTCFullYear() > 9999) return null;
  return { date: moment.toISOString().replace(".000Z", "Z"), assumed: zone.assumed };
}

/** Two digits mean 1950 to 2049, three are counted from 1900 (RFC 5322, 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 3 || year >= 50 ? year + 1900 : year + 2000;
}

function readZone(zone: string): { minutes: number; assumed: string } | null {
  const offset = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    if (Number(offset[2]) > 23 || Number(offset[3]) > 59) return null;
    return { minutes: offset[1] === "-" ? -minutes : minutes, assumed: "" };
  }
  const known = zones[zone.toLowerCase()];
  if (known !== undefined) return { minutes: known, assumed: "" };
  return { minutes: 0, assumed: `the time zone "${zone}" is not known and was taken for UTC` };
}

/** Takes out comments in parentheses, which may be nested. */
function withoutComments(value: string): string {
  if (!value.includes("(")) return value;
  let depth = 0;
  let kept = "";
  for (const character of value) {
    if (character === "(") depth++;
    if (depth === 0) kept += character;
    if (character === ")" && depth > 0) depth--;
  }
  return kept;
}
