import type { Post, Span } from "../types.ts";
import { type Line, splitLines } from "./lines.ts";
import { lineKey, lineKeys } from "./quote-keys.ts";
import { quoteMarks } from "./quote-marks.ts";

/** One line of a post that holds words. */
export type BodyLine = {
  /** Its number in the body, from 0; lines that hold no words count. */
  readonly number: number;
  /** Its words without marks, as offsets into the body. */
  readonly start: number;
  readonly end: number;
  /** See `lineKey`. */
  readonly key: string;
  /** Quote depth; lines of a forwarded mail, which have no marks, count as 1 deep. 0: the sender's own. */
  readonly depth: number;
  /** Quote marks that the line bears: none in a forwarded mail, and where a mailer left them out. */
  readonly marks: number;
  /** Index into the post's blocks. */
  readonly block: number;
};

/** What some draw before quoted lines instead of ">". */
const BAR = /^\s*[|:]/u;
/** The same in a forwarded mail, where nothing but the line itself tells it from a row of a table. */
const LONE_BAR = /^\s*\|(?: [^|]*)?$/u;

/** The lines of a post that hold words, in body order. */
export function bodyLines(post: Post): BodyLine[] {
  const { body } = post.message;
  const lines = splitLines(body);
  const keys = lineKeys(body, lines);
  const read: BodyLine[] = [];
  let block = 0;
  let forwarded = 0;
  lines.forEach((line, number) => {
    while (block < post.blocks.length && (post.blocks[block]?.span.end ?? 0) <= line.start) block += 1;
    const { depth = 0, kind } = post.blocks[block] ?? {};
    if (kind === "forwarded") forwarded = 1;
    const isBarred = kind === "forwarded" ? LONE_BAR.test(line.text) : depth > 0 && BAR.test(line.text);
    const barred = isBarred ? line.text.replace(BAR, "") : null;
    const key = barred === null ? (keys[number] as string) : lineKey(barred);
    if (key === "") return;
    const { depth: marks, textStart } = quoteMarks(barred ?? (depth > 0 ? line.text : ""));
    const { start, end } = wordsSpan(line, barred === null ? textStart : 0);
    const nested = barred === null ? depth : depth + marks;
    const shown = barred === null ? marks : 1 + marks;
    read.push({
      number,
      start,
      end,
      key,
      depth: nested > 0 ? nested + forwarded : kind === "forwarded" ? 1 : 0,
      marks: shown,
      block,
    });
  });
  return read;
}

/** Whether two lines that follow one another have no blank line between them. */
export function inOneParagraph(above: BodyLine | undefined, below: BodyLine | undefined): boolean {
  return above !== undefined && below !== undefined && above.number + 1 === below.number;
}

/** Where the words of a line stand in the body, which begin behind `textStart`, without the blanks around them. */
function wordsSpan({ start, end, text }: Line, textStart: number): Span {
  return { start: end - text.slice(textStart).trimStart().length, end: start + text.trimEnd().length };
}
