import { byCodeUnits } from "../text.ts";
import type { Debate } from "../types.ts";

type Stance = Debate["stances"][number];
type Kind = Stance["rationales"][number]["kind"];

/** What stands with a statement that gives no reason, and with one whose reasons are of no known kind. */
export const NO_REASON = "no reason found";
const OTHER = "other reasons";

/**
 * What a reason for a name is about. The kinds are named after objections: "it matches its siblings" is of the kind
 * "inconsistent", but must not be read so.
 */
const TOPIC: Record<Kind, string> = {
  collision: "no collision",
  "too vague": "clarity",
  "too narrow": "scope",
  inaccurate: "accuracy",
  "too long": "length",
  "abbreviation clash": "abbreviation",
  inconsistent: "consistency",
  "sounds like another": "distinctness",
  connotation: "connotation",
  unfamiliar: "familiarity",
  "future use": "future use",
  greppability: "greppability",
  "mechanism instead of purpose": "purpose and mechanism",
  churn: "less churn",
  descriptive: "descriptive",
  other: OTHER,
};

/** "reason for lamp_nest: length": a reason of a statement in words; what is of no known kind is just a reason. */
export function reasonLabel(kind: Kind, direction: Stance["stance"], name: string): string {
  const reason = `reason ${direction === "support" ? "for" : "against"} ${name}`;
  return kind === "other" ? reason : `${reason}: ${reasonKind(kind, direction)}`;
}

/** The kinds of reason a statement gives in words, each once, in a fixed order; "other" only where it is all. */
export function kindsOf({ stance, rationales }: Stance): readonly string[] {
  const kinds = new Set(rationales.map(({ kind }) => reasonKind(kind, stance)));
  if (kinds.size > 1) kinds.delete(OTHER);
  return kinds.size === 0 ? [NO_REASON] : [...kinds].sort(reasonsFirst);
}

/** " (too vague, collision)"; nothing where the kinds say nothing. */
export function kindNote(kinds: readonly string[]): string {
  const telling = kinds.filter((kind) => kind !== OTHER);
  return telling.length === 0 ? "" : ` (${telling.join(", ")})`;
}

/** Whether a kind, as `kindsOf` tells it, says what the reason is about. */
export function isTelling(kind: string): boolean {
  return kind !== OTHER && kind !== NO_REASON;
}

/** What a reason of a statement is about: "too vague" against a name, "clarity" for one. */
export function reasonKind(kind: Kind, direction: Stance["stance"]): string {
  if (direction === "support" || kind === "other") return TOPIC[kind];
  // The one kind that is named after praise.
  return kind === "descriptive" ? "not descriptive" : kind;
}

/** Alphabetical, with other reasons and statements without a reason at the end. */
export function reasonsFirst(left: string, right: string): number {
  const rank = (kind: string) => [OTHER, NO_REASON].indexOf(kind);
  return rank(left) - rank(right) || byCodeUnits(left, right);
}
