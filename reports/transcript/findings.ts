import type { Reader } from "../model/reader.ts";
import { readingsOf } from "../model/readings.ts";
import type { Evidence, Span } from "../types.ts";

/** The words of a message that something was read from, under one number of the report's evidence. */
export type Finding = {
  /** Id of the evidence in the report, and of the words in the transcript. */
  readonly anchor: string;
  readonly messageId: string;
  readonly span: Span;
  /** What was read: "objects to lamp_shelf", each once, in the order of the report. */
  readonly says: readonly string[];
  readonly tone: "for" | "against" | "settled" | "plain";
  readonly uncertain: boolean;
};

/** All findings of a debate by message, in the order of its body. */
export function findingsByMessage(reader: Reader): ReadonlyMap<string, readonly Finding[]> {
  const byAnchor = new Map<string, Finding>();
  for (const { says, evidence } of readingsOf(reader)) {
    const { anchor, uncertain } = reader.cite(evidence);
    const known = byAnchor.get(anchor);
    byAnchor.set(anchor, {
      anchor,
      messageId: evidence.messageId,
      span: known === undefined ? evidence.span : hull(known.span, evidence.span),
      says: known === undefined ? [says] : [...new Set([...known.says, says])],
      tone: known === undefined ? toneOf(evidence, reader) : known.tone,
      uncertain: uncertain && (known?.uncertain ?? true),
    });
  }
  const byMessage = new Map<string, Finding[]>();
  for (const finding of [...byAnchor.values()].sort((left, right) => left.span.start - right.span.start)) {
    const known = byMessage.get(finding.messageId);
    if (known === undefined) byMessage.set(finding.messageId, [finding]);
    else known.push(finding);
  }
  return byMessage;
}

function hull(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** The decision outranks the stance, which outranks the rest. */
function toneOf(evidence: Evidence, { debate, stances }: Reader): Finding["tone"] {
  const isHere = (other: Evidence) => other.messageId === evidence.messageId && overlaps(other.span, evidence.span);
  if (debate.decision.status !== "undecided" && isHere(debate.decision.evidence)) return "settled";
  const sides = new Set(stances.filter((one) => isHere(one.evidence)).map(({ stance }) => stance));
  if (sides.size !== 1) return "plain";
  return sides.has("support") ? "for" : "against";
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
