/** Lines that leave less room than this to the next word were broken by a mailer; shorter ones by their writer. */
const NARROWEST = 40;
const WIDEST = 62;

/**
 * Prose with the line ends that a mailer put there as blanks, so that a page can wrap it anew: those at which the next
 * word would not have fitted. What a writer broke early ("Cheers,\nBo") stays broken. The text keeps its length.
 */
export function unwrap(text: string): string {
  const lines = text.split("\n");
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const width = Math.max(NARROWEST, Math.min(WIDEST, longest));
  return lines.map((line, at) => `${at === 0 ? "" : breakBetween(lines[at - 1] ?? "", line, width)}${line}`).join("");
}

function breakBetween(above: string, line: string, width: number): " " | "\n" {
  const next = /\S+/.exec(line)?.[0];
  if (next === undefined || above.trim() === "") return "\n";
  return above.trimEnd().length + 1 + next.length > width ? " " : "\n";
}
