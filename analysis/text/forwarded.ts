import type { Line } from "./lines.ts";
import { isBlank } from "./lines.ts";
import { quoteMarks } from "./quote-marks.ts";

/** What mailers write between dashes above a mail that is answered or passed on. */
const ORIGINAL = [
  ...["Original Message", "Original Appointment", "Forwarded [Mm]essage", "Forwarded [^-]{1,60}"],
  ...["Urspr[^-]{3,30}", "Weitergeleitete Nachricht", "Message d'origine", "Message transf[^-]{3,20}"],
  ...["Mensaje original", "Mensagem [Oo]riginal", "Messaggio originale", "Oorspronkelijk bericht"],
  ...["Ursprungligt meddelande", "Oprindelig meddelelse", "Alkuperäinen viesti", "Wiadomość oryginalna"],
  ...["Исходное сообщение", "Пересланное сообщение", "原始邮件", "邮件原件", "転送"],
].join("|");
const MARKER = new RegExp(
  `^\\s{0,4}(?:[-‐]{2,}\\s?(?:${ORIGINAL})[^\\n]{0,40}|Begin forwarded message:|(?:Start|Begin) of forwarded message.{0,20})\\s*$`,
  "iu",
);

/** The headers of such a mail, in the languages mailers speak. */
const SENDER = ["From", "Von", "De", "Da", "Van", "Från", "От", "发件人", "差出人"];
const ADDRESSEE = ["To", "An", "À", "Para", "A", "Aan", "Till", "Кому", "收件人", "宛先"];
const OTHER_HEADERS = [
  ...[
    "Sent",
    "Date",
    "Gesendet",
    "Datum",
    "Envoyé",
    "Enviado",
    "Inviato",
    "Verzonden",
    "Skickat",
    "发送时间",
    "送信日時",
  ],
  ...["Subject", "Betreff", "Objet", "Asunto", "Assunto", "Oggetto", "Onderwerp", "Ämne", "Тема", "主题", "件名"],
  ...["Cc", "抄送", "Reply-To", "Importance"],
];
const HEADER = new RegExp(
  `^\\s{0,4}\\*?(?:${[...SENDER, ...ADDRESSEE, ...OTHER_HEADERS].join("|")})\\s?\\*?\\s?[:：]\\*?\\s?\\S?`,
  "u",
);
/** Lines of a header block: Outlook lists all addressees, folded. */
const LONGEST_HEADER = 60;
const RULE = /^\s{0,4}(?:_{8,}|[-‐]{3,}\s?[\p{L}][^\n]{2,80}[-‐]{3})\s*$/u;

const MBOX_SEPARATOR =
  /^From \S[^\n]{0,400} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,4}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,4}\d{1,2} {1,4}\d{1,2}:\d\d/u;
const FIELD = /^[!-9;-~]{1,128}:/u;
/** What git format-patch writes above every patch, which its sender may well have written. */
const PATCH_SEPARATOR = /^From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001/u;

/** Markers of mails that are handed on whole: marks in them are their own, and nobody answers between their lines. */
const FORWARDED = /forwarded message|Weitergeleitete|Message transf|Пересланное|転送/iu;

/** Where another mail is copied in without quote marks, and where the header that introduces it ends. */
export type ForwardedPart = {
  /** Line numbers: the marker or header lines are [start, bodyStart); the copied mail goes on to the end of the body. */
  readonly start: number;
  readonly bodyStart: number;
  /** Whether the lines below are marked with ">" after all: then only the header lines are not own text. */
  readonly marked: boolean;
};

/**
 * Number of lines of the header block that a list of lines begins with: a marker line and header lines, or a sender's
 * line and at least one other header line (any header line where the sender's stands above: `afterSender`); 0 where it
 * begins with neither.
 */
export function headerLength(lines: readonly Line[], afterSender: boolean): number {
  const marker = MARKER.test((lines[0]?.text ?? "").slice(0, 200)) ? 1 : 0;
  const end = headerBlockEnd(lines, marker);
  const keys = headerKeys(lines, marker, end);
  return marker === 1 || afterSender || (keys.size >= 2 && hasSender(keys)) ? end : 0;
}

