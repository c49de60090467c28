import type { Span } from "../types.ts";

/** A clause of a sentence and whether it gives a reason. */
export type RatedClause = { readonly clause: Span; readonly text: string; readonly isReason: boolean };

/**
 * From where to where a sentence gives its reason: from the first clause that gives one, or the first that says so
 * ("because …"), to the last; with the clauses that these say nothing without. Null where none gives a reason.
 */
export function reasonSpan(sentence: string, rated: readonly RatedClause[]): Span | null {
  const given = rated.flatMap(({ isReason }, at) => (isReason ? [at] : []));
  const cause = given.find((at) => opens.test(rated[at]?.text ?? ""));
  const [from, to] = [cause !== undefined && causal.test(rated[cause]?.text ?? "") ? cause : given[0], given.at(-1)];
  if (from === undefined || to === undefined) return null;
  const first = rated[opening(rated, from, to)];
  const last = rated[closing(sentence, rated, to)];
  return first && last ? { start: first.clause.start, end: last.clause.end } : null;
}

/** "because it waits": what stands ahead of it is the verdict; but not of "so the two match, since both wait", which is all reason. */
const causal = /^(?:because|since|as(?!\s+opposed\b)|given)\s/i;
const opens = /^(?:because|since|as(?!\s+opposed\b)|given|so|to|in\s+order\s+to|which)\s/i;

/** "if it waits", "because when it waits", "and as long as it waits": what holds only together with another clause. */
const condition =
  /^(?:(?:and|or|but|so|that|because|since|as)\s+){0,2}(?:if|when|whenever|unless|once|as\s+long\s+as)(?!\s+(?:only|at\s+all|possible|needed))\s/i;

/** "and that it waits": the second of two; "unlike what it says": what leans on what stands ahead. */
const second = /^(?:and\s+(?:that|which)|unlike|contrary\s+to|as\s+opposed\s+to)\s/i;

function isCondition(clause: RatedClause | undefined): boolean {
  return clause !== undefined && condition.test(clause.text);
}

/** The clause to begin with: not the second of two that hang together, nor nothing but a condition. */
function opening(rated: readonly RatedClause[], from: number, to: number): number {
  let at = from;
  while (at > 0 && second.test(rated[at]?.text ?? "")) at -= 1;
  const isBare = rated.slice(at, to + 1).every(isCondition);
  if (isBare && to === rated.length - 1) while (at > 0 && isCondition(rated[at])) at -= 1;
  return at;
}

/** The clause to end with: "when it waits, …" goes on to what then happens. */
function closing(sentence: string, rated: readonly RatedClause[], to: number): number {
  let at = to;
  while (isFronted(sentence, rated, at)) at += 1;
  return at;
}

/**
 * Whether a clause is cut at an "e.g.", or a condition ("if it waits, though") that stands ahead of what it is a
 * condition for, with a comma between them.
 */
function isFronted(sentence: string, rated: readonly RatedClause[], at: number): boolean {
  const [here, next] = [rated[at], rated[at + 1]];
  if (!here || !next) return false;
  if (abbreviated.test(here.text)) return true;
  const isOpen = isCondition(here) || (filler.test(here.text) && isCondition(rated[at - 1]));
  return isOpen && sentence.slice(here.clause.end, next.clause.start).trim() === ",";
}

const abbreviated = /\b(?:e\.g|i\.e|cf|vs)$/i;
const filler = /^(?:though|then|however)$/i;
