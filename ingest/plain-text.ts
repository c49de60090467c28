import iconv from "iconv-lite";
import libmime from "libmime";
import { decode as decodeQuotedPrintable } from "libqp";

/** How the text of a part is made into bytes (RFC 2045, 6.1); "" is as it stands. */
export type Encoding = "" | "quoted-printable" | "base64";

/** A charset declared as UTF-8. */
const utf8 = /^utf-?8$/i;

/** No charset, or plain ASCII: such text is read as UTF-8 first. */
export const ascii = /^(?:(?:us-)?ascii)?$/i;

/** The charsets of one byte a character that are met in mail, by their usual names. Others are left to mailparser. */
const singleByte = /^(?:iso-8859-(?:[1-9]|1[03-6])|windows-125[0-8]|koi8-[ru])$/i;

/** Whether `decodePlainText` can read a charset. */
export function isPlainCharset(charset: string): boolean {
  return utf8.test(charset) || ascii.test(charset) || singleByte.test(charset);
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What base64 is in mail: nothing but its alphabet, line ends, and at most one padding, which ends it. */
const wellFormed = /^[A-Za-z0-9+/\r\n]*(?:=[\r\n]*){0,2}$/;

/**
 * The text of a body as mailparser decodes it, by the same packages, but without its streams; null for what they may
 * read in another way (a byte order mark, base64 that is none). Line ends stay as they are.
 */
export function decodePlainText(body: Buffer, encoding: Encoding, charset: string): string | null {
  const bytes = encoding === "" ? body : encoding === "base64" ? fromBase64(body) : decodeQuotedPrintable(body);
  if (bytes === null || bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) return null;
  if (utf8.test(charset) || ascii.test(charset)) return bytes.toString("utf8");
  return iconv.decode(bytes, libmime.normalizeCharset(charset));
}

function fromBase64(body: Buffer): Buffer | null {
  const text = body.toString("latin1");
  return wellFormed.test(text) ? Buffer.from(text, "base64") : null;
}
