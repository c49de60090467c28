import type { Post, Span } from "../types.ts";
import { type Line, splitLines } from "./lines.ts";
import { lineKeys } from "./quote-keys.ts";
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
  /** Index into the post's blocks. */
  readonly block: number;
};

/** The lines of a post that hold words, in body order. */
export function bodyLines(post: Post): BodyLine[] {
  const { body } = post.message;
  const lines = splitLines(body);
  const keys = lineKeys(body, lines);
  const read: BodyLine[] = [];
  let block = 0;
  lines.forEach((line, number) => {
    const key = keys[number] as string;
    if (key === "") return;
    while (block < post.blocks.length && (post.blocks[block]?.span.end ?? 0) <= line.start) block += 1;
    const { depth = 0, kind } = post.blocks[block] ?? {};
    const { start, end } = wordsSpan(line, depth);
    read.push({ number, start, end, key, depth: kind === "forwarded" ? 1 : depth, block });
  });
  return read;
}

/** Whether two lines that follow one another have no blank line between them. */
export function inOneParagraph(above: BodyLine | undefined, below: BodyLine | undefined): boolean {
  return above !== undefined && below !== undefined && above.number + 1 === below.number;
}

/** Where the words of a line stand in the body, without its marks where it is quoted, and without the blanks around them. */
function wordsSpan({ start, end, text }: Line, depth: number): Span {
  const marked = depth > 0 ? text.slice(quoteMarks(text).textStart) : text;
  return { start: end - marked.trimStart().length, end: start + text.trimEnd().length };
}
