/** What git says of files above their hunks, the rule below a commit message, and the mark above the version that ends a patch. */
const NO_CHANGE = /^(?:\+\+\+|---) \S|^---$|^-- ?$/u;

/** Whether a line of a patch adds something or takes it away; null for what stays, and what is no line of a file. */
export function changeOf(line: string): "added" | "removed" | null {
  if (NO_CHANGE.test(line)) return null;
  if (line.startsWith("+")) return "added";
  return line.startsWith("-") ? "removed" : null;
}
