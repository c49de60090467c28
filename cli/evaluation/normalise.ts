/**
 * What the measures hold to be equal. Every function here answers exactly as its counterpart in the independent scorer
 * (Python), whose idea of white space and of line ends differs from JavaScript's.
 */

/** White space as Python's `\s` and `str.strip()` understand it: without U+FEFF, with U+001C..U+001F and U+0085. */
const whiteSpace = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const runsOfWhiteSpace = new RegExp(`[${whiteSpace}]+`, "g");
const whiteSpaceAtEnds = new RegExp(`^[${whiteSpace}]+|(?<![${whiteSpace}])[${whiteSpace}]+$`, "g");

/** The letters, digits, "+" and "*" of a name, in lower case: "pond_fd()" and "Pond fd" are the same name. */
export function normaliseName(name: string | null): string {
  return (name ?? "").toLowerCase().replace(/[^a-z0-9+*]/g, "");
}

/** Every form a name goes by, normalised; empty forms left out. */
export function nameForms(name: { readonly name: string; readonly aliases: readonly string[] }): ReadonlySet<string> {
  return new Set([name.name, ...name.aliases].map(normaliseName).filter((form) => form !== ""));
}

/** The words of a passage, in lower case. */
export function wordsOf(passage: string): readonly string[] {
  return passage.toLowerCase().match(/[a-z0-9_']+/g) ?? [];
}

/** A Message-ID without blanks and angle brackets around it. */
export function bareMessageId(id: string | null): string {
  return trimWhiteSpace(id ?? "").replace(/^[<>]+|(?<![<>])[<>]+$/g, "");
}

/** Each run of white space as one space. */
export function foldWhiteSpace(text: string): string {
  return text.replace(runsOfWhiteSpace, " ");
}

/** Without white space at its ends, by the scorer's notion of it: Python's, which JavaScript's trim differs from. */
export function trimWhiteSpace(text: string): string {
  return text.replace(whiteSpaceAtEnds, "");
}
