import { foldWhiteSpace, trimWhiteSpace } from "./normalise.ts";

/** Line ends of Python's `str.splitlines()`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these control characters too
const lineEnd = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;

/**
 * A body's own text as the independent scorer sees it: everything above the signature's "--" that is no quoted line,
 * white space folded. Deliberately not the analysis' own idea of own text: it is what checks the analysis.
 */
export function scorerText(body: string): string {
  const own: string[] = [];
  for (const line of body.split(lineEnd)) {
    if (endsAtSignature(line)) break;
    if (!isQuoted(line)) own.push(line);
  }
  return foldWhiteSpace(own.join(" "));
}

function endsAtSignature(line: string): boolean {
  return line.startsWith("--") && trimWhiteSpace(line) === "--";
}

/** "> words", "JD> words" and "| words". */
function isQuoted(line: string): boolean {
  const folded = foldWhiteSpace(line).replace(/^ /, "");
  return /^(?:[A-Za-z]{0,3}>|\| )/.test(folded);
}
