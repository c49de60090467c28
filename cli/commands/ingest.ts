import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sqlite } from "../../db/index.ts";
import { IngestError } from "../../ingest/index.ts";
import { analyzeArchive } from "../analyze-archive.ts";
import { checkSource } from "../check-source.ts";
import { formatSummaries, summarise } from "../debate-list.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { describeSource, ingestSource, type SourceResult, unreadSource } from "../ingest-source.ts";
import { type OutputOptions, printData, printJson, printNote, printProblem } from "../output.ts";
import { examplesFolder } from "../package-root.ts";
import { renderReports } from "../render-reports.ts";
import { openReportFolder, type ReportFolder } from "../report-folder.ts";
import { withDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string; readonly out: string };

/** `namelore ingest`: reads the sources, analyses all that is stored, writes the reports and lists the debates. */
export async function ingest(sources: readonly string[], options: Options): Promise<ExitCode> {
  const folder = openReportFolder(options.out, options.db);
  try {
    const checked = await checkSources(sources.length > 0 ? sources : exampleArchives());
    if (checked.every(isUnread)) return exitCodes.failed;
    return await withDatabase(options.db, (db) => ingestAll(db, checked, folder, options));
  } finally {
    folder.discard();
  }
}

function exampleArchives(): readonly string[] {
  const files = readdirSync(examplesFolder).filter((file) => file.endsWith(".mbox"));
  return files.sort().map((file) => join(examplesFolder, file));
}

/** A source to be read, or why it cannot be. */
type Checked = string | SourceResult;

const isUnread = (checked: Checked) => typeof checked !== "string";

async function checkSources(sources: readonly string[]): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const source of sources) {
    try {
      await checkSource(source);
      checked.push(source);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      printProblem(error.message);
      checked.push(unreadSource(source, error));
    }
  }
  return checked;
}

async function ingestAll(
  db: Sqlite,
  checked: readonly Checked[],
  folder: ReportFolder,
  options: Options,
): Promise<ExitCode> {
  const results: SourceResult[] = [];
  for (const source of checked) results.push(typeof source === "string" ? await readOne(db, source, options) : source);
  if (results.every(({ error, messages }) => error !== null && messages === 0)) return exitCodes.failed;

  const debates = await analyzeArchive(db, options);
  await folder.publish(renderReports(db));
  printNote(`all reports: ${join(options.out, "index.html")}`, options);
  const summaries = debates.map((debate) => summarise(debate, options.out));
  if (options.json) printJson({ sources: results, debates: summaries });
  else printData(formatSummaries(summaries));
  return results.some(({ error }) => error !== null) ? exitCodes.partlyDone : exitCodes.done;
}

async function readOne(db: Sqlite, source: string, options: Options): Promise<SourceResult> {
  const result = await ingestSource(db, source, options);
  if (result.error !== null) printProblem(result.error);
  if (result.error === null || result.messages > 0) printNote(describeSource(result), options);
  return result;
}
