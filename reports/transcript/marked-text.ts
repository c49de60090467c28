import type { Span } from "../types.ts";
import type { Finding } from "./findings.ts";

/** A piece of a passage with the findings it is a part of. */
export type Piece = {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Those whose words begin, and those whose words end with this piece. */
  readonly begins: readonly Finding[];
  readonly ends: readonly Finding[];
};

/**
 * A text that stands at `span` of its message, cut where findings begin and end. `findings` are those of the message.
 * Together the pieces are the text. A full stop or bracket behind the words of a finding goes with them.
 */
export function markedPieces(text: string, span: Span, findings: readonly Finding[]): readonly Piece[] {
  const here = findings
    .filter((finding) => finding.span.start < span.end && span.start < finding.span.end)
    .map((finding) => ({ ...finding, span: withStop(finding.span, text, span.start) }));
  const bounds = new Set([span.start, span.end]);
  for (const finding of here) {
    bounds.add(Math.max(span.start, finding.span.start));
    bounds.add(Math.min(span.end, finding.span.end));
  }
  const offsets = [...bounds].sort((left, right) => left - right);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1] ?? start;
    const inside = here.filter((finding) => finding.span.start < end && start < finding.span.end);
    return {
      text: text.slice(start - span.start, end - span.start),
      findings: inside,
      begins: inside.filter((finding) => finding.span.start === start),
      ends: inside.filter((finding) => finding.span.end === end),
    };
  });
}

function withStop({ start, end }: Span, text: string, textStart: number): Span {
  const stop = /^[.,;:!?)\]"'”’]+/.exec(text.slice(end - textStart, end - textStart + 5));
  return { start, end: end + (stop?.[0].length ?? 0) };
}
