/** How deep a line is quoted, and where its words begin. */
export type QuoteMarks = {
  /** Number of marks: ">> > x" is 3 deep. 0 for a line that is not quoted. */
  readonly depth: number;
  /** Offset in the line after the marks and the one blank that belongs to them. */
  readonly textStart: number;
};

const UNQUOTED: QuoteMarks = { depth: 0, textStart: 0 };
const LONGEST_INITIALS = 10;
const MARK = ">".charCodeAt(0);

/**
 * Reads the quote marks at the head of a line: ">" in any spacing (RFC 3676 section 4.5 and what mailers make of it),
 * also behind the initials that SuperCite and its kin put before each mark ("AT> ", "JD>> "). Blanks before the
 * first mark are allowed: some mailers indent what they quote.
 */
export function quoteMarks(line: string): QuoteMarks {
  let at = skipBlanks(line, 0);
  if (line.charCodeAt(at) !== MARK) {
    at = skipInitials(line, at);
    if (line.charCodeAt(at) !== MARK) return UNQUOTED;
  }
  let depth = 0;
  let textStart = at;
  while (line.charCodeAt(at) === MARK) {
    depth += 1;
    at += 1;
    textStart = line[at] === " " ? at + 1 : at;
    // "> > x" is two deep, "> \t> x" shows a line that itself began with blanks: only single blanks part marks.
    if (line[at] === " " && line[at + 1] === ">") at += 1;
  }
  return { depth, textStart };
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  for (let code = line.charCodeAt(at); code === 32 || code === 9 || code === 160; code = line.charCodeAt(at)) at += 1;
  return at;
}

function skipInitials(line: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_INITIALS && isLetter(line.charCodeAt(at))) at += 1;
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
