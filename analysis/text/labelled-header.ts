import type { Message } from "../../ingest/types.ts";
import { type ForwardedPart, isMarked, skipBlanks, startOfRule } from "./forwarded.ts";
import type { Line } from "./lines.ts";

/** "Enviado el: martes", "보낸 사람: …": a word or three before a colon, and what is said of it. */
const LABELLED = /^\s{0,4}\*?(\p{L}[\p{L}.-]{0,24}(?: [\p{L}.-]{1,12}){0,2})\s?\*?\s?[:：]\*?\s*(\S.{0,400})$/u;
const ADDRESS = /[^\s<>"'(),:;]@[^\s<>"'(),:;]/u;
const LONGEST_HEADER = 12;
/** What git, too, writes into the bodies of mails; headers in English are told by their names (forwarded.ts). */
const GIT_HEADERS = new Set(["From", "Date", "Subject", "To", "Cc"]);
const SHORTEST_SUBJECT = 5;

/**
 * The first mail copied below a header in a language that `findForwarded` does not know: three or more lines with
 * labels, among them an address and, at the end of a line, the subject of the thread. Null where there is none.
 */
export function findLabelled(
  { subject, body }: Pick<Message, "subject" | "body">,
  lines: readonly Line[],
): ForwardedPart | null {
  const core = subject.replace(/^(?:\p{L}{1,6}\s?[:：]\s*){1,4}/u, "").trim();
  if (core.length < SHORTEST_SUBJECT || !body.includes(core)) return null;
  for (let at = 1; at < lines.length; at += 1) {
    const { text } = lines[at] as Line;
    if (text.length > core.length + 60 || !text.includes(core)) continue;
    if (!text.trimEnd().endsWith(core) || !LABELLED.test(text)) continue;
    const [start, end] = [edge(lines, at, -1), edge(lines, at, 1) + 1];
    if (!isHeader(lines.slice(start, end))) continue;
    const bodyStart = skipBlanks(lines, end);
    return { start: startOfRule(lines, start), bodyStart, marked: isMarked(lines, start, bodyStart) };
  }
  return null;
}

/** The last labelled line in a row from `at`, upwards or downwards. */
function edge(lines: readonly Line[], at: number, step: 1 | -1): number {
  let last = at;
  while (Math.abs(last - at) < LONGEST_HEADER && LABELLED.test(lines[last + step]?.text ?? "")) last += step;
  return last;
}

function isHeader(lines: readonly Line[]): boolean {
  const labels = lines.map(({ text }) => LABELLED.exec(text)?.[1] ?? "");
  return (
    lines.length >= 3 &&
    new Set(labels).size === labels.length &&
    labels.some((label) => !GIT_HEADERS.has(label)) &&
    lines.some(({ text }) => ADDRESS.test(text))
  );
}
