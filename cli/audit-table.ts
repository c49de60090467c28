import { AUDITED_LENGTH, type QuoteAudit, type UnresolvedLine } from "../analysis/text/audit-quotes.ts";
import { shorten, visible } from "../reports/text.ts";

/** What an audit of an archive found. */
export type AuditReport = {
  readonly audit: QuoteAudit;
  readonly threads: number;
  readonly resolvable: number;
  /** 0..1, of the resolvable lines. */
  readonly share: number;
  /** Wall time: of reading the archive and joining its threads; of attributing the lines. */
  readonly readingSeconds: number;
  readonly attributionSeconds: number;
  /** Lines without a source, by reason. */
  readonly samples: readonly UnresolvedLine[];
};

/** An audit for the reader: one count a line, then the samples. */
export function formatAudit(report: AuditReport): string {
  const { audit, threads, resolvable, share, readingSeconds, attributionSeconds, samples } = report;
  const { resolved, unresolved } = audit;
  const rows: readonly (readonly [what: string, count: string])[] = [
    ["messages", String(audit.messages)],
    ["threads", String(threads)],
    [`quoted lines of ${AUDITED_LENGTH} characters or more`, String(audit.quotedLines)],
    ["  no ancestor of the mail is in the archive", String(audit.orphaned)],
    ["  quoted from another missing message", String(audit.fromMissing)],
    ["  resolvable", String(resolvable)],
    ["    exactly", count(resolved.exact, resolvable)],
    ["    after joining lines", count(resolved.joined, resolvable)],
    ["    after taking out nested marks", count(resolved.nested, resolvable)],
    ["    with words altered", count(resolved.altered, resolvable)],
    ["    not: nobody in the thread has the words", count(unresolved.altered, resolvable)],
    ["    not: several have the words", count(unresolved.ambiguous, resolvable)],
    ["    not: too short to tell by", count(unresolved["too-short"], resolvable)],
    ["resolved, of the resolvable", `${percent(share)} %`],
    ["seconds per 1000 messages: reading", perThousand(readingSeconds, audit.messages)],
    ["seconds per 1000 messages: attribution", perThousand(attributionSeconds, audit.messages)],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const table = rows.map(([what, value]) => `${what.padEnd(width)}  ${value}\n`).join("");
  const shown = samples.map(sampleLine).join("");
  return shown === "" ? table : `${table}\n${shown}`;
}

/** The same for programs. */
export function auditAsJson(report: AuditReport): Record<string, unknown> {
  const { audit, threads, resolvable, share, readingSeconds, attributionSeconds, samples } = report;
  return {
    messages: audit.messages,
    threads,
    quoted_lines: audit.quotedLines,
    parent_missing: { no_ancestor: audit.orphaned, from_missing_message: audit.fromMissing },
    resolvable,
    resolved: audit.resolved,
    unresolved: {
      altered: audit.unresolved.altered,
      ambiguous: audit.unresolved.ambiguous,
      too_short: audit.unresolved["too-short"],
    },
    share,
    seconds: { reading: readingSeconds, attribution: attributionSeconds },
    seconds_per_1000_messages: {
      reading: Number(perThousand(readingSeconds, audit.messages)),
      attribution: Number(perThousand(attributionSeconds, audit.messages)),
    },
    samples: samples.map(({ messageId, reason, words }) => ({ message_id: messageId, reason, words })),
  };
}

function sampleLine({ reason, messageId, words }: UnresolvedLine): string {
  return `${reason}  <${visible(messageId)}>  ${shorten(visible(words), 120)}\n`;
}

function count(lines: number, all: number): string {
  return all === 0 ? String(lines) : `${lines}  (${percent(lines / all)} %)`;
}

/** Cut off, not rounded: 99.996 % is not all. */
function percent(share: number): string {
  return (Math.floor(share * 10_000 + 1e-9) / 100).toFixed(2);
}

function perThousand(seconds: number, messages: number): string {
  return messages === 0 ? "0" : ((seconds * 1000) / messages).toFixed(2);
}
