import type { Block, Post, Span } from "../types.ts";
import { quoteMarks } from "./quote-marks.ts";

/** A stretch of whole lines that is something else than its block says. */
export type Relabel = { readonly span: Span; readonly kind: Block["kind"]; readonly depth: number };

/**
 * The post with stretches of lines cut out of their blocks as blocks of their own. `changes` are in body order, do not
 * overlap, begin at line starts and end at line starts or the end of the body. The blocks still cover the body.
 */
export function reblock(post: Post, changes: readonly Relabel[]): Post {
  if (changes.length === 0) return post;
  const { body } = post.message;
  const blocks: Block[] = [];
  let change = 0;
  for (const block of post.blocks) {
    let from = block.span.start;
    while (from < block.span.end) {
      while ((changes[change]?.span.end ?? body.length) <= from && change < changes.length) change += 1;
      const next = changes[change];
      const inside = next !== undefined && next.span.start <= from;
      const until = next === undefined ? block.span.end : inside ? next.span.end : next.span.start;
      const end = Math.min(block.span.end, until);
      blocks.push(inside ? makeBlock(body, from, end, next) : cut(body, block, from, end));
      from = end;
    }
  }
  return { ...post, blocks };
}

/** The whole block where nothing was cut off it. */
function cut(body: string, block: Block, start: number, end: number): Block {
  if (start === block.span.start && end === block.span.end) return block;
  return makeBlock(body, start, end, block);
}

/** A block of a stretch of a body, its text without quote marks where it is quoted. */
export function makeBlock(
  body: string,
  start: number,
  end: number,
  { kind, depth }: Pick<Block, "kind" | "depth">,
): Block {
  const slice = body.slice(start, end);
  if (depth === 0) return { kind, span: { start, end }, depth, text: slice };
  const lines = slice.endsWith("\n") ? slice.slice(0, -1).split("\n") : slice.split("\n");
  const text = lines.map((line) => line.slice(quoteMarks(line).textStart)).join("\n");
  return { kind, span: { start, end }, depth, text };
}

/** The whole lines that the words from `start` to `end` stand on, line end included. */
export function wholeLines(body: string, start: number, end: number): Span {
  const next = body.indexOf("\n", end);
  return { start: start === 0 ? 0 : body.lastIndexOf("\n", start - 1) + 1, end: next === -1 ? body.length : next + 1 };
}
