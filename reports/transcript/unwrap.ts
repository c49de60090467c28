/** Mailers wrap at 60 to 80 columns; who writes shorter lines throughout ends them himself. */
const NARROWEST = 50;
const WIDEST = 62;
/** Marks at the head of a line, by which some quote (": "), list or draw. */
const MARK = /^[^\p{L}\p{N}]$/u;

/** The column at which the mailer of a message wraps its lines, at most 62; null where it seems to wrap none. */
export function wrapColumn(body: string): number | null {
  const own = body.split("\n").filter((line) => !line.startsWith(">"));
  const longest = own.reduce((most, line) => Math.max(most, line.length), 0);
  return longest < NARROWEST ? null : Math.min(WIDEST, longest);
}

/**
 * Prose with the line ends that a mailer put there as blanks, so that a page can wrap it anew: those at which the next
 * word would not have fitted. What a writer broke early ("Cheers,\nBo") stays broken. The text keeps its length.
 * `column` is as in `wrapColumn`, `indent` the column at which the text begins in its message.
 */
export function unwrap(text: string, column: number | null, indent = 0): string {
  if (column === null) return text;
  const lines = text.split("\n");
  const ends = lines.slice(1).map((line, at) => breakBetween((at === 0 ? indent : 0) + endOf(lines[at]), line, column));
  return lines.map((line, at) => `${at === 0 ? "" : ends[at - 1]}${line}`).join("");
}

function endOf(line = ""): number {
  return line.trimEnd().length;
}

function breakBetween(length: number, line: string, column: number): " " | "\n" {
  const next = /\S+/.exec(line)?.[0];
  if (next === undefined || length === 0 || MARK.test(next)) return "\n";
  return length + 1 + next.length > column ? " " : "\n";
}
