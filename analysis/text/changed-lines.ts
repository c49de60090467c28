import type { Post } from "../types.ts";
import { changeOf } from "./change-of-line.ts";
import { type Line, splitLines } from "./lines.ts";

/** A line that a patch adds or takes away, mark included, where it stands in the body. */
export type ChangedLine = Line & {
  readonly change: "added" | "removed";
  /** Index of its patch into the blocks of the post. */
  readonly block: number;
};

/** The lines that a post's own patch changes, in body order; not the names of files, and nothing of a quoted patch. */
export function changedLines({ blocks, message: { body } }: Post): readonly ChangedLine[] {
  return blocks.flatMap(({ kind, span }, block) =>
    kind === "patch"
      ? splitLines(body.slice(span.start, span.end)).flatMap(({ start, end, text }): ChangedLine[] => {
          const change = changeOf(text);
          return change ? [{ start: span.start + start, end: span.start + end, text, change, block }] : [];
        })
      : [],
  );
}

/** Those that it adds. */
export function addedLines(post: Post): readonly ChangedLine[] {
  return changedLines(post).filter(({ change }) => change === "added");
}