/**
 * The first mail copied into the body: below "-----Original Message-----" and its kin, or below a bare block of at
 * least three header lines with a sender (Outlook). Null where there is none. The in-body "From:" header of a git
 * patch at the very top of a body is no such block: it has no addressee.
 */
export function findForwarded(lines: readonly Line[]): ForwardedPart | null {
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text.length > 200 || text.startsWith(">")) continue;
    const marker = MARKER.test(text);
    if (!marker && !((text.includes(":") || text.includes("：")) && HEADER.test(text))) continue;
    const headerStart = marker ? skipBlanks(lines, at + 1) : at;
    const headerEnd = headerBlockEnd(lines, headerStart);
    if (!marker && !isOutlookHeader(lines, at, headerEnd)) {
      at = Math.max(at, headerEnd - 1);
      continue;
    }
    const bodyStart = skipBlanks(lines, Math.max(headerEnd, at + 1));
    const marked = !FORWARDED.test(text) && isMarked(lines, at + 1, bodyStart);
    return { start: startOfRule(lines, at), bodyStart, marked };
  }
  return null;
}

/**
 * The first line that parts two mails of an mbox ("From bo@example.org Tue Mar  7 08:00:00 2023"), below an empty line
 * or above a field of a head; null where there is none. What is below it was copied from an archive, or is a mail that
 * lost its head in one: nobody knows whose words they are.
 */
export function findMboxSeparator(lines: readonly Line[]): number | null {
  const found = lines.findIndex(
    ({ text }, at) =>
      text.startsWith("From ") &&
      (at === 0 || isBlank(lines[at - 1] as Line) || FIELD.test(lines[at + 1]?.text ?? "")) &&
      MBOX_SEPARATOR.test(text) &&
      !PATCH_SEPARATOR.test(text),
  );
  return found === -1 ? null : found;
}

function headerBlockEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + LONGEST_HEADER) {
    const text = lines[at]?.text ?? "";
    // Long To: and Cc: lists fold to indented lines or to lines full of addresses.
    const folded = at > from && (/^\s+\S/u.test(text) || /^[^\s].{0,200}[@;]/u.test(text)) && /[@;]/u.test(text);
    if (!HEADER.test(text) && !folded) break;
    at += 1;
  }
  return at;
}

/** Sender plus date or addressee plus subject: what Outlook writes; two header-like lines of prose are not enough. */
function isOutlookHeader(lines: readonly Line[], from: number, end: number): boolean {
  const keys = headerKeys(lines, from, end);
  return hasSender(keys) && ADDRESSEE.some((header) => keys.has(header.toLowerCase())) && keys.size >= 3;
}

/** What stands before the colons, lower case. */
function headerKeys(lines: readonly Line[], from: number, end: number): Set<string> {
  const keys = new Set<string>();
  for (let at = from; at < end; at += 1) {
    const key = /^\s*\*?([^\s:：]{1,20})\s?\*?\s?[:：]/u.exec(lines[at]?.text ?? "")?.[1]?.toLowerCase();
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

function hasSender(keys: ReadonlySet<string>): boolean {
  return SENDER.some((header) => keys.has(header.toLowerCase()));
}

/** Whether the mail below a header is marked after all; an attribution may stand between the two (Proton). */
export function isMarked(lines: readonly Line[], headerStart: number, bodyStart: number): boolean {
  const isMarkedAt = (at: number) => quoteMarks(lines[at]?.text ?? "").depth > 0;
  const isAttributed = /[:：]\s*$/u.test((lines[bodyStart]?.text ?? "").slice(-3));
  return (
    isMarkedAt(skipBlanks(lines, headerStart)) ||
    isMarkedAt(bodyStart) ||
    (isAttributed && isMarkedAt(skipBlanks(lines, bodyStart + 1)))
  );
}

/** The first line from `from` on that is not blank; behind the last where all are. */
export function skipBlanks(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] as Line)) at += 1;
  return at;
}

/** Outlook draws a line of underscores above its header block, others one of dashes with words that no list can know. */
export function startOfRule(lines: readonly Line[], at: number): number {
  let above = at - 1;
  while (above > 0 && isBlank(lines[above] as Line)) above -= 1;
  return above >= 0 && RULE.test((lines[above]?.text ?? "").slice(0, 120)) ? above : at;
}
