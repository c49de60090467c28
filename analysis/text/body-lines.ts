import type { Post } from "../types.ts";
import { isBlank, type Line, splitLines } from "./lines.ts";
import { lineKey } from "./quote-keys.ts";
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
  const lines = splitLines(post.message.body);
  const read: BodyLine[] = [];
  let block = 0;
  for (const [number, line] of lines.entries()) {
    while (block < post.blocks.length && (post.blocks[block]?.span.end ?? 0) <= line.start) block += 1;
    if (isBlank(line)) continue;
    const found = bodyLine(line, number, post.blocks[block]?.depth ?? 0, block);
    if (found.key === "") continue;
    read.push(post.blocks[block]?.kind === "forwarded" ? { ...found, depth: 1 } : found);
  }
  return read;
}

/** Whether two lines that follow one another have no blank line between them. */
export function inOneParagraph(above: BodyLine | undefined, below: BodyLine | undefined): boolean {
  return above !== undefined && below !== undefined && above.number + 1 === below.number;
}

function bodyLine(line: Line, number: number, depth: number, block: number): BodyLine {
  const offset = depth > 0 ? quoteMarks(line.text).textStart : 0;
  const text = line.text.slice(offset);
  const indent = text.length - text.trimStart().length;
  const start = line.start + offset + indent;
  return { number, start, end: line.start + line.text.trimEnd().length, key: lineKey(text), depth, block };
}
