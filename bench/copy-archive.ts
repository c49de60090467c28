import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/**
 * Writes an mbox that holds an archive several times over. In every copy but the first, what ties mails and debates
 * together is changed throughout: Message-IDs, addresses and links get another host ("ada@c2.example.org"), and identifiers
 * another ending ("heron_put_c2"). So the copies are further archives of the same kind, and not the same threads again.
 */
export function copyArchive(source: string, copies: number, target: string): void {
  const bytes = readFileSync(source);
  const text = (source.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("latin1");
  const out = openSync(target, "w");
  for (let copy = 1; copy <= copies; copy += 1) writeSync(out, copy === 1 ? text : shifted(text, copy), null, "latin1");
  closeSync(out);
}

/** Line by line, so that lines such as "From mboxrd@z" that part the messages stay. */
function shifted(text: string, copy: number): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith("From ") ? line : shiftedLine(line, copy)))
    .join("\n");
}

function shiftedLine(line: string, copy: number): string {
  return line
    .replace(/@(?=[\w])/g, `@c${copy}.`)
    .replace(/[\w]+/g, (word) => (/[a-z\d]_[a-z\d]/i.test(word) ? `${word}_c${copy}` : word));
}
