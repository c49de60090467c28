import type { Post } from "../types.ts";
import { changeOf } from "./change-of-line.ts";
import { type Line, splitLines } from "./lines.ts";

/**
 * The lines that a post's own patch adds ("+…", not the name of a file), marks included, where they stand in its body;
 * those of a quoted patch are not its own.
 */
export function addedLines({ blocks, message: { body } }: Post): readonly Line[] {
  return blocks
    .filter(({ kind }) => kind === "patch")
    .flatMap(({ span }) =>
      splitLines(body.slice(span.start, span.end))
        .filter(({ text }) => changeOf(text) === "added")
        .map(({ start, end, text }) => ({ start: span.start + start, end: span.start + end, text })),
    );
}
