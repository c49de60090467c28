import type { Post, Span } from "../types.ts";
import { endsWithAnnouncement } from "./abbreviations.ts";
import { isSetIn } from "./lines.ts";
import { isOwn } from "./own-text.ts";

/** So much of what is announced belongs to the words that announce it, in code units: names and a line of code, not a page. */
const longest = 300;

/**
 * The span with what its last words announce: a sentence that ends its block with "e.g.", "i.e." or ":" goes on in the
 * list items or indented lines right below it. The span itself where nothing such follows, or too much of it.
 */
export function withAnnounced(post: Pick<Post, "message" | "blocks">, span: Span): Span {
  const { body } = post.message;
  const said = body.slice(span.start, span.end).trimEnd();
  if (!said.endsWith(":") && !endsWithAnnouncement(said)) return span;
  const at = post.blocks.findIndex((block) => span.end <= block.span.end);
  const block = post.blocks[at];
  if (block === undefined || body.slice(span.end, block.span.end).trim() !== "") return span;
  const below = post.blocks.slice(at + 1);
  const after = below.findIndex((next) => !isOwn(next) || !isExample(next));
  const example = after < 0 ? below : below.slice(0, after);
  const end = span.end + body.slice(span.end, example.at(-1)?.span.end ?? span.end).trimEnd().length;
  return end - span.end > longest ? span : { start: span.start, end };
}

function isExample({ kind, text }: Post["blocks"][number]): boolean {
  return kind === "list-item" || kind === "code" || isSetIn(text);
}
