import { readCorrectionsOption } from "../corrections/option.ts";
import { printResult } from "../debate-list.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { OutputOptions } from "../output.ts";
import { currentDebates, renderReports } from "../render-reports.ts";
import { openReportFolder } from "../report-folder.ts";
import { tellReports } from "../tell-reports.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & {
  readonly db: string;
  readonly out: string;
  readonly corrections?: string;
  readonly link?: string;
};

/** `namelore report`: writes the reports of the last analysis, and lists its debates. */
export async function report(options: Options): Promise<ExitCode> {
  const corrections = await readCorrectionsOption(options);
  const folder = openReportFolder(options.out, options.db);
  try {
    return await withStoredDatabase(options.db, async (db) => {
      await folder.publish(renderReports(db, { corrections, link: options.link ?? null }));
      const debates = await currentDebates(db, corrections);
      tellReports(debates, options);
      printResult(debates, options);
      return exitCodes.done;
    });
  } finally {
    folder.discard();
  }
}
