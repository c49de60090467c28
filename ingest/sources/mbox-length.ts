import { bodyStart } from "../head-end.ts";
import { MAX_SEPARATOR, separatorAt } from "./mbox-separator.ts";

/** A head longer than this is none: the search for its end would otherwise go on through the whole input. */
const MAX_HEAD = 1024 * 1024;

const LF = 10;
const CR = 13;

/**
 * Offset in `message` at which its body ends according to Content-Length (digits only, given once); "none" without a
 * usable field, "more" while the head is not complete. `message` may go on beyond the message.
 */
export function landingPlace(message: Buffer, final: boolean): number | "none" | "more" {
  const start = bodyStart(message.subarray(0, MAX_HEAD));
  if (start >= message.length && !final && message.length < MAX_HEAD) return "more";
  const fields = message.toString("latin1", 0, start).match(/^content-length:[^\n]*$/gim) ?? [];
  const length = fields.length === 1 ? /^[^:]*:[ \t]*(\d{1,15})[ \t]*\r?$/.exec(fields[0] ?? "")?.[1] : undefined;
  return length === undefined ? "none" : start + Number(length);
}

/**
 * The separator at `at` or after the line end or two that writers leave uncounted between a body and the next separator;
 * "last" when the input ends there, "none" when neither is so.
 */
export function separatorNear(
  bytes: Buffer,
  at: number,
  final: boolean,
): { readonly at: number; readonly end: number } | "last" | "none" | "more" {
  if (!final && bytes.length < at + 2 * MAX_SEPARATOR) return "more";
  const place = skipLineEnd(bytes, skipLineEnd(bytes, at));
  if (final && at <= bytes.length && place === bytes.length) return "last";
  const separator = separatorAt(bytes, place, final);
  return typeof separator === "string" ? separator : { at: place, end: separator.end };
}

function skipLineEnd(bytes: Buffer, at: number): number {
  if (bytes[at] === LF) return at + 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at;
}
