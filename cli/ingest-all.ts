import { noPeople } from "../analysis/people/person-finder.ts";
import { countThreads } from "../analysis/threads/build-threads.ts";
import {
  beginReading,
  beginTexts,
  endReading,
  forgetOtherReader,
  isEmpty,
  loadSkeletons,
  messagesWithoutText,
  type Sqlite,
} from "../db/index.ts";
import { filesPassedOver } from "../ingest/sources/index.ts";
import { countOf } from "../reports/text.ts";
import type { AnalysisInput } from "./analysis-input.ts";
import { codeFingerprint } from "./code-fingerprint.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { describeSource, ingestSource, type SourceResult } from "./ingest-source.ts";
import { type MailReaders, withMailReaders } from "./mail-readers.ts";
import { openMemory } from "./memory.ts";
import { printData, printJson, printNote, printProblem } from "./output.ts";
import type { ReadMails } from "./read-mails.ts";
import type { ReportFolder } from "./report-folder.ts";
import { readTextsAgain, textsFingerprint } from "./reread-texts.ts";
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
  input: AnalysisInput,
  readers: MailReaders,
): Promise<ExitCode> {
  const results = await readAll(db, checked, options, readers);
  if (nothingRead(results)) return exitCodes.failed;

  const { analyzeArchive } = await import("./analyze-archive.ts");
  const { tellReports } = await import("./tell-reports.ts");
  const { formatFirst, summariseAll } = await import("./debate-list.ts");
  const debates = await analyzeArchive(db, options, input);
  await publishReports(db, folder);
  tellReports(debates, options);
  const summaries = summariseAll(debates, options.out);
  if (options.json) printJson({ sources: results, debates: summaries });
  else printData(formatFirst(summaries, options));
  return codeOf(results);
}

/** Writes the reports; those in which nothing has changed are not made again. */
async function publishReports(db: Sqlite, folder: ReportFolder): Promise<void> {
  const { renderReports } = await import("./render-reports.ts");
  const memory = openMemory(db, "reports", codeFingerprint(["analysis", "cli", "db", "reports"]));
  await folder.publish(renderReports(db, undefined, memory.recallBy(noPeople)));
  await memory.close();
}

/** Reads the sources into the database, ready to be searched, and nothing more (`--no-analyze`). */
export async function ingestOnly(
  db: Sqlite,
  checked: readonly Checked[],
  options: SourceOptions,
  readers: MailReaders,
): Promise<ExitCode> {
  const results = await readAll(db, checked, options, readers);
  if (nothingRead(results)) return exitCodes.failed;
  const skeletons = await loadSkeletons(db);
  const stored = { messages: skeletons.length, threads: countThreads(skeletons) };
  if (options.json) printJson({ sources: results, stored });
  else printData(`${countOf(stored.messages, "message")} in ${countOf(stored.threads, "thread")} stored\n`);
  return codeOf(results);
}

/** Stops the readers, whose memory the analysis can use. */
async function readAll(
  db: Sqlite,
  checked: readonly Checked[],
  options: SourceOptions,
  readers: MailReaders,
): Promise<SourceResult[]> {
  await forgetOtherReader(db, codeFingerprint(["ingest", "db"]));
  await beginTexts(db, textsFingerprint());
  await beginReading(
    db,
    checked.filter((source) => typeof source === "string"),
  );
  const results = await withMailReaders(readers, (readMails) => readEach(db, checked, options, readMails));
  await readTextsAgain(db, await messagesWithoutText(db), options);
  return results;
}

async function readEach(
  db: Sqlite,
  checked: readonly Checked[],
  options: SourceOptions,
  readMails: ReadMails,
): Promise<SourceResult[]> {
  const results: SourceResult[] = [];
  for (const source of checked) {
    results.push(typeof source === "string" ? await readOne(db, source, options, readMails) : source);
  }
  return results;
}

function nothingRead(results: readonly SourceResult[]): boolean {
  return results.every(({ error, messages }) => error !== null && messages === 0);
}

function codeOf(results: readonly SourceResult[]): ExitCode {
  return results.some(({ error }) => error !== null) ? exitCodes.partlyDone : exitCodes.done;
}

async function readOne(
  db: Sqlite,
  source: string,
  options: SourceOptions,
  readMails: ReadMails,
): Promise<SourceResult> {
  const wasEmpty = await isEmpty(db);
  const result = await ingestSource(db, source, options, readMails);
  await endReading(db, source);
  if (result.error !== null) printProblem(result.error);
  if (result.error === null || result.messages > 0) printNote(describeSource(result, wasEmpty), options);
  const left = result.error === null ? await filesPassedOver(source) : [];
  if (left.length > 0) printProblem(describePassedOver(source, left));
  return result;
}

/** So many files are named; the rest are counted. */
const mostNamed = 5;

/** What was left out of a folder without being asked for, and how to ask for it. */
function describePassedOver(source: string, files: readonly string[]): string {
  const named = files.slice(0, mostNamed).join(", ");
  const more = files.length > mostNamed ? ` and ${countOf(files.length - mostNamed, "more file")}` : "";
  const each = files.length === 1 ? "it" : "each";
  return `of ${source} only the .eml and .emlx files were read, not ${named}${more}; give ${each} as a SOURCE of its own`;
}
