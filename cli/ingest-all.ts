import { join } from "node:path";
import type { Sqlite } from "../db/index.ts";
import { analyzeArchive } from "./analyze-archive.ts";
import type { CorrectionsFile } from "./corrections/read-corrections.ts";
import { formatSummaries, summariseAll } from "./debate-list.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { describeSource, ingestSource, type SourceResult } from "./ingest-source.ts";
import { printData, printJson, printNote, printProblem } from "./output.ts";
import { renderReports } from "./render-reports.ts";
import type { ReportFolder } from "./report-folder.ts";
import type { SourceOptions } from "./source-settings.ts";

/** A source to be read, or why it cannot be. */
export type Checked = string | SourceResult;

/**
 * Reads the sources into the database, analyses all that is stored, publishes the reports and lists the debates. A source
 * that breaks off counts with the messages before that place; with no message at all, nothing is analysed.
 */
export async function ingestAll(
  db: Sqlite,
  checked: readonly Checked[],
  folder: ReportFolder,
  options: SourceOptions & { readonly out: string },
  corrections: CorrectionsFile | null,
): Promise<ExitCode> {
  const results: SourceResult[] = [];
  for (const source of checked) results.push(typeof source === "string" ? await readOne(db, source, options) : source);
  if (results.every(({ error, messages }) => error !== null && messages === 0)) return exitCodes.failed;

  const debates = await analyzeArchive(db, options, corrections);
  await folder.publish(renderReports(db));
  printNote(`all reports: ${join(options.out, "index.html")}`, options);
  const summaries = summariseAll(debates, options.out);
  if (options.json) printJson({ sources: results, debates: summaries });
  else printData(formatSummaries(summaries));
  return results.some(({ error }) => error !== null) ? exitCodes.partlyDone : exitCodes.done;
}

async function readOne(db: Sqlite, source: string, options: SourceOptions): Promise<SourceResult> {
  const result = await ingestSource(db, source, options);
  if (result.error !== null) printProblem(result.error);
  if (result.error === null || result.messages > 0) printNote(describeSource(result), options);
  return result;
}
