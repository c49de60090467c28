import { type AddressGroup, flatAddresses } from "./addresses.ts";
import { fieldOf, isStray, legibleLine, USED_FIELDS } from "./header-fields.ts";
import type { Mail, Part } from "./mail.ts";
import type { Headers, HeaderValue } from "./mail-parser.ts";
import { unmaskedLine } from "./masked-mailboxes.ts";
import type { HeaderLine } from "./plain-mail.ts";
import type { Address } from "./types.ts";

/** What the decoded fields of a head tell. */
export type Head = Pick<Mail, "subject" | "from" | "to" | "cc" | "replyTo" | "originalFrom" | "author">;

/** What mailparser has decoded of a head. */
export function headOf(headers: Headers): Head {
  return {
    subject: subjectOf(headers),
    ...addressFields((key) => flatAddresses(groupsOf(headers.get(key)))),
  };
}

/** The subject that mailparser has decoded, "" where there is none. */
export function subjectOf(headers: Headers): string {
  const subject = headers.get("subject");
  return typeof subject === "string" ? subject : "";
}

/** The address fields of a head, each by its name in `decodedAs`. */
export function addressFields(addresses: (key: string) => Address[]): Omit<Head, "subject"> {
  return {
    from: addresses("from"),
    to: addresses("to"),
    cc: addresses("cc"),
    replyTo: addresses("reply-to"),
    originalFrom: addresses(ORIGINAL_FROM),
    author: addresses(AUTHOR),
  };
}

/** A mail of its raw header lines, its head and its parts, nothing of which is in doubt. */
export function mailOf(lines: readonly HeaderLine[], head: Head, root: Part): Mail {
  return {
    ...head,
    fields: lines.filter(({ key }) => USED_FIELDS.has(key)).map(fieldOf),
    strayLines: lines.filter(isStray).map(({ line }) => line),
    root,
    cutShort: false,
    failure: null,
  };
}

const ORIGINAL_FROM = "sender";
const AUTHOR = "bcc";

/**
 * The fields that mailparser decodes for us, and as what. It reads addresses in fields it knows only, and X-Original-From
 * and Author are none of them; they go as Sender and Bcc, which are not used.
 */
const decodedAs: ReadonlyMap<string, string> = new Map([
  ["subject", "subject"],
  ["from", "from"],
  ["to", "to"],
  ["cc", "cc"],
  ["reply-to", "reply-to"],
  ["x-original-from", ORIGINAL_FROM],
  ["author", AUTHOR],
]);

/** The lines of a head that mailparser is to decode, under the names by which it knows them. */
export function usedLines(lines: readonly HeaderLine[]): HeaderLine[] {
  const used = lines.flatMap(({ key, line }) => {
    const as = decodedAs.get(key);
    if (as === undefined) return [];
    return [{ key: as, line: as === "subject" ? legibleLine(line) : unmaskedLine(legibleLine(line)) }];
  });
  return used.filter(({ key }, index) => !once.has(key) || isFirst(used, key, index));
}

/** Fields of which the first is meant, as for dates and ids; the others may well be given twice. */
const once: ReadonlySet<string> = new Set(["subject", "from", ORIGINAL_FROM, AUTHOR]);

function isFirst(lines: readonly HeaderLine[], wanted: string, index: number): boolean {
  return lines.findIndex(({ key, line }) => key === wanted && !/:\s*$/.test(line)) === index;
}

/** An address field given once is an object, given several times an array of them. */
export function groupsOf(value: HeaderValue | undefined): readonly AddressGroup[] {
  return [value].flat().flatMap((field) => (typeof field === "object" && "html" in field ? field.value : []));
}

/** The value of a header line as mailparser unfolds it, blanks at its ends kept. */
export function unfolded(line: string): string {
  const value = line.slice(line.indexOf(":") + 1);
  return /[\r\n]/.test(value) ? value.replace(/(?:\r?\n|\r)[ \t]*/g, " ") : value;
}
