import { readFileSync } from "node:fs";

/**
 * What a file of JSON says; some editors put a byte order mark before it (RFC 8259, 8.1).
 *
 * @throws SyntaxError where it is no JSON, and what the system says of a file that cannot be read
 */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
}
