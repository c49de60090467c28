/** Longest "From " line taken for a separator: an address may have 320 characters, a date 40. */
export const MAX_SEPARATOR = 512;

const LF = 10;
const CR = 13;
const FROM = Buffer.from("From ");

/** Where a separator ends (the offset of the next line), that there is none, or that more bytes are needed to tell. */
export type Separator = { readonly end: number } | "none" | "more";

/**
 * Tells whether a message begins at `at`, which must be the start of a line: a "From " line with an envelope sender and
 * a date in the form of asctime with four digits of year, followed by the head of a mail. The second condition keeps a
 * mail that cites such a line in running text whole; lines that match `certain` need not meet it, so that a mail whose
 * head is damaged does not end in the text of the mail before.
 *
 * @param final whether `bytes` holds all there is
 */
export function separatorAt(bytes: Buffer, at: number, final: boolean, certain: RegExp | null = null): Separator {
  const fromEnd = lineEnd(bytes, at, final);
  if (typeof fromEnd === "string") return fromEnd;
  const line = bytes.toString("latin1", at, fromEnd).trimEnd();
  if (!isSeparatorLine(line)) return "none";
  return certain?.test(line) ? { end: fromEnd } : startsHead(bytes, fromEnd, final);
}

/** Whether the line at `at` looks like a separator; what `separatorAt` refuses may be one, of a mail without a head. */
export function resemblesSeparator(bytes: Buffer, at: number): boolean {
  const end = lineEnd(bytes, at, true);
  return typeof end === "number" && isSeparatorLine(bytes.toString("latin1", at, end).trimEnd());
}

/** Whether a line (without its end) has the shape of a separator. */
export function isSeparatorLine(line: string): boolean {
  return separator.test(line);
}

/**
 * Envelope senders in the wild: `mboxrd@z` (public-inbox), 40 hexadecimal digits (git format-patch), `git@z` (b4), `-`
 * (Thunderbird), `"quoted local part"@host`, `name at host` (pipermail), MAILER-DAEMON. The zone, where there is one,
 * stands before or after the year.
 */
const separator = new RegExp(
  [
    String.raw`^From (?:\S{1,320}|"[^"]{0,64}"@\S{1,255}|\S{1,64} at \S{1,255}) {1,4}`,
    "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,4}",
    "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,4}",
    String.raw`\d{1,2} {1,4}\d{1,2}:\d\d(?::\d\d)?`,
    String.raw`(?: {1,4}(?:[A-Z]{1,5}|[+-]\d{4}))? {1,4}\d{4}`,
    String.raw`(?: {1,4}(?:[A-Z]{1,5}|[+-]\d{4}))?(?: remote from \S{1,255})?$`,
  ].join(""),
);

/** So far the head is looked for: a line of it, or several that are none of a head, have their place. */
const HEAD_WINDOW = 1024;
const FIRST_LINE = /^(?:[!-9;-~]{1,128}[ \t]*:|>From )/;
/** Behind lines that are no fields only a field counts that mails have and prose has not. */
const COMMON_FIELD = /\n(?:from|date|message-id|subject|received|return-path|delivered-to):[ \t]*[^ \t\r\n]/i;
const BLANK_LINE = /\n\r?\n/;

/**
 * A mail's head starts with a field, or with the ">From " line of a mail that went through an mbox before. One that is
 * damaged has a common field further down, before its first empty line but for those above it all.
 */
function startsHead(bytes: Buffer, at: number, final: boolean): Separator {
  const window = bytes.toString("latin1", at, at + HEAD_WINDOW);
  if (FIRST_LINE.test(window)) return { end: at };
  const whole = final || window.length === HEAD_WINDOW;
  const text = window.trimStart();
  if (text.startsWith("From ")) return "none";
  const blank = text.search(BLANK_LINE);
  if (COMMON_FIELD.test(`\n${blank === -1 ? text : text.slice(0, blank)}`)) return { end: at };
  return whole || blank !== -1 ? "none" : "more";
}

/** The offset after the line that starts at `at`, when it starts with "From " and is short enough. */
export function lineEnd(bytes: Buffer, at: number, final: boolean): number | "none" | "more" {
  const available = bytes.subarray(at, at + MAX_SEPARATOR);
  if (
    available.compare(FROM, 0, Math.min(FROM.length, available.length), 0, Math.min(FROM.length, available.length)) !==
    0
  )
    return "none";
  const lineFeed = available.indexOf(LF);
  if (lineFeed !== -1) return at + lineFeed + 1;
  return available.length < MAX_SEPARATOR && !final ? "more" : "none";
}

/** Whether the line before offset `at` (the start of a line) is empty, or `at` is the start of `bytes`. */
export function followsBlankLine(bytes: Buffer, at: number): boolean {
  if (at === 0) return true;
  if (bytes[at - 1] !== LF) return false;
  const lineStop = bytes[at - 2] === CR ? at - 2 : at - 1;
  return lineStop === 0 || bytes[lineStop - 1] === LF;
}

/**
 * Whether a line is what git format-patch writes above every patch: a commit id and a fixed date. People paste patches
 * into mails, head and all.
 */
export function isPatchSeparator(line: string): boolean {
  return /^From [0-9a-f]{40}(?:[0-9a-f]{24})? Mon Sep 17 00:00:00 2001/.test(line);
}
