import type { Address } from "../../ingest/types.ts";
import { isBlank, type Line } from "./lines.ts";
import { isNameOfSender } from "./sign-off.ts";

/** How far below a line its surroundings are looked at. */
const HORIZON = 60;
const LONGEST_ARMOUR = 200;

/** A "--" without its blank parts sections as often as it signs: a signature is no longer than this. */
const LONGEST_BARE_SIGNATURE = 12;

/** What a footer says where no line is ruled above it; prose about mailing lists must not match. */
const FOOTER = new RegExp(
  `^\\s*(?:${[
    "To unsubscribe from this",
    "To unsubscribe(?: send|,? visit|:)",
    "You received this (?:message|email) because you are subscribed",
    "This (?:e-?mail|message|communication)(?: \\(including|,? and any (?:attach|files)| is (?:confidential|intended only))",
    "(?:CONFIDENTIALITY|DISCLAIMER|IMPORTANT NOTICE|LEGAL NOTICE)\\b",
    "The information (?:contained )?in this (?:e-?mail|message|transmission)",
    "Diese E-?Mail enthält vertrauliche",
  ].join("|")})`,
  "iu",
);
const RULED_FOOTER = /mailing list\s*$|mailman\/listinfo|\/postorius\/|unsubscribe|confidential/iu;
const RULE = /^\s*[_=*-]{10,}\s*$/u;
const PHONE =
  /^(?:Sent from my \S|Sent from (?:Outlook|Mail|Yahoo|Proton)|Get Outlook for|Von meinem \S+ gesendet|Envoyé de mon)/iu;

/** A line of nothing but marks, which may hold a word or two ("---(end of broadcast)---"), parts what is below it from the text. */
const PARTING = /^\s*[-_=*~#\u2013\u2014]+(?:\([^()]{1,40}\)[-_=*~#]+)?\s*$/u;

/** Whether a line is drawn across the mail. */
export function isRule({ text }: Line): boolean {
  return text.length <= 200 && PARTING.test(text);
}

/**
 * Whether a signature begins at this line: "-- " (RFC 3676 section 4.3), also dash-escaped by PGP ("- -- "), a bare
 * "--" with few lines below it, or what phones add. Some people part sections of a long mail with a bare "--".
 */
export function isSignatureStart(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text === "-- " || text === "- -- " || text === "--\u00a0") return true;
  if (PHONE.test(text)) return lines.slice(at + 1, at + 4).every(isBlank);
  return text.trimEnd() === "--" && hasLittleBelow(lines, at);
}

/**
 * Whether the line is drawn above the sender's name, as some draw it in place of "-- ", with little below: his whole name,
 * and what he is or where he works behind a comma or the like.
 */
export function isRuledSignature(lines: readonly Line[], at: number, sender: Address | null): boolean {
  const below = lines[at + 1]?.text ?? "";
  if (sender === null || !isRule(lines[at] as Line) || below.length > 100) return false;
  const [name = ""] = below.split(/[,|</\t\u2013\u2014]|\s-\s/u, 1);
  return isNameOfSender(name, sender) && hasLittleBelow(lines, at);
}

/** Whether there are few lines below, up to the next quotation. */
function hasLittleBelow(lines: readonly Line[], at: number): boolean {
  let below = 0;
  for (let next = at + 1; next < lines.length && next < at + HORIZON; next += 1) {
    const line = lines[next] as Line;
    if (/^\s*>/u.test(line.text)) break;
    if (!isBlank(line)) below += 1;
    if (below > LONGEST_BARE_SIGNATURE) return false;
  }
  return true;
}

/** Whether a mailing list's or lawyer's footer begins at this line: its words, or a ruled line right above them. */
export function isFooter(lines: readonly Line[], at: number): boolean {
  const text = (lines[at]?.text ?? "").slice(0, 200);
  if (!RULE.test(text)) return FOOTER.test(text) && nearEnd(lines, at);
  return lines.slice(at + 1, at + 3).some(({ text }) => RULED_FOOTER.test(text.slice(0, 200))) && nearEnd(lines, at);
}

/** Number of lines of PGP armour that begin at this line: the head of a signed text, or a whole signature block. */
export function pgpArmourLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? "";
  if (text.startsWith("-----BEGIN PGP SIGNED MESSAGE-----")) {
    let end = at + 1;
    while (/^[A-Za-z-]{1,30}: /u.test(lines[end]?.text ?? "")) end += 1;
    return end - at;
  }
  if (!text.startsWith("-----BEGIN PGP ")) return 0;
  const length = lines.slice(at, at + LONGEST_ARMOUR).findIndex((line) => line.text.startsWith("-----END PGP "));
  return length + 1;
}

/** Footers end a mail: what has much prose below it is somebody writing about unsubscribing. */
function nearEnd(lines: readonly Line[], at: number): boolean {
  let below = 0;
  for (let next = at + 1; next < lines.length && next < at + HORIZON; next += 1) {
    if (!isBlank(lines[next] as Line)) below += 1;
    if (below > 20) return false;
  }
  return true;
}
