import { bodyStart } from "./head-end.ts";
import { fieldName, isStray, USED_FIELDS } from "./header-fields.ts";
import type { Part } from "./mail.ts";
import { ascii, decodePlainText, type Encoding, isPlainCharset } from "./plain-text.ts";

/** A raw header line, one character a byte, folds as "\r\n"; the form in which mailparser hands them on. */
export type HeaderLine = { readonly key: string; readonly line: string };

/** A mail of one text/plain part in a common encoding and charset, and of its head the lines that are looked at. */
export type PlainMail = { readonly lines: readonly HeaderLine[]; readonly root: Part };

/** Longer heads are left to the parser that has limits for them. */
const MAX_HEAD = 64 * 1024;

/**
 * Splits and decodes a mail that is nothing but head and text, as nineteen in twenty on a mailing list are: one part of
 * text/plain, in an encoding and a charset of `decodePlainText`. Does for them what mailparser does, without its streams,
 * which take most of the time of reading an archive.
 *
 * @returns null for any mail of which that is not certain
 */
export function splitPlainMail(bytes: Buffer): PlainMail | null {
  const start = bodyStart(bytes.subarray(0, MAX_HEAD));
  if (start >= bytes.length || start >= MAX_HEAD) return null;
  const lines = headerLines(bytes.toString("latin1", 0, start));
  const mime = lines && mimeOf(lines);
  if (!lines || !mime) return null;
  const text = decodePlainText(bytes.subarray(start), mime.encoding, mime.charset);
  if (text === null || (ascii.test(mime.charset) && text.includes("\ufffd"))) return null;
  const root: Part = {
    contentType: "text/plain",
    name: "",
    inline: true,
    text: text.includes("\r") ? text.replace(/\r\n/g, "\n") : text,
    charset: { declared: mime.charset, known: true, readAs: ascii.test(mime.charset) ? "utf-8" : mime.charset },
    flowed: mime.format === "flowed",
    delSp: mime.format === "flowed" && mime.delsp === "yes",
    parts: [],
  };
  return { lines, root };
}

function headerLines(head: string): HeaderLine[] | null {
  if (/^(?:[\r\n \t]|From |POST )/i.test(head)) return null;
  const lines: HeaderLine[] = [];
  for (const line of head.slice(0, endOfText(head)).split(/\r?\n(?![ \t])/)) {
    const key = fieldName(line);
    if (USED_FIELDS.has(key) || key.startsWith(MIME) || isStray({ line }))
      lines.push({ key, line: line.includes("\n") ? line.replace(/\r?\n/g, "\r\n") : line });
  }
  return lines;
}

const MIME = "content-";

/** Where the line ends begin that end a head; blanks before them belong to the last field. */
function endOfText(head: string): number {
  let end = head.length;
  while (end > 0 && (head[end - 1] === "\n" || head[end - 1] === "\r")) end--;
  return end;
}

type Mime = {
  readonly encoding: Encoding;
  readonly charset: string;
  readonly format: string;
  readonly delsp: string;
};

function mimeOf(lines: readonly HeaderLine[]): Mime | null {
  const fields = lines.filter(({ key }) => key.startsWith(MIME));
  const values = new Map(fields.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()]));
  if (values.size < fields.length || (values.get("content-disposition") ?? "inline") !== "inline") return null;
  const encoding = encodings.get((values.get("content-transfer-encoding") ?? "").toLowerCase());
  const parameters = parametersOf(values.get("content-type") ?? "text/plain");
  return encoding === undefined || parameters === null ? null : { encoding, ...parameters };
}

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ...["", "7bit", "8bit", "binary"].map((name) => [name, ""] as const),
  ["quoted-printable", "quoted-printable"],
  ["base64", "base64"],
]);

const plainType = /^text\/plain\s*(?:;\s*(?:charset|format|delsp)=(?:"[\w.-]*"|[\w.-]+)\s*)*;?$/i;
const parameter = /(charset|format|delsp)="?([\w.-]*)"?/gi;

/** Only the parameters that mails of this kind have, each once and in their simplest form. */
function parametersOf(contentType: string): Omit<Mime, "encoding"> | null {
  if (contentType.length > 200 || !plainType.test(contentType)) return null;
  const given = [...contentType.matchAll(parameter)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]);
  const { charset = "", format = "", delsp = "" } = Object.fromEntries(given);
  if (new Set(given.map(([name]) => name)).size < given.length || !isPlainCharset(charset)) return null;
  return { charset, format: format.toLowerCase(), delsp: delsp.toLowerCase() };
}
