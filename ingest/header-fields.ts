import { isUtf8 } from "node:buffer";
import { bodyStart } from "./head-end.ts";
import type { Field } from "./mail.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** Of a mail whose head is not to be trusted, so much is searched for fields. */
const MAX_HEAD = 256 * 1024;

/** The fields that say who, when and what: all that are looked at, apart from those that say how the body is made. */
export const USED_FIELDS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "cc",
  "reply-to",
  "date",
  "subject",
  "message-id",
  "in-reply-to",
  "references",
  "list-id",
  "list-post",
  "x-mailing-list",
  "x-original-from",
  "author",
  "archived-at",
  "x-mailfrom",
]);

/** The name of the field of a raw header line, lower case; "" where it has none. */
export function fieldName(line: string): string {
  return line
    .slice(0, Math.max(0, line.indexOf(":")))
    .trim()
    .toLowerCase();
}

/** A field of a raw header line (one character a byte, as mailparser gives it), unfolded (RFC 5322, 2.2.3). */
export function fieldOf({ key, line }: { readonly key: string; readonly line: string }): Field {
  const raw = line.slice(line.indexOf(":") + 1);
  const value = isAscii(raw) ? raw : decodeBytes(Buffer.from(raw, "latin1"));
  return { name: key, value: (value.includes("\n") ? value.replace(/\r?\n[ \t]*/g, " ") : value).trim() };
}

/** Whether a raw header line has no place in a head: no field (RFC 5322, 2.2), and no ">From " line of a former mbox. */
export function isStray({ line }: { readonly line: string }): boolean {
  return !/^(?:[!-9;-~]+[ \t]*:|>From )/.test(line) && line.trim() !== "";
}

/** What stands in the fields of a name, in order; nothing where there is none. */
export type ValuesOf = (name: string) => readonly string[];

/** Sorts fields by their names, as a dozen of them are asked for. */
export function valuesByName(fields: readonly Field[]): ValuesOf {
  const byName = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  return (name) => byName.get(name) ?? [];
}

/** A raw header line as one that is UTF-8: before RFC 6532 mailers wrote 8-bit names in whatever their system used. */
export function legibleLine(line: string): string {
  if (isAscii(line)) return line;
  const bytes = Buffer.from(line, "latin1");
  return isUtf8(bytes) ? line : Buffer.from(decodeWindows1252(bytes), "utf8").toString("latin1");
}

/** Most lines are, and need no decoding. */
function isAscii(line: string): boolean {
  return !/[\x80-\xff]/.test(line);
}

/** The values of Received fields, which few mails are asked for. */
export function receivedFields(bytes: Buffer): string[] {
  return headLines(bytes)
    .filter((line) => /^received[ \t]*:/i.test(line))
    .map((line) => fieldOf({ key: "received", line }).value);
}

/** The head without the fields that say how the body is made, and no body. */
export function headWithoutMime(bytes: Buffer): Buffer {
  const used = headLines(bytes).filter((line) => USED_FIELDS.has(fieldName(line)));
  return Buffer.from(`${used.join("\n")}\n\n`, "latin1");
}

/** The lines of a head, each with its folds, one character a byte. */
function headLines(bytes: Buffer): string[] {
  const start = bytes.subarray(0, MAX_HEAD);
  const head = start.toString("latin1", 0, bodyStart(start));
  return head.replace(/\r\n/g, "\n").split(/\n(?![ \t])/);
}

/** The body as it stands, without regard to MIME. */
export function plainBody(bytes: Buffer): string {
  return decodeBytes(bytes.subarray(bodyStart(bytes))).replace(/\r\n/g, "\n");
}

function decodeBytes(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : decodeWindows1252(bytes);
}
