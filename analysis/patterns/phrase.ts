/**
 * The source of a pattern, from a template that can be read: phrase`\bI (?:really )?(?:like|can live with) ${T}`. A blank stands for white space of
 * any length, and so does a line break with its indent; behind "|", behind the opening of a group and before its end a line break stands for
 * nothing. In a class, "[- ]", a blank is a blank. All else, and the parts put in, stays as it is.
 */
export function phrase({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw: raw.map(toSource) }, ...parts);
}

const silentBreak = /(?<=\||\(\?(?:[:=!]|<[=!]|<\w{1,20}>))(?:\n *)+|\n *(?=\))/g;

/** An escape, a class or white space: of these only white space that stands for itself is meant. */
const piece = /\\.|\[(?:\\.|[^\\\]]){0,200}\]|\s+/g;

function toSource(text: string): string {
  return text.replace(silentBreak, "").replace(piece, (found) => (found.trim() === "" ? "\\s+" : found));
}
