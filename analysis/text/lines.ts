/** One line of a body: offsets of its text without the line end, and that text. */
export type Line = { readonly start: number; readonly end: number; readonly text: string };

/** The lines of a body, in order. A body that ends in "\n" has no empty last line; an empty body has no lines. */
export function splitLines(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < body.length) {
    const found = body.indexOf("\n", start);
    const end = found === -1 ? body.length : found;
    lines.push({ start, end, text: body.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** Whether a line holds nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.text.trim() === "";
}

/** Whether a line, or what begins so, is set in, as examples and the words of others are: by a tab, or two blanks. */
export function isSetIn(text: string): boolean {
  return /^(?:\t| {2})/u.test(text);
}
