import { lastRun, type Sqlite } from "../db/index.ts";
import { visible } from "../reports/text.ts";
import type { AnalysisInput } from "./analysis-input.ts";
import { type OutputOptions, printNote } from "./output.ts";

type NamedFile = { readonly file: string; readonly hash: string };

/** What a run records of the user's input; empty without any. */
export function runOptions({ corrections, people, link }: AnalysisInput): Readonly<Record<string, unknown>> {
  const { mailmap, apart } = people;
  return {
    ...(corrections === null ? {} : { corrections: namedFile(corrections) }),
    ...(mailmap === null ? {} : { mailmap: namedFile(mailmap) }),
    ...(apart.length === 0 ? {} : { apart }),
    ...(link === null ? {} : { link }),
  };
}

/** What the user told the run before is never carried on silently, and never dropped silently. */
export async function tellOfEarlier(db: Sqlite, options: OutputOptions, input: AnalysisInput): Promise<void> {
  const earlier = (await lastRun(db))?.options ?? {};
  const now = runOptions(input);
  const dropped = (key: string) => (now[key] === undefined ? earlier[key] : undefined);
  const corrections = dropped("corrections") as NamedFile | undefined;
  const mailmap = dropped("mailmap") as NamedFile | undefined;
  const apart = dropped("apart") as readonly string[] | undefined;
  const link = dropped("link") as string | undefined;
  if (corrections)
    printNote(
      `the findings before were corrected by ${visible(corrections.file)}, these are not; give --corrections again`,
      options,
    );
  if (mailmap)
    printNote(
      `the findings before knew the mailmap ${visible(mailmap.file)}, these do not; give --mailmap again`,
      options,
    );
  if (apart)
    printNote(
      `the findings before kept ${visible(apart.join(" and "))} apart, these do not; give --apart again`,
      options,
    );
  if (link) printNote(`the reports before linked to ${visible(link)}, these do not; give --link again`, options);
}

function namedFile({ file, hash }: NamedFile): NamedFile {
  return { file, hash };
}
