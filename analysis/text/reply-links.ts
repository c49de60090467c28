import type { Block, Post } from "../types.ts";
import { isOwn } from "./own-text.ts";

/** What one own block of a post answers: "it", "that" and "+1" in the block are about this passage. */
export type ReplyLink = {
  /** Index into `post.blocks` of the own block that answers. */
  readonly block: number;
  /** The quoted passage it stands under; null where the post quotes nothing above it, and it answers the parent as a whole. */
  readonly quote: QuotedPassage | null;
};

/** A run of quoted blocks between two stretches of own text. */
export type QuotedPassage = {
  /** Indices into `post.blocks`, in body order: quotes only. */
  readonly blocks: readonly number[];
  /** Their words without marks, blocks parted by "\n". */
  readonly text: string;
};

/**
 * For each own block, the quoted passage it answers: the run of quoted blocks right above it. Own blocks that follow
 * one another without a quotation between them all answer the same passage. Own text above the first quotation
 * answers the parent as a whole, as it does in a post that quotes nothing.
 */
export function replyLinks(post: Post): ReplyLink[] {
  const links: ReplyLink[] = [];
  let run: number[] = [];
  let passage: QuotedPassage | null = null;
  post.blocks.forEach((block, index) => {
    if (block.kind === "quote") {
      if (passage !== null) [run, passage] = [[], null];
      run.push(index);
    } else if (isOwn(block)) {
      if (run.length > 0) passage ??= quotedPassage(post.blocks, run);
      links.push({ block: index, quote: passage });
    }
  });
  return links;
}

function quotedPassage(blocks: readonly Block[], run: readonly number[]): QuotedPassage {
  return { blocks: [...run], text: run.map((index) => blocks[index]?.text ?? "").join("\n") };
}
