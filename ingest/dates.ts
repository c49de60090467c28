/** A date as read: ISO 8601 in UTC with seconds, and what had to be assumed to read it ("" when nothing). */
export type ReadDate = { readonly date: string; readonly assumed: string };

const months = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];

/**
 * Zones of RFC 5322, 4.3, and others whose names mean one thing only, in minutes ("IST" and "BST" do not). Military
 * letters were defined the wrong way round and mean "unknown", so UTC.
 */
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
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  nzst: 720,
  nzdt: 780,
};

const DAY_OF_WEEK = String.raw`^(?:[a-z]{3,9}(?:\s*,\s*|\s+))?`;
const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = "(?<month>[a-z]{3,9})";
const YEAR = String.raw`(?<year>\d{4})`;
const SECOND = String.raw`(?:\s*[:.]\s*(?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const TIME = String.raw`(?<hour>\d{1,2})\s*[:.]\s*(?<minute>\d{2})${SECOND}(?:\s*(?<half>[ap]m)\b)?`;
/** An offset may have a name before or behind it, which says the same. */
const ZONE = String.raw`(?:(?:gmt|utc)?(?<offset>[+-]\d{2}:?\d{2})(?:\s+[a-z]{1,5})?|(?<zone>[a-z]{1,5}))`;

/** RFC 5322, 3.3, and what is written in its place and means one moment only. */
const forms: readonly RegExp[] = [
  // 17 Apr 2023 11:40:05 -0400; also with the month in full, with hyphens (RFC 850), without a zone
  String.raw`${DAY_OF_WEEK}${DAY}(?:\s+|-)${MONTH}(?:\s+|-)(?<year>\d{2,4})\s+${TIME}\s*${ZONE}?$`,
  // Mon Apr 17 11:40:05 2023 (asctime), with a zone before or behind the year
  String.raw`${DAY_OF_WEEK}${MONTH}\s+${DAY}\s+${TIME}\s+(?:${ZONE}\s+)?${YEAR}$`,
  String.raw`${DAY_OF_WEEK}${MONTH}\s+${DAY}\s+${TIME}\s+${YEAR}\s+${ZONE}$`,
  // Apr 17, 2023 11:40:05 -0400
  String.raw`${DAY_OF_WEEK}${MONTH}\s+${DAY},?\s+${YEAR}\s+${TIME}\s*${ZONE}?$`,
  // 2023-04-17T11:40:05-04:00 (ISO 8601)
  String.raw`^${YEAR}-(?<number>\d{2})-${DAY}(?:t|\s+)${TIME}\s*(?:(?<utc>z)|${ZONE})?$`,
].map((form) => new RegExp(form, "i"));

/**
 * Reads the value of a Date field as RFC 5322, 3.3, with the obsolete years and zones of 4.3, or in another form that
 * means one moment; nothing looser: a date that must be guessed at ("03/04/2020") is worse than none. Comments are
 * ignored, and so is the day of the week. A time without a zone is taken for UTC.
 *
 * @returns null when the value is not of such a form, no such moment exists (30 February, 25:00) or its year is before
 * 1900 or after 9999
 */
export function parseDate(value: string): ReadDate | null {
  const parts = partsOf(withoutComments(value).replaceAll('"', "").trim());
  if (!parts) return null;
  const month = monthOf(parts);
  const year = fullYear(parts["year"] ?? "");
  const [day, hour, minute] = [Number(parts["day"]), hourOf(parts), Number(parts["minute"])];
  const second = Math.min(Number(parts["second"] ?? 0), 60);
  const zone = readZone(parts);
  if (zone === null || month === -1 || hour > 23 || minute > 59 || Number(parts["second"] ?? 0) > 60) return null;
  const local = new Date(Date.UTC(year, month, day, hour, minute, second));
  const midnight = new Date(Date.UTC(year, month, day));
  if (midnight.getUTCMonth() !== month || midnight.getUTCDate() !== day) return null;
  const moment = new Date(local.getTime() - zone.minutes * 60_000);
  if (year < 1900 || moment.getUTCFullYear() > 9999) return null;
  return { date: moment.toISOString().replace(".000Z", "Z"), assumed: zone.assumed };
}

type Parts = Readonly<Record<string, string | undefined>>;

function partsOf(text: string): Parts | null {
  if (text.length > LONGEST_DATE) return null;
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return parts;
  }
  return null;
}

const LONGEST_DATE = 100;

/** From 0, by its English name or the first three letters or more of it, or by its number; -1 where there is no such month. */
function monthOf({ month, number }: Parts): number {
  if (number !== undefined) return Number(number) > 12 ? -1 : Number(number) - 1;
  return months.findIndex((name) => name.startsWith((month ?? "").toLowerCase()));
}

/** 12 AM is midnight, 12 PM noon; an hour of the afternoon is no half of a day. */
function hourOf({ hour, half }: Parts): number {
  if (half === undefined) return Number(hour);
  if (Number(hour) < 1 || Number(hour) > 12) return Number.POSITIVE_INFINITY;
  return (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}

/** Two digits mean 1950 to 2049, three are counted from 1900 (RFC 5322, 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 3 || year >= 50 ? year + 1900 : year + 2000;
}

function readZone({ offset, zone, utc }: Parts): { minutes: number; assumed: string } | null {
  if (offset !== undefined) {
    const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
    if (hours > 23 || minutes > 59) return null;
    return { minutes: (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes), assumed: "" };
  }
  if (utc !== undefined) return { minutes: 0, assumed: "" };
  if (zone === undefined) return { minutes: 0, assumed: "the date has no time zone and was taken for UTC" };
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
