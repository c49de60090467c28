import type { Block, Span } from "../types.ts";
import { patchSummary } from "./patch-summary.ts";
import type { Cuts } from "./places.ts";
import type { Content } from "./turn.ts";
import type { TranscriptPassage } from "./types.ts";

/** The passages of a turn: its blocks, cut where somebody answers. */
export function cutPassages(contents: readonly Content[], cuts: Cuts | undefined): readonly TranscriptPassage[] {
  const offsets = cuts === undefined ? [] : sortedOffsets(cuts);
  return contents.flatMap((content) => {
    if (content.kind === "quoted") return content.passage;
    return piecesOf(content.block, offsets).map((span) => passageOf(content.block, span, cuts?.patchLines ?? []));
  });
}

function sortedOffsets({ ends, patchLines }: Cuts): number[] {
  return [...new Set([...ends, ...patchLines.map(({ start }) => start)])].sort((left, right) => left - right);
}

function piecesOf({ span }: Block, offsets: readonly number[]): Span[] {
  const inside = offsets.filter((offset) => offset > span.start && offset < span.end);
  return [...inside, span.end].map((end, index) => ({ start: inside[index - 1] ?? span.start, end }));
}

function passageOf(block: Block, span: Span, patchLines: readonly Span[]): TranscriptPassage {
  const text = block.text.slice(span.start - block.span.start, span.end - block.span.start);
  if (block.kind !== "patch") return { kind: block.kind as "paragraph", span, text };
  const answered = patchLines.some(({ start, end }) => start <= span.start && span.end <= end);
  return { kind: "patch", span, text, answered, summary: patchSummary(text) };
}
