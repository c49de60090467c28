/** A mark with which a line begins and that may stand for ">". */
export type LineMark = {
  /** What lines of one quotation have in common: the symbol; for initials and nicks, what parts them from the words. */
  readonly kind: string;
  /** The mark as it stands there. */
  readonly text: string;
  /** Offset of the words behind the marks. */
  readonly textStart: number;
};

/** Symbols that some put before quoted lines; with "drawn" ones, nobody begins a line of prose of his own. */
export const DRAWN_MARKS = "|»›│┃║¦";
const SYMBOLS = `${DRAWN_MARKS}:%#};=+&~!$*-]`;
/** These are marks though no blank follows. */
const CLOSE_SYMBOLS = "|:%#}";
/** What begins the items of a list as well. */
export const BULLETS = "*-+";

const LONGEST_NICK = 20;
/** "BL: ", "CM| ", "AF1> ", "<Ada> ": initials or the name of who is quoted, or of who speaks. */
const NICK = /^<?[\p{L}\p{N}_.-]{1,20}[>|:](?=\s|$)/u;

/** The mark with which a line begins whose first character that is no blank stands at `start`; null for none. */
export function lineMark(body: string, start: number, end: number): LineMark | null {
  const first = body[start] ?? "";
  const isSymbol = IS_SYMBOL[body.charCodeAt(start)] ?? SYMBOLS.includes(first);
  if (!isSymbol && !hasNickEnd(body, start)) return null;
  const text = body.slice(start, end);
  if (isSymbol) return symbolMark(text, first);
  const nick = NICK.exec(text)?.[0];
  if (nick === undefined || /^[\d.]+:$/u.test(nick)) return null;
  return { kind: (first === "<" ? "<nick" : "nick") + nick.slice(-1), text: nick, textStart: nick.length };
}

function symbolMark(text: string, symbol: string): LineMark | null {
  let end = 1;
  while (text[end] === symbol || (text[end] === " " && text[end + 1] === symbol)) end += 1;
  const isMark = CLOSE_SYMBOLS.includes(symbol) || end === text.length || /\s/u.test(text[end] ?? "");
  return isMark ? { kind: symbol, text: symbol, textStart: end } : null;
}

/** Cheap to tell of every line: whether a nick can end within it. */
function hasNickEnd(body: string, start: number): boolean {
  for (let at = start + 1; at <= start + LONGEST_NICK + 1; at += 1) {
    const code = body.charCodeAt(at);
    if (code === 62 || code === 124 || code === 58) return true;
    if (code <= 32 || Number.isNaN(code)) return false;
  }
  return false;
}

/** For each character of ASCII, whether it is one of the symbols. */
const IS_SYMBOL: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  SYMBOLS.includes(String.fromCharCode(code)),
);
