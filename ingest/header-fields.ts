import { bodyStart } from "./head-end.ts";
import type { Field } from "./mail.ts";

/** Of a mail whose head is not to be trusted, so much is searched for fields. */
const MAX_HEAD = 256 * 1024;

const strict = new TextDecoder("utf-8", { fatal: true });

/** A field of a raw header line (one character a byte, as mailparser gives it), unfolded (RFC 5322, 2.2.3). */
export function fieldOf({ key, line }: { readonly key: string; readonly line: string }): Field {
  const value = decodeBytes(Buffer.from(line.slice(line.indexOf(":") + 1), "latin1"));
  return { name: key, value: value.replace(/\r?\n[ \t]*/g, " ").trim() };
}

/** Values of the fields of a name, in order. */
export function valuesOf(fields: readonly Field[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}

/** A raw header line as one that is UTF-8: before RFC 6532 mailers wrote 8-bit names in whatever their system used. */
export function legibleLine(line: string): string {
  const bytes = Buffer.from(line, "latin1");
  return isUtf8(bytes) ? line : Buffer.from(line, "utf8").toString("latin1");
}

export function isUtf8(bytes: Buffer): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The fields that say who, when and what, without those that say how the body is made; and no body. */
export function headWithoutMime(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, Math.min(bodyStart(bytes.subarray(0, MAX_HEAD)), MAX_HEAD)).toString("latin1");
  const fields = head.replace(/\r\n/g, "\n").split(/\n(?![ \t])/);
  return Buffer.from(`${fields.filter((field) => plainField.test(field)).join("\n")}\n\n`, "latin1");
}

const plainField =
  /^(?:from|to|cc|reply-to|date|subject|message-id|in-reply-to|references|list-(?:id|post)|x-mailing-list|x-original-from)[ \t]*:/i;

/** The body as it stands, without regard to MIME. */
export function plainBody(bytes: Buffer): string {
  return decodeBytes(bytes.subarray(bodyStart(bytes))).replace(/\r\n/g, "\n");
}

function decodeBytes(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : bytes.toString("latin1");
}
