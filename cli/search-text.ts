/**
 * What the user typed as a query of SQLite's FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax): all words must
 * be there; several words in one argument or in double quotes are a phrase; AND, OR, NOT and a trailing * keep their
 * meaning. Whatever else FTS5 would take for syntax, such as the "-" of guest-memfd, is searched for as it stands.
 */
export function toSearchText(words: readonly string[]): string | null {
  const terms = words.flatMap(termsOf);
  return terms.length > 0 ? terms.join(" ") : null;
}

function termsOf(argument: string): readonly string[] {
  const parts = argument.match(/"[^"]*"|\S+/g) ?? [];
  const isPhrase = parts.length > 1 && !argument.includes('"') && !parts.some(isOperator);
  return isPhrase ? [quote(argument.trim())] : parts.map((part) => (isSyntax(part) ? part : quote(part)));
}

function isOperator(part: string): boolean {
  return part === "AND" || part === "OR" || part === "NOT";
}

function isSyntax(part: string): boolean {
  return isOperator(part) || /^"[^"]+"\*?$/.test(part) || /^[\p{L}\p{N}_]+\*?$/u.test(part);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
