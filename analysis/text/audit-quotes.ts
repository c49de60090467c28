import { nearestAncestor } from "../threads/nearest-ancestor.ts";
import type { AttributedThread, QuoteSource } from "../types.ts";
import { evidenceQuote } from "./own-text.ts";

/** Quoted lines with fewer characters than this are left out of an audit: there is little to tell an author by. */
export const AUDITED_LENGTH = 12;

type Match = Extract<QuoteSource, { known: true }>["match"];
type Reason = Extract<QuoteSource, { known: false }>["reason"];

/**
 * How many quoted lines of `AUDITED_LENGTH` characters or more (without marks, white space folded) are tied to their
 * writer. A line counts as resolvable unless it comes from a message that is not there: no ancestor is in the archive
 * ("orphaned"), or its marks lead to a missing one and nothing earlier in the thread holds it ("fromMissing"). What is
 * quoted from outside the thread (a manual, another list) stays unresolved.
 */
export type QuoteAudit = {
  readonly messages: number;
  readonly quotedLines: number;
  /** Resolvable lines that are tied to their writer, by what it took. */
  readonly resolved: Readonly<Record<Match, number>>;
  /** Resolvable lines that are not, by reason. */
  readonly unresolved: Readonly<Record<Exclude<Reason, "parent-missing">, number>>;
  readonly orphaned: number;
  readonly fromMissing: number;
};

/** The audit of no thread at all. */
export const EMPTY_AUDIT: QuoteAudit = {
  messages: 0,
  quotedLines: 0,
  resolved: { exact: 0, joined: 0, nested: 0, altered: 0 },
  unresolved: { altered: 0, ambiguous: 0, "too-short": 0 },
  orphaned: 0,
  fromMissing: 0,
};

/** An audited line that has no source. */
export type UnresolvedLine = { readonly messageId: string; readonly reason: Reason; readonly words: string };

/** Counts the quoted lines of a thread, and lists those without a source in reading order. */
export function auditQuotes({ thread, quotedLines }: AttributedThread): {
  readonly audit: QuoteAudit;
  readonly lines: readonly UnresolvedLine[];
} {
  const present = new Set(thread.posts.map(({ message }) => message.id));
  const lines: UnresolvedLine[] = [];
  let audit: QuoteAudit = { ...EMPTY_AUDIT, messages: thread.posts.length };
  for (const post of thread.posts) {
    const { id } = post.message;
    const isOrphan = nearestAncestor(thread, present, id).id === null;
    for (const line of quotedLines.get(id) ?? []) {
      const words = evidenceQuote(post.message.body, line.span);
      if (words.length < AUDITED_LENGTH) continue;
      audit = addAudits(audit, auditLine(line.source, isOrphan));
      if (!line.source.known) lines.push({ messageId: id, reason: line.source.reason, words });
    }
  }
  return { audit, lines };
}

/** The audit of two sets of threads together. */
export function addAudits(a: QuoteAudit, b: QuoteAudit): QuoteAudit {
  return {
    messages: a.messages + b.messages,
    quotedLines: a.quotedLines + b.quotedLines,
    resolved: addCounts(a.resolved, b.resolved),
    unresolved: addCounts(a.unresolved, b.unresolved),
    orphaned: a.orphaned + b.orphaned,
    fromMissing: a.fromMissing + b.fromMissing,
  };
}

/** Number of resolvable lines. */
export function resolvableLines(audit: QuoteAudit): number {
  return audit.quotedLines - audit.orphaned - audit.fromMissing;
}

/** Share (0..1) of the resolvable lines that are resolved; 1 where there are none. */
export function resolvedShare(audit: QuoteAudit): number {
  const resolvable = resolvableLines(audit);
  const resolved = Object.values(audit.resolved).reduce((sum, count) => sum + count, 0);
  return resolvable === 0 ? 1 : resolved / resolvable;
}

function auditLine(source: QuoteSource, isOrphan: boolean): QuoteAudit {
  const line = { ...EMPTY_AUDIT, quotedLines: 1 };
  if (source.known) return { ...line, resolved: { ...line.resolved, [source.match]: 1 } };
  if (source.reason !== "parent-missing") return { ...line, unresolved: { ...line.unresolved, [source.reason]: 1 } };
  return isOrphan ? { ...line, orphaned: 1 } : { ...line, fromMissing: 1 };
}

function addCounts<Key extends string>(
  a: Readonly<Record<Key, number>>,
  b: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const sums = Object.entries<number>(a).map(([key, count]) => [key, count + b[key as Key]]);
  return Object.fromEntries(sums) as Record<Key, number>;
}
