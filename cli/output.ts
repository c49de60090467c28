import picocolors from "picocolors";
import { unicodeEscape, visible } from "../reports/text.ts";

/** Options that decide what a command prints, as the command line gives them. */
export type OutputOptions = { readonly quiet?: boolean; readonly json?: boolean };

/** Standard output is for data: a pipe or a file gets nothing else. */
export function printData(text: string): void {
  process.stdout.write(text);
}

/** A value as JSON on standard output, indented, with a line feed at the end. */
export function printJson(value: unknown): void {
  printData(`${plainJson(value, 2)}\n`);
}

/** A line for the person at the keyboard, on standard error. What it says of files and mails is shown, not obeyed. */
export function printNote(line: string, { quiet = false }: OutputOptions): void {
  if (!quiet) process.stderr.write(`${visible(oneLine(line))}\n`);
}

/** A value as a line of JSON for a program that watches, on standard error. */
export function printJsonNote(value: unknown, { quiet = false }: OutputOptions): void {
  if (!quiet) process.stderr.write(`${plainJson(value)}\n`);
}

/** A line on standard error that even --quiet does not hold back. */
export function printProblem(line: string): void {
  process.stderr.write(`namelore: ${visible(line)}\n`);
}

/** JSON leaves these characters as they are: C1 controls, and those that reorder what a terminal shows. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, unicodeEscape);
}

/** A message of several lines as one. */
export function oneLine(message: string): string {
  return message.replace(/(?<!\s)\s*\n\s*/g, " ");
}

/** Columns of text where nobody tells: a pipe and a file get the same everywhere. */
const USUAL_WIDTH = 100;

/** Below so many columns, labels leave no room for text. */
const LEAST_WIDTH = 60;

/** Columns of a line of text on standard output: those of the terminal, from 60 to 100, where it is one; else 100. */
export function outputWidth(
  { isTTY, columns }: Pick<NodeJS.WriteStream, "isTTY" | "columns"> = process.stdout,
): number {
  // A terminal that does not know its size says 0.
  if (!isTTY || !columns) return USUAL_WIDTH;
  return Math.min(USUAL_WIDTH, Math.max(LEAST_WIDTH, columns));
}

/** Colours for standard output, when a person looks at it (https://no-color.org). */
export function outputColors(): ReturnType<typeof picocolors.createColors> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== "0" : process.stdout.isTTY === true && TERM !== "dumb";
  return picocolors.createColors(wanted && !NO_COLOR);
}
