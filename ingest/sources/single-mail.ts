import { bodyStart } from "../head-end.ts";
import type { RawMessage } from "../types.ts";
import type { Sampled } from "./mail-file.ts";
import { cutToLimit, MAX_MESSAGE } from "./message-limit.ts";

/** So far the head of a mail is looked at. */
const HEAD = 64 * 1024;

/** Fields of which nearly every mail has several, and other files with "name: value" lines hardly two. */
const COMMON = ["return-path", "received", "from", "to", "date", "subject", "message-id", "mime-version"];

/** Whether bytes that begin with no mbox separator are one mail (RFC 5322): fields, two of them common, at the start. */
export function isSingleMail(bytes: Buffer): boolean {
  const head = bytes.toString("latin1", 0, Math.min(bodyStart(bytes.subarray(0, HEAD)), HEAD));
  if (!/^[!-9;-~]+[ \t]*:/.test(head)) return false;
  const names = new Set(head.split(/\r?\n/).map((line) => /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase()));
  return COMMON.filter((name) => names.has(name)).length >= 2;
}

/** The one mail that a file is, up to the limit of a message. */
export async function* readSingleMail(source: string, { sample, offset, rest }: Sampled): AsyncGenerator<RawMessage> {
  const taken = [sample];
  let size = sample.length;
  for await (const chunk of rest) {
    taken.push(chunk);
    size += chunk.length;
    if (size > MAX_MESSAGE) break;
  }
  yield { source, number: 1, offset, ...cutToLimit(Buffer.concat(taken)), position: null };
}
