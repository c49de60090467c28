import type { Block, Post, QuoteSource } from "../types.ts";
import { isOwn } from "./own-text.ts";

/** What one own block of a post answers: "it", "that" and "+1" in the block are about this passage. */
export type ReplyLink = {
  /** Index into `post.blocks` of the own block that answers. */
  readonly block: number;
  /** The quoted passage it stands under; null where the post quotes nothing above it. */
  readonly quote: QuotedPassage | null;
  /** True where nothing narrower is known: the block answers the parent message as a whole. */
  readonly wholeParent: boolean;
};

/** A run of quoted blocks between two stretches of own text. */
export type QuotedPassage = {
  /** Indices into `post.blocks`, in body order: quotes only. */
  readonly blocks: readonly number[];
  /** Their words without marks, blocks parted by "\n". */
  readonly text: string;
  /** Where those words stand first, in order, each source once; empty until sources are given. */
  readonly sources: readonly QuoteSource[];
};

/**
 * For each own block, the quoted passage it answers: the run of quoted blocks right above it. Own blocks that follow
 * one another without a quotation between them all answer the same passage. Own text above the first quotation
 * answers the parent as a whole, as it does in a post that quotes nothing.
 * `sources` gives the sources of the quoted block with that index; leave it out where they are not known.
 */
export function replyLinks(post: Post, sources: (block: number) => readonly QuoteSource[] = () => []): ReplyLink[] {
  const links: ReplyLink[] = [];
  let run: number[] = [];
  let passage: QuotedPassage | null = null;
  post.blocks.forEach((block, index) => {
    if (block.kind === "quote") {
      if (passage !== null) [run, passage] = [[], null];
      run.push(index);
    } else if (isOwn(block)) {
      if (run.length > 0) passage ??= quotedPassage(post.blocks, run, sources);
      links.push({ block: index, quote: passage, wholeParent: passage === null });
    }
  });
  return links;
}

function quotedPassage(
  blocks: readonly Block[],
  run: readonly number[],
  sources: (block: number) => readonly QuoteSource[],
): QuotedPassage {
  const seen = new Map<string, QuoteSource>();
  for (const source of run.flatMap(sources)) seen.set(JSON.stringify(source), source);
  return {
    blocks: [...run],
    text: run.map((index) => blocks[index]?.text ?? "").join("\n"),
    sources: [...seen.values()],
  };
}
