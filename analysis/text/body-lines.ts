import type { Block, Post, Span } from "../types.ts";
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
  let isForwarded = false;
  for (const [number, line] of lines.entries()) {
    while (block < post.blocks.length && (post.blocks[block]?.span.end ?? 0) <= line.start) block += 1;
    const { depth = 0, kind = "paragraph" } = post.blocks[block] ?? {};
    isForwarded ||= kind === "forwarded";
    const { key, ...place } = readLine(line, keys[number] as string, { depth, kind, isForwarded });
    if (key !== "") read.push({ number, key, ...place, block });
  }
  return read;
}

/** What is known of the block that a line stands in. */
type BlockOfLine = Pick<Block, "depth" | "kind"> & {
  /** It belongs to a forwarded mail, or stands below the start of one: what it quotes is quoted by that mail. */
  readonly isForwarded: boolean;
};

function readLine(
  line: Line,
  ownKey: string,
  { depth, kind, isForwarded }: BlockOfLine,
): Omit<BodyLine, "number" | "block"> {
  const isBarred = kind === "forwarded" ? LONE_BAR.test(line.text) : depth > 0 && BAR.test(line.text);
  const text = isBarred ? line.text.replace(BAR, "") : line.text;
  const { depth: marks, textStart } = quoteMarks(isBarred || depth > 0 ? text : "");
  const nested = isBarred ? depth + marks : depth;
  return {
    ...wordsSpan(line, isBarred ? 0 : textStart),
    key: isBarred ? lineKey(text) : ownKey,
    depth: nested > 0 ? nested + Number(isForwarded) : Number(kind === "forwarded"),
    marks: isBarred ? 1 + marks : marks,
  };
}

/** Whether two lines that follow one another have no blank line between them. */
export function inOneParagraph(above: BodyLine | undefined, below: BodyLine | undefined): boolean {
  return above !== undefined && below !== undefined && above.number + 1 === below.number;
}

/** Where the words of a line stand in the body, which begin behind `textStart`, without the blanks around them. */
function wordsSpan({ start, end, text }: Line, textStart: number): Span {
  return { start: end - text.slice(textStart).trimStart().length, end: start + text.trimEnd().length };
}
