import picocolors from "picocolors";

/** Options that decide what a command prints, as the command line gives them. */
export type OutputOptions = { readonly quiet?: boolean; readonly json?: boolean };

/** Standard output is for data: a pipe or a file gets nothing else. */
export function printData(text: string): void {
  process.stdout.write(text);
}

/** A value as JSON on standard output, indented, with a line feed at the end. */
export function printJson(value: unknown): void {
  printData(`${JSON.stringify(value, null, 2)}\n`);
}

/** A line for the person at the keyboard, on standard error. */
export function printNote(line: string, { quiet = false }: OutputOptions): void {
  if (!quiet) process.stderr.write(`${line}\n`);
}

/** A line on standard error that even --quiet does not hold back. */
export function printProblem(line: string): void {
  process.stderr.write(`namelore: ${line}\n`);
}

/** A message of several lines as one. */
export function oneLine(message: string): string {
  return message.replace(/(?<!\s)\s*\n\s*/g, " ");
}

/** Colours for standard output, when a person looks at it (https://no-color.org). */
export function outputColors(): ReturnType<typeof picocolors.createColors> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== "0" : process.stdout.isTTY === true && TERM !== "dumb";
  return picocolors.createColors(wanted && !NO_COLOR);
}
