import { bodyStart } from "../head-end.ts";

/**
 * How an mbox keeps body lines that start with "From " from being taken for separators (Library of Congress
 * fdd000383-385; qmail's mbox.5):
 * - mboxrd puts ">" before every "From ", ">From ", ">>From ", ...: one ">" is taken off each;
 * - mboxo puts ">" before "From " only: it is taken off ">From " only, and not where that stands among lines that a mailer
 *   has quoted in the same way (">From afar" above ">it looks small"): those are words of another;
 * - mboxcl does as mboxo, and states the length of the body in Content-Length;
 * - mboxcl2 states the length and quotes nothing;
 * - unquoted: `git format-patch` and b4's git-am mailboxes quote nothing and state no length.
 */
export type MboxVariant = "mboxrd" | "mboxo" | "mboxcl" | "mboxcl2" | "unquoted";

const LF = 10;
const GREATER_THAN = 62;

/** The message with the mbox's quoting undone in its body; the same buffer when nothing was quoted. */
export function unquote(message: Buffer, variant: MboxVariant): Buffer {
  if (variant === "mboxcl2" || variant === "unquoted") return message;
  const all = quoteMarks(message, bodyStart(message), variant === "mboxrd" ? Number.POSITIVE_INFINITY : 1);
  const marks = variant === "mboxrd" ? all : all.filter((mark) => !isAmongQuoted(message, mark, 1));
  if (marks.length === 0) return message;
  const kept = marks.map((mark, index) => message.subarray(index === 0 ? 0 : (marks[index - 1] ?? 0) + 1, mark));
  return Buffer.concat([...kept, message.subarray((marks.at(-1) ?? 0) + 1)]);
}

/** Offsets of the ">" to take off: the first of each line of 1 to `deepest` of them before "From ". */
function quoteMarks(message: Buffer, start: number, deepest: number): number[] {
  const marks: number[] = [];
  for (let from = message.indexOf("From ", start); from !== -1; from = message.indexOf("From ", from + 5)) {
    let mark = from;
    while (mark > start && message[mark - 1] === GREATER_THAN) mark--;
    const startsLine = mark === start || message[mark - 1] === LF;
    if (startsLine && mark < from && from - mark <= deepest) marks.push(mark);
  }
  return marks;
}

/** Whether lines show that an mbox is an mboxrd: it alone makes ">>From ", but of a mail that quotes its lines like that. */
export function showsMboxrd(sample: Buffer): boolean {
  for (let at = sample.indexOf(TWICE); at !== -1; at = sample.indexOf(TWICE, at + 1))
    if (!isAmongQuoted(sample, at + 1, 2)) return true;
  return false;
}

const TWICE = "\n>>From ";
/** Lines that the mbox itself has quoted show nothing. */
const QUOTED_FROM = /^>*From /;
const SPACE = 32;
const TAB = 9;

/** Whether the line above or below begins with as many ">" as the line at `at`, and no blank behind them, as some mailers quote. */
function isAmongQuoted(bytes: Buffer, at: number, depth: number): boolean {
  const above = at < 2 ? -1 : bytes.lastIndexOf(LF, at - 2) + 1;
  const below = bytes.indexOf(LF, at) + 1;
  return [above, below === 0 ? -1 : below].some((line) => line !== -1 && isQuotedTightly(bytes, line, depth));
}

function isQuotedTightly(bytes: Buffer, line: number, depth: number): boolean {
  const text = line + depth;
  if (text > bytes.length || !bytes.subarray(line, text).every((byte) => byte === GREATER_THAN)) return false;
  return bytes[text] !== SPACE && bytes[text] !== TAB && !QUOTED_FROM.test(bytes.toString("latin1", text, text + 40));
}
