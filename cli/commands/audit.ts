import { join } from "node:path";
import { attributeThread } from "../../analysis/text/attribute-thread.ts";
import {
  addAudits,
  auditQuotes,
  EMPTY_AUDIT,
  type QuoteAudit,
  resolvableLines,
  resolvedShare,
  type UnresolvedLine,
} from "../../analysis/text/audit-quotes.ts";
import { splitPost } from "../../analysis/text/split-post.ts";
import { buildThread, groupThreads, type ThreadGroup } from "../../analysis/threads/build-threads.ts";
import type { Message } from "../../analysis/types.ts";
import { loadMessages, loadSkeletons, type Sqlite } from "../../db/index.ts";
import { parseMessages } from "../../ingest/parse-message.ts";
import { type AuditReport, auditAsJson, formatAudit } from "../audit-table.ts";
import { CliError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { ingestSource } from "../ingest-source.ts";
import { type OutputOptions, printData, printJson } from "../output.ts";
import { withProgress } from "../progress.ts";
import type { ReadMails } from "../read-mails.ts";
import { withScratchFolder } from "../scratch-folder.ts";
import { withDatabase } from "../with-database.ts";

type Options = OutputOptions & {
  /** Lines without a source to show of each reason. */
  readonly samples: number;
};

/** `namelore audit`: how many of the quoted lines of an archive are tied to the mail that first wrote them. */
export async function audit(sources: readonly string[], options: Options): Promise<ExitCode> {
  const report = await withScratchFolder((folder) =>
    withDatabase(join(folder, "audit.db"), (db) => auditArchive(db, sources, options)),
  );
  if (options.json) printJson(auditAsJson(report));
  else printData(formatAudit(report));
  return exitCodes.done;
}

/** Reads the sources into an empty database, so that no more than one thread is held in memory. */
async function auditArchive(db: Sqlite, sources: readonly string[], options: Options): Promise<AuditReport> {
  const start = performance.now();
  for (const source of sources) {
    const { error } = await ingestSource(db, source, options, readWithoutText);
    if (error !== null) throw new CliError(null, error);
  }
  const groups = groupThreads(await loadSkeletons(db));
  const readingSeconds = (performance.now() - start) / 1000;
  const samples = new Map<string, UnresolvedLine[]>();
  let total: QuoteAudit = EMPTY_AUDIT;
  let attributionSeconds = 0;
  await withProgress("attributing: threads", groups.length, options, async (update) => {
    for (const [at, group] of groups.entries()) {
      const { audit, lines, seconds } = auditThread(group, await loadMessages(db, group.messageIds));
      total = addAudits(total, audit);
      attributionSeconds += seconds;
      keepSamples(samples, lines, options.samples);
      update(at + 1);
    }
  });
  return {
    audit: total,
    threads: groups.length,
    resolvable: resolvableLines(total),
    share: resolvedShare(total),
    readingSeconds,
    attributionSeconds,
    samples: [...samples.values()].flat(),
  };
}

/** Nobody searches this database: the texts for that, which take half of the time of reading, are left out. */
const readWithoutText: ReadMails = async (mails) => {
  const messages = await parseMessages(mails);
  return messages.map((message) => ({ message, text: { messageId: message.id, ownText: "", quotedText: "" } }));
};

/** One thread: its counts, and the time that cutting and attributing its bodies took. */
function auditThread(group: ThreadGroup, messages: readonly Message[]) {
  const start = performance.now();
  const posts = new Map(messages.map((message) => [message.id, splitPost(message)]));
  const attributed = attributeThread(buildThread(group, posts));
  const seconds = (performance.now() - start) / 1000;
  return { ...auditQuotes(attributed), seconds };
}

function keepSamples(samples: Map<string, UnresolvedLine[]>, lines: readonly UnresolvedLine[], most: number): void {
  for (const line of lines) {
    const kept = samples.get(line.reason) ?? [];
    if (kept.length < most) samples.set(line.reason, [...kept, line]);
  }
}
