import { bodyStart } from "../head-end.ts";
import type { Problem, RawMessage } from "../types.ts";
import { placeInEmlx } from "./emlx.ts";
import type { Sampled } from "./mail-file.ts";
import { cutToLimit, MAX_MESSAGE } from "./message-limit.ts";

/** So far the head of a mail is looked at. */
const HEAD = 64 * 1024;

/** Fields of which nearly every mail has several, and other files with "name: value" lines hardly two. */
const COMMON = ["return-path", "received", "from", "to", "date", "subject", "message-id", "mime-version"];

/**
 * Whether bytes that begin with no mbox separator are one mail (RFC 5322), alone or in a file of Apple Mail: fields, two of
 * them common, at the start.
 */
export function isSingleMail(bytes: Buffer): boolean {
  const start = bytes.subarray(placeInEmlx(bytes)?.start ?? 0).subarray(0, HEAD);
  const head = start.toString("latin1", 0, bodyStart(start));
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
  yield { source, number: 1, offset, ...mailOfFile(Buffer.concat(taken)), position: null };
}

/** The mail that a file holds, which may be one of Apple Mail. */
export function mailOfFile(bytes: Buffer): Pick<RawMessage, "bytes" | "problems"> {
  const place = isSingleMail(bytes) ? placeInEmlx(bytes) : null;
  if (place === null) return cutToLimit(bytes);
  const { bytes: mail, problems } = cutToLimit(bytes.subarray(place.start, place.end));
  const isCut = problems.length === 0 && place.end > bytes.length;
  return { bytes: mail, problems: isCut ? [endsBefore] : problems };
}

const endsBefore: Problem = {
  kind: "truncated",
  detail: "the file ends before the mail does, by the count it begins with",
};
