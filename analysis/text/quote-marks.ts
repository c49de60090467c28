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
/** What becomes of ">" where Japanese is typed, and where a gateway escapes it as HTML and never turns it back. */
const WIDE_MARK = "＞".charCodeAt(0);
const ESCAPED_MARK = "&gt;";

/**
 * Reads the quote marks at the head of a line: ">" in any spacing (RFC 3676 section 4.5 and what mailers make of it),
 * also behind the initials that SuperCite and its kin put before each mark ("AT> ", "JD>> "). Blanks before the
 * first mark are allowed, also those that nobody sees: some mailers indent what they quote.
 */
export function quoteMarks(line: string): QuoteMarks {
  let at = skipBlanks(line, 0);
  if (markLength(line, at) === 0) {
    at = skipInitials(line, at);
    if (line.charCodeAt(at) !== MARK) return UNQUOTED;
  }
  let depth = 0;
  let textStart = at;
  for (let length = markLength(line, at); length > 0; length = markLength(line, at)) {
    depth += 1;
    at += length;
    textStart = line[at] === " " ? at + 1 : at;
    // "> > x" is two deep, "> \t> x" shows a line that itself began with blanks: only single blanks part marks.
    const next = skipUnseen(line, textStart);
    if (markLength(line, next) > 0) at = next;
  }
  return { depth, textStart };
}

/** Length of the mark that stands at `at`; 0 where none does. */
function markLength(line: string, at: number): number {
  const code = line.charCodeAt(at);
  if (code === MARK || code === WIDE_MARK) return 1;
  return code === 38 && line.startsWith(ESCAPED_MARK, at) ? ESCAPED_MARK.length : 0;
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  for (let code = line.charCodeAt(at); code === 32 || code === 9 || code === 160 || isUnseen(code); ) {
    at += 1;
    code = line.charCodeAt(at);
  }
  return at;
}

/** Characters of no width, which web mailers leave at the heads of lines, and byte order marks. */
function isUnseen(code: number): boolean {
  return code >= 0x200b && (code <= 0x200d || code === 0x2060 || code === 0xfeff);
}

function skipUnseen(line: string, from: number): number {
  let at = from;
  while (isUnseen(line.charCodeAt(at))) at += 1;
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
