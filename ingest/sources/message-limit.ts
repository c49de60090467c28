import type { Problem } from "../types.ts";

/** A message larger than this is kept up to here: lore's largest are some MB, and one message is held in memory whole. */
export const MAX_MESSAGE = 16 * 1024 * 1024;

/** A message that was read whole, or a beginning of it longer than the limit: what is kept of it. */
export function cutToLimit(bytes: Buffer): { readonly bytes: Buffer; readonly problems: readonly Problem[] } {
  if (bytes.length <= MAX_MESSAGE) return { bytes, problems: [] };
  return { bytes: bytes.subarray(0, MAX_MESSAGE), problems: [tooLarge(MAX_MESSAGE)] };
}

/** What is told of a message of which only so many bytes were kept. */
export function tooLarge(kept: number): Problem {
  return { kind: "too-large", detail: `the message is larger than ${kept} bytes; the rest was left out` };
}
