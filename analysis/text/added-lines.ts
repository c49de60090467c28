import type { Post, Span } from "../types.ts";

/** Where the lines that a post's own patch adds ("+…", not the name of a file) stand in its body, marks included; those of a quoted patch are not its own. */
export function addedLines({ blocks, message: { body } }: Post): readonly Span[] {
  return blocks
    .filter(({ kind }) => kind === "patch")
    .flatMap(({ span }) => linesIn(body, span))
    .filter(({ start, end }) => isAddedLine(body.slice(start, end)));
}

/** Whether a line of a patch adds something, by its beginning. */
export function isAddedLine(line: string): boolean {
  return line.startsWith("+") && !line.startsWith("+++");
}

function linesIn(body: string, span: Span): readonly Span[] {
  let end = span.start - 1;
  return body
    .slice(span.start, span.end)
    .split("\n")
    .map((line) => {
      const start = end + 1;
      end = start + line.length;
      return { start, end };
    });
}
