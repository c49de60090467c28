import { isBlank, type Line } from "./lines.ts";

/** What a line of a mail is that sets in what it answers: of the header of that, or of its words; null for others. */
export type IndentedLine = "header" | "words" | null;

/** "   From: Ada Quill <ada@example.org>", a line or two above "   Date: Tue, 15 Oct 2002 10:44:02". */
const FROM = /^( {1,8})From: \S/u;
const FIELD = /^(From|Date|Sent|Subject|To|Cc): /u;
const DATED: ReadonlySet<string> = new Set(["Date", "Sent"]);
const LONGEST_HEADER = 6;

/**
 * What each line is in a mail that sets in what it answers, below the header of that, and puts no marks before it (Mew
 * and other mailers of Emacs): from there on, each paragraph that begins as far in as the header does. Empty for any other mail.
 */
export function indentedLines(lines: readonly Line[]): readonly IndentedLine[] {
  const header = lines.findIndex((_, at) => headerLength(lines, at, indentAt(lines, at)) > 0);
  const indent = indentAt(lines, header);
  if (indent === null) return [];
  const found: IndentedLine[] = lines.map(() => null);
  for (let at = header; at < lines.length; at += 1) {
    const length = headerLength(lines, at, indent);
    if (length > 0) {
      found.fill("header", at, at + length);
      at += length - 1;
    } else if (isWithin(lines[at], indent) && (found[at - 1] === "words" || opens(lines, at, indent)))
      found[at] = "words";
  }
  return found;
}

/** The blanks before the "From:" of a line; null where it has none. */
function indentAt(lines: readonly Line[], at: number): string | null {
  return FROM.exec(lines[at]?.text ?? "")?.[1] ?? null;
}

/** How many lines of a header that is set in so far begin at a line; 0 where none do. */
function headerLength(lines: readonly Line[], at: number, indent: string | null): number {
  if (indent === null || indentAt(lines, at) !== indent) return 0;
  const fields: string[] = [];
  while (fields.length < LONGEST_HEADER) {
    const text = lines[at + fields.length]?.text ?? "";
    const field = text.startsWith(indent) ? FIELD.exec(text.slice(indent.length))?.[1] : undefined;
    if (field === undefined) break;
    fields.push(field);
  }
  return fields.some((field) => DATED.has(field)) ? fields.length : 0;
}

/** Whether a paragraph begins at a line that is set in just so far. */
function opens(lines: readonly Line[], at: number, indent: string): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  const isFirst = before === undefined || isBlank(before) || before.text.startsWith(indent);
  return isFirst && line !== undefined && /^\S/u.test(line.text.slice(indent.length));
}

function isWithin(line: Line | undefined, indent: string): boolean {
  return line !== undefined && !isBlank(line) && line.text.startsWith(indent);
}
