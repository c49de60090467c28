import type { Block, Post, Span } from "../types.ts";

/** The blocks of a post that are its sender's own words, in body order. */
export function ownBlocks(post: Pick<Post, "blocks">): Block[] {
  return post.blocks.filter(isOwn);
}

/** Whether a block is its sender's own words: prose, code typed into the mail, "Acked-by:"; not a patch, nor a signature. */
export function isOwn({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "list-item" || kind === "trailer" || kind === "code";
}

/** Own words of a post, block after block, white space folded to one blank and blocks parted by "\n\n". */
export function ownText(post: Pick<Post, "blocks">): string {
  return ownBlocks(post)
    .map((block) => foldSpace(block.text))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A span of a body as a finding quotes it: verbatim, each run of white space folded to one blank, ends trimmed. */
export function evidenceQuote(body: string, span: Span): string {
  return foldSpace(body.slice(span.start, span.end));
}

/** Whether a span of the post's body lies wholly inside its own words; a finding may rest on nothing else. */
export function isOwnSpan(post: Post, span: Span): boolean {
  if (span.start >= span.end) return false;
  let covered = span.start;
  for (const block of post.blocks) {
    if (block.span.end <= covered) continue;
    if (block.span.start > covered || !isOwn(block)) return false;
    covered = block.span.end;
    if (covered >= span.end) return true;
  }
  return false;
}

/** Each run of white space folded to one blank, ends trimmed. A single blank, as nearly all are, stays without being replaced. */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, " ").trim();
}
