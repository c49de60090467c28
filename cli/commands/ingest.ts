import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { IngestError } from "../../ingest/errors.ts";
import { type AnalysisArguments, readAnalysisInput } from "../analysis-input.ts";
import { checkSource } from "../check-source.ts";
import { describeError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Checked } from "../ingest-all.ts";
import { defaultReaders, MailReaders } from "../mail-readers.ts";
import { printProblem } from "../output.ts";
import { examplesFolder } from "../package-root.ts";
import { openReportFolder } from "../report-folder.ts";
import { type SourceOptions, sourceSettings } from "../source-settings.ts";
import { withDatabase } from "../with-database.ts";

type Options = SourceOptions &
  AnalysisArguments & { readonly db: string; readonly out: string; readonly analyze: boolean };

/**
 * `namelore ingest`: reads the sources, analyses all that is stored, writes the reports and lists the debates. What does
 * the work is loaded when sources, database and folder can be used: a mistyped path is told at once.
 */
export async function ingest(sources: readonly string[], options: Options): Promise<ExitCode> {
  const input = await readAnalysisInput(options);
  const folder = options.analyze ? openReportFolder(options.out, options.db) : null;
  const readers = new MailReaders(defaultReaders());
  // All mails are new to a new database: the readers can start while the sources are still being looked at.
  const begin = existsSync(options.db) ? () => {} : () => readers.start();
  try {
    const checked = await checkSources(sources.length > 0 ? sources : exampleArchives(), options, begin);
    if (checked.every(isUnread)) return exitCodes.failed;
    return await withDatabase(options.db, async (db) => {
      const { ingestAll, ingestOnly } = await import("../ingest-all.ts");
      return folder
        ? ingestAll(db, checked, folder, options, input, readers)
        : ingestOnly(db, checked, options, readers);
    });
  } finally {
    await readers.stop();
    folder?.discard();
  }
}

function exampleArchives(): readonly string[] {
  const files = readdirSync(examplesFolder).filter((file) => file.endsWith(".mbox"));
  return files.sort().map((file) => join(examplesFolder, file));
}

const isUnread = (checked: Checked) => typeof checked !== "string";

async function checkSources(
  sources: readonly string[],
  options: SourceOptions,
  found: () => void,
): Promise<readonly Checked[]> {
  const settings = sourceSettings(options);
  const checked: Checked[] = [];
  for (const source of sources) {
    try {
      await checkSource(source, settings, found);
      checked.push(source);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      const told = describeError(error);
      printProblem(told);
      checked.push({ source, messages: 0, added: 0, problems: {}, error: told });
    }
  }
  return checked;
}
