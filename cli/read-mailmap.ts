import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Mailmap, parseMailmap } from "../analysis/people/mailmap.ts";
import { CliError, describeSystemError } from "./errors.ts";
import { type OutputOptions, printNote } from "./output.ts";

/**
 * Reads the user's mailmap. Lines that are none of a mailmap are told on standard error and left out, as git does.
 *
 * @throws CliError when the file cannot be read, or holds lines and none of a mailmap
 */
export function readMailmap(
  file: string,
  options: OutputOptions,
): Mailmap & { readonly file: string; readonly hash: string } {
  const text = readText(file);
  const mailmap = parseMailmap(text, file);
  const [first] = mailmap.problems;
  if (first && mailmap.entries.length === 0)
    throw new CliError(
      "mailmap-bad",
      `${first.place}: ${first.problem}; no line of the file is one of a mailmap (git help gitmailmap)`,
    );
  for (const { place, problem } of mailmap.problems) printNote(`${place}: ${problem}; the line is left out`, options);
  return { ...mailmap, file, hash: createHash("sha256").update(text).digest("hex") };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CliError(
      "mailmap-unreadable",
      `mailmap ${file}: cannot be read (${describeSystemError(error)}); name another file with --mailmap`,
    );
  }
}
