import { bodyStart } from "./head-end.ts";
import type { Part } from "./mail.ts";

/** A raw header line, one character a byte, folds as "\r\n"; the form in which mailparser hands them on. */
export type HeaderLine = { readonly key: string; readonly line: string };

/** A mail of one text/plain part that needs no decoding but UTF-8. */
export type PlainMail = { readonly lines: readonly HeaderLine[]; readonly root: Part };

/** Longer heads are left to the parser that has limits for them. */
const MAX_HEAD = 64 * 1024;

/**
 * Splits a mail that is nothing but head and text, as nine in ten on a mailing list are: one part of text/plain, not
 * encoded, in UTF-8 or ASCII. Does for them what mailparser does, without its streams, which take most of the time of
 * reading an archive.
 *
 * @returns null for any mail of which that is not certain
 */
export function splitPlainMail(bytes: Buffer): PlainMail | null {
  const start = bodyStart(bytes.subarray(0, MAX_HEAD));
  if (start >= bytes.length || start >= MAX_HEAD) return null;
  const lines = headerLines(bytes.toString("latin1", 0, start));
  const mime = lines && mimeOf(lines);
  if (!lines || !mime) return null;
  const text = bytes.toString("utf8", start);
  const weak = mime.charset === "" || /^(?:us-)?ascii$/i.test(mime.charset);
  if (weak && text.includes("\ufffd")) return null;
  const root: Part = {
    contentType: "text/plain",
    name: "",
    inline: true,
    text: text.includes("\r") ? text.replace(/\r\n/g, "\n") : text,
    charset: { declared: mime.charset, known: true, readAs: "utf-8" },
    flowed: mime.format === "flowed",
    delSp: mime.format === "flowed" && mime.delsp === "yes",
    parts: [],
  };
  return { lines, root };
}

function headerLines(head: string): HeaderLine[] | null {
  if (/^(?:[\r\n \t]|From |POST )/i.test(head)) return null;
  const folded = head.trimEnd().replace(/\r?\n/g, "\r\n");
  return folded.split(/\r\n(?![ \t])/).map((line) => ({ key: keyOf(line), line }));
}

function keyOf(line: string): string {
  return line
    .slice(0, Math.max(0, line.indexOf(":")))
    .trim()
    .toLowerCase();
}

type Mime = { readonly charset: string; readonly format: string; readonly delsp: string };

function mimeOf(lines: readonly HeaderLine[]): Mime | null {
  const fields = lines.filter(({ key }) => key.startsWith("content-"));
  const values = new Map(fields.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()]));
  if (values.size < fields.length || (values.get("content-disposition") ?? "inline") !== "inline") return null;
  if (!/^(?:7bit|8bit|binary)?$/i.test(values.get("content-transfer-encoding") ?? "")) return null;
  return parametersOf(values.get("content-type") ?? "text/plain");
}

const plainType = /^text\/plain\s*(?:;\s*(?:charset|format|delsp)=(?:"[\w.-]*"|[\w.-]+)\s*)*;?$/i;
const parameter = /(charset|format|delsp)="?([\w.-]*)"?/gi;

/** Only the parameters that mails of this kind have, each once and in their simplest form. */
function parametersOf(contentType: string): Mime | null {
  if (contentType.length > 200 || !plainType.test(contentType)) return null;
  const given = [...contentType.matchAll(parameter)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]);
  const { charset = "", format = "", delsp = "" } = Object.fromEntries(given);
  if (new Set(given.map(([name]) => name)).size < given.length) return null;
  if (!/^(?:utf-?8|(?:us-)?ascii)?$/i.test(charset)) return null;
  return { charset, format: format.toLowerCase(), delsp: delsp.toLowerCase() };
}
