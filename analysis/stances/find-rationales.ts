import type { RationaleKind, Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";
import { kindOf } from "./rationale-kinds.ts";

/** A reason given with a stance: a range of the message's body. */
export type FoundReason = {
  readonly span: Span;
  readonly kind: RationaleKind;
  readonly rule: string;
  readonly confidence: number;
};

const marker =
  /\b(?:because|becuase|since|as\s+(?:it|that|this|they|there|we|the)\b|due\s+to|given\s+(?:that|the)|so\s+that|in\s+that|considering)\b|\s-{1,2}\s|\s[–—]\s|:\s/i;
const purpose =
  /\bto\s+(?:highlight|emphasi[sz]e|reflect|make|match|align|show|indicate|avoid|convey|express|better|be\s+consistent|denote|distinguish|follow|pair|be\s+more|clarify|stress)\b/i;
const reasoning = new Set(["verdict", "fitness", "clash", "question", "comparison", "avoidance"]);

/** The reasons that stand with a stance: in its own sentence first, else in the sentences that follow it. */
export function findReasons(stance: FoundStance, following: readonly Utterance[]): readonly FoundReason[] {
  const own = ownReason(stance);
  const next = following.filter((utterance) => isContinuation(utterance)).slice(0, own ? 1 : 2);
  const reasons = next.map((utterance) => ({
    span: utterance.span,
    kind: kindOf(utterance.text),
    rule: "sentence after",
    confidence: 0.45,
  }));
  return own ? [own, ...reasons] : reasons;
}

function ownReason(stance: FoundStance): FoundReason | null {
  const { utterance } = stance;
  for (const [pattern, rule] of [
    [marker, "marker"],
    [purpose, "purpose"],
  ] as const) {
    const match = pattern.exec(utterance.text);
    if (!match) continue;
    const after = match.index + (/^[\s:–—-]/.test(match[0]) ? match[0].length : 0);
    if (wordCount(utterance.text.slice(after)) >= 4) return reasonAt(utterance, after, rule);
  }
  const base = stance.rule.split(",")[0] ?? "";
  if (reasoning.has(base) && wordCount(utterance.text) >= 5) return reasonAt(utterance, 0, base);
  return null;
}

function reasonAt(utterance: Utterance, from: number, rule: string): FoundReason {
  const start = utterance.span.start + from;
  return { span: { start, end: utterance.span.end }, kind: kindOf(utterance.text.slice(from)), rule, confidence: 0.6 };
}

function isContinuation(utterance: Utterance): boolean {
  return (
    utterance.kind === "sentence" &&
    wordCount(utterance.text) >= 4 &&
    !/^(?:how about|what about|thanks|but|however|anyway)\b/i.test(utterance.text)
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
