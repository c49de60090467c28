/** "Conceded by" -> "conceded by" */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** The text with each run of white space folded to one space, and none at its ends: how quotes are kept and compared. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The text as it may be shown: control characters become their pictures (U+001B is "␛"), characters that reorder or
 * hide text become "[U+202E]", lone surrogates become U+FFFD. Line ends and tabs stay. A mail can carry terminal
 * escapes and bidirectional overrides (Unicode UTR 36, "Trojan Source"); in a report they must be seen, not obeyed.
 */
export function visible(text: string): string {
  return replaceObeyed(text, shownInstead).replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** The same on one line. */
export function oneLine(text: string): string {
  return foldSpace(visible(text));
}

/** The text with something else in place of each character that a terminal or an editor would obey, and a reader not see. */
export function replaceObeyed(text: string, instead: (char: string) => string): string {
  return text.replace(CONTROL, instead).replace(REORDERING, instead);
}

/** A UTF-16 code unit as JSON and YAML write it in a string: "\u202e". */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** At most `limit` UTF-16 code units of the text, with "…" where something was left out; never half a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${headOf(text, limit - 1).trimEnd()}…`;
}

/** The first `limit` code units, one fewer where that would split a surrogate pair. */
export function headOf(text: string, limit: number): string {
  const code = text.charCodeAt(limit - 1);
  const splitsPair = limit < text.length && code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, Math.max(0, splitsPair ? limit - 1 : limit));
}

/** With a capital at the beginning. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** With a capital at the beginning and a full stop at the end, where they are missing. */
export function asSentence(words: string): string {
  return `${sentenceCase(words)}${endsSentence(words) ? "" : "."}`;
}

/** Whether the words bring their own full stop. */
export function endsSentence(words: string): boolean {
  return /[.!?…]$/.test(words);
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "a, b and 3 more": the first of the items, and how many more there are, counted as `one` or `many`. */
export function firstOf(items: readonly string[], most: number, one = "more", many = one): string {
  const first = items.slice(0, most).join(", ");
  return items.length > most ? `${first} and ${countOf(items.length - most, one, many)}` : first;
}

/**
 * "Tarn, Bo" as "Bo Tarn": in "replies by Tarn, Bo and Ada Quill" there would be three people. Only where one word, and
 * what goes before it in a family's name, stands before the one comma, and a given name behind it.
 */
export function givenNameFirst(name: string): string {
  const [, family, given = ""] = FAMILY_FIRST.exec(name) ?? [];
  return family === undefined || NO_GIVEN_NAME.test(given) ? name : `${given} ${family}`;
}

const FAMILY_FIRST =
  /^((?:(?:van|von|der|den|de|di|da|del|la|le|el|al|ten|ter) )*[\p{L}\p{M}'’-]+), ([\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)?)$/iu;

const NO_GIVEN_NAME = /^(?:jr|sr|i{1,3}|iv|ph\.?d|md|esq|inc|ltd|llc|corp|co|gmbh|ag)\.?$/i;

/** "1 message", "2 messages": a count with its word. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Orders words as a reader looks them up: by letters, upper case first where only the case differs. */
export function alphabetical(left: string, right: string): number {
  return byCodeUnits(left.toLowerCase(), right.toLowerCase()) || byCodeUnits(left, right);
}

/** Orders strings by code units: the same on every machine, unlike a locale's order. */
export function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** C0 and C1 controls without tab and line feed, and DEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Bidirectional controls, zero-width space, word joiner, line and paragraph separators, byte order mark, tag characters. */
const REORDERING = /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** "␛", "␡" or "[U+202E]". */
function shownInstead(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}
