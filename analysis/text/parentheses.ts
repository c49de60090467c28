import type { Span } from "../types.ts";

/** A longer one is no aside: one of its marks may be a slip. */
const LONGEST_PARENTHESIS = 300;

/** Spans of balanced parentheses that are short enough to be one aside, outermost only, in order. */
export function parentheses(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (open !== -1 && at - open > LONGEST_PARENTHESIS) [open, depth] = [-1, 0];
    if ((char !== "(" && char !== ")") || isMouth(text, at)) continue;
    if (char === "(") {
      if (depth === 0) open = at;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start: open, end: at + 1 });
    }
  }
  return spans;
}

/** Of a face, ":-)"; "note:)" ends an aside. */
function isMouth(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /[:;=8][-o^']?$/u.test(before) && !/\w[:;]$/u.test(before);
}
