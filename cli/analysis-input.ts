import { readCorrectionsOption } from "./corrections/option.ts";
import type { CorrectionsFile } from "./corrections/read-corrections.ts";
import type { OutputOptions } from "./output.ts";
import { type PeopleArguments, type ReadPeopleOptions, readPeopleOptions } from "./people-options.ts";

/** What the user tells the analysis besides the messages. */
export type AnalysisInput = {
  readonly corrections: CorrectionsFile | null;
  readonly people: ReadPeopleOptions;
  /** Where messages are on the web, as `linksTo` takes it; null where nothing is said. */
  readonly link: string | null;
};

export type AnalysisArguments = PeopleArguments & { readonly corrections?: string; readonly link?: string };

/**
 * Reads the files that the command line names for the analysis.
 *
 * @throws CliError when one cannot be used
 */
export async function readAnalysisInput(options: AnalysisArguments & OutputOptions): Promise<AnalysisInput> {
  return {
    people: readPeopleOptions(options),
    corrections: await readCorrectionsOption(options),
    link: options.link ?? null,
  };
}
