/**
 * A raw line of an address field as it was before an archive hid its addresses from those who gather them: Mailman's
 * pipermail writes "ada at example.org (Ada Fenn)", with the word for "at" in the language of the list; HyperKitty
 * "Ada Fenn <ada(a)example.org>"; MARC "ada () example ! org"; people "ada at example dot org". A name in a comment that
 * holds parentheses, which mailparser takes apart, is put before its address, too (RFC 5322, 3.2.2 allows them to nest).
 */
export function unmaskedLine(line: string): string {
  const start = line.indexOf(":") + 1;
  const value = line.slice(start);
  if (!MAY_BE_MASKED.test(value)) return line;
  return `${line.slice(0, start)} ${commentToName(value) ?? value.replace(BRACKETED, inBrackets).replace(BARE, inPlain)}`;
}

/** What all masks have, and few other lines; each character is a byte of UTF-8. */
const MAY_BE_MASKED = /[([]|\xef\xbc\xa0|[ \t]at[ \t]|<[^<>@]*>/;

const LOCAL_PART = String.raw`(?<local>[^\s@<>()[\]"',;:\\]{1,64})`;
const LABEL = "[\\w-]{1,63}";
const HOST = String.raw`(?<host>${LABEL}(?:(?:\.|\s?[([]dot[)\]]\s?|\s(?:dot|!)\s)${LABEL})+)`;
/** The last is a full-width "@". */
const AT = String.raw`\s?[([](?:at?)?[)\]]\s?|\sat\s|\xef\xbc\xa0`;
/** Where nothing but an address can stand, any word between its two parts means "at". */
const ANY_AT = String.raw`${AT}|_at_|\s[a-z\x80-\xff]{1,6}\s`;

const BRACKETED = new RegExp(String.raw`<${LOCAL_PART}(?:${ANY_AT})${HOST}>(?=\s*(?:,|$))`, "gi");
const BARE = new RegExp(String.raw`(?<before>^|,)\s{0,3}${LOCAL_PART}(?:${AT})${HOST}(?=\s*(?:,|$))`, "gi");
const COMMENTED = new RegExp(String.raw`^\s*${LOCAL_PART}(?<at>@|${ANY_AT})${HOST}\s*\((?<comment>.*)\)\s*$`, "is");
const MASKED = new RegExp(`^${LOCAL_PART}(?:@|${AT})${HOST}$`, "i");

function inBrackets(_masked: string, local: string, host: string): string {
  return `<${addressOf(local, host)}>`;
}

function inPlain(_masked: string, before: string, local: string, host: string): string {
  return `${before} ${addressOf(local, host)}`;
}

function addressOf(local: string, host: string): string {
  return `${local}@${host.replace(/\s?[([]dot[)\]]\s?|\s(?:dot|!)\s/gi, ".")}`;
}

/** A mailbox whose name is in a comment, with the name before it; null where there is none that mailparser would not read. */
function commentToName(value: string): string | null {
  const { local = "", at = "", host = "", comment = "" } = COMMENTED.exec(value)?.groups ?? {};
  if (local === "" || !isOneComment(comment) || (at === "@" && !comment.includes("("))) return null;
  const name = comment.replace(/\\(.)/gs, "$1").replace(/["\\]/g, "").trim();
  // Pipermail repeats the address of whoever gave no name.
  return MASKED.test(name) ? addressOf(local, host) : `"${name}" <${addressOf(local, host)}>`;
}

/** Whether the parentheses around a text belong together, and are not those of two mailboxes in a list. Smileys open or close none. */
function isOneComment(comment: string): boolean {
  return !/\)\s*,[^()]*\(/.test(comment);
}
