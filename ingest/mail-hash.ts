import { createHash } from "node:crypto";
import type { RawMail } from "./types.ts";

/**
 * Tells whether a mail was read before: SHA-256 of its bytes and of what was wrong with its place, base64, cut to 22
 * characters (132 bits). The same for the same mail wherever it lies.
 */
export function mailHash({ bytes, problems }: RawMail): string {
  const hash = createHash("sha256").update(bytes);
  if (problems.length > 0) hash.update(JSON.stringify(problems));
  return hash.digest("base64").slice(0, 22);
}
