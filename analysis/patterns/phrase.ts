/**
 * The sources of regular expressions, written so that they can be read: a blank stands for white space of any length,
 * as sentences are wrapped anywhere.
 */

/**
 * The source of a pattern, from a template: phrase`\bI (?:really )?(?:like|can live with) ${T}`. A blank stands for
 * white space of any length, and so does a line break with its indent; behind "|", behind the opening of a group and
 * before its end a line break stands for nothing. In a class, "[- ]", a blank is a blank. All else, and the parts put
 * in, stays as it is.
 */
export function phrase({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw: raw.map((text) => withBlanks(text.replace(silentBreak, ""))) }, ...parts);
}

/** A source in which white space is to stand for white space of any length, outside of classes: "call\s+it" of "call it". */
function withBlanks(source: string): string {
  return source.replace(piece, (found) => (found.trim() === "" ? "\\s+" : found));
}

/** The source of a group that matches any one of the phrases, which are written with blanks. */
export function anyPhrase(...phrases: readonly string[]): string {
  return `(?:${phrases.map(withBlanks).join("|")})`;
}

/**
 * The source of a group that matches any one of the words, which stand in a text, parted by blanks ("a an the"), or any
 * one of the phrases.
 */
export function anyWord(words: string, ...phrases: readonly string[]): string {
  return anyPhrase(...words.trim().split(/\s+/), ...phrases);
}

const silentBreak = /(?<=\||\(\?(?:[:=!]|<[=!]|<\w{1,20}>))(?:\n *)+|\n *(?=\))/g;

/** An escape, a class or white space: of these only white space that stands for itself is meant. */
const piece = /\\.|\[(?:\\.|[^\\\]]){0,200}\]|\s+/g;
