import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/**
 * Writes an mbox that holds an archive several times over. In every copy but the first, what ties mails and debates
 * together is changed throughout: Message-IDs, addresses and links get another host ("ada@c2.example.org"), identifiers and
 * change-ids another ending ("heron_put_c2"), subjects another begin: the title of a patch ties the versions of a series
 * together, whoever of one name sends them. So the copies are further archives of the same kind, and not the same threads
 * again.
 */
export function copyArchive(source: string, copies: number, target: string): void {
  const bytes = readFileSync(source);
  const text = (source.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("latin1");
  const out = openSync(target, "w");
  for (let copy = 1; copy <= copies; copy += 1) writeSync(out, copy === 1 ? text : shifted(text, copy), null, "latin1");
  closeSync(out);
}

function shifted(text: string, copy: number): string {
  const plain = text
    .replace(encoded, (_, head: string, body: string) => head + toBase64(shiftedLines(fromBase64(body), copy)))
    .replace(brokenWord, "");
  return shiftedLines(plain, copy);
}

/** A line that quoted-printable breaks within a word. */
const brokenWord = /(?<=\w)=\n(?=\w)/g;

/** The head of a mail or part, and its body in base64. */
const encoded = /^(Content-Transfer-Encoding: base64\n(?:.+\n)*\n)((?:[\w+/]+={0,2}\n)+)/gim;

function fromBase64(body: string): string {
  return Buffer.from(body, "base64").toString("latin1");
}

function toBase64(text: string): string {
  return `${(
    Buffer.from(text, "latin1")
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n")}\n`;
}

/** Line by line, so that lines such as "From mboxrd@z" that part the messages stay. */
function shiftedLines(text: string, copy: number): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith("From ") ? line : shiftedLine(line, copy)))
    .join("\n");
}

function shiftedLine(line: string, copy: number): string {
  return line
    .replace(/^(Subject:\s*(?:Re:\s*)*(?:\[[^\]]*\]\s*)*)/i, `$1c${copy} `)
    .replace(/^(change-id: \S+)/i, `$1-c${copy}`)
    .replace(/@(?=[\w])/g, `@c${copy}.`)
    .replace(/(\w+)(->|\{)?/g, (word, letters: string, behind = "") =>
      behind !== "" || /[a-z\d]_[a-z\d]/i.test(letters) ? `${letters}_c${copy}${behind}` : word,
    );
}
