import {
  followsBlankLine,
  isPatchSeparator,
  isSeparatorLine,
  lineEnd,
  resemblesSeparator,
  type Separator,
  separatorAt,
} from "./mbox-separator.ts";

/**
 * The separator at `at` in an mbox whose writer quotes the lines of mails that begin with "From ": a usual one below an
 * empty line (`separatorAt`), or any "From " line that the head of a mail follows at once. Writers forget the empty line,
 * give no sender, or the date in a form of their own ("From Ada Fenn 2023-03-07 08:00:00"); a separator that is missed
 * makes the words of a mail those of another's author.
 */
export function anySeparatorAt(bytes: Buffer, at: number, final: boolean, certain: RegExp | null = null): Separator {
  const usual = followsBlankLine(bytes, at) ? separatorAt(bytes, at, final, certain) : "none";
  return usual === "none" ? headedSeparatorAt(bytes, at, final) : usual;
}

/**
 * Whether the line at `at`, which `anySeparatorAt` has refused, may be a separator all the same: it has the shape of one,
 * and stands below an empty line or above a field.
 */
export function mayBeSeparator(bytes: Buffer, at: number): boolean {
  if (!resemblesSeparator(bytes, at)) return false;
  if (followsBlankLine(bytes, at)) return true;
  const next = bytes.indexOf("\n", at) + 1;
  return (
    FIELD.test(bytes.toString("latin1", next, next + 130)) && !isPatchSeparator(bytes.toString("latin1", at, next))
  );
}

/** So far the fields are looked for that tell a head: relays put some kilobytes of theirs above them. */
const HEAD_WINDOW = 16 * 1024;

function headedSeparatorAt(bytes: Buffer, at: number, final: boolean): Separator {
  const end = lineEnd(bytes, at, final);
  if (typeof end === "string") return end;
  if (!mayPart(bytes.toString("latin1", at, end).trimEnd(), followsBlankLine(bytes, at))) return "none";
  const window = bytes.toString("latin1", end, end + HEAD_WINDOW);
  const told = tellsHead(window);
  if (told === "more") return final || window.length === HEAD_WINDOW ? "none" : "more";
  return told ? { end } : "none";
}

/** With a time of day, wherever it stands; below an empty line with a sender alone, "-" (Thunderbird), or nothing. */
function mayPart(line: string, isBelowBlank: boolean): boolean {
  if (isPatchSeparator(line)) return false;
  return isSeparatorLine(line) || TIMED.test(line) || (isBelowBlank && UNTIMED.test(line));
}

const TIMED = /^From [^\n]*\d:\d\d/;
const UNTIMED = /^From(?: +(?:-|<?[^\s@<>]+@[^\s@<>]+>?))?$/;
const FIELD = /^(?:[!-9;-~]{1,128}[ \t]*:|>From )/;
const FOLD = /^[ \t]/;
const TELLING_FIELD = /^(from|date|subject|message-id)[ \t]*:/i;

/** Whether lines begin with fields, of which two say who, when or what; "more" where they end before that can be told. */
function tellsHead(text: string): boolean | "more" {
  const lines = text.split("\n");
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const name = TELLING_FIELD.exec(line)?.[1];
    if (name !== undefined) names.add(name.toLowerCase());
    if (names.size > 1) return true;
    const isWhole = index < lines.length - 1;
    if (isWhole && !FIELD.test(line) && (index === 0 || !FOLD.test(line))) return false;
  }
  return "more";
}
