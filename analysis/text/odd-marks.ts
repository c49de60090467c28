import type { Post, Span } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import { copiedWords } from "./copied-words.ts";
import { BULLETS, DRAWN_MARKS, type LineMark, lineMark } from "./line-marks.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import type { Ancestry, PostView } from "./post-view.ts";
import { lineKey, TELLING_LENGTH } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";
import { foreignSources, isTelling, kindAbove, mayBeCopied } from "./unmarked-quotes.ts";
import type { WordIndices } from "./word-index.ts";

/** Symbols that, where one stands before quoted lines, stand before all of them. */
const THROUGHOUT = `${DRAWN_MARKS}:%#}`;
/** From this many lines of prose in a row ":" marks a quotation, whoever wrote it. */
const PROSE_RUN = 3;

/** A line that begins with a mark, and its number among the lines of the post. */
type Marked = BodyLine & { readonly mark: LineMark; readonly at: number };

/** What stands behind the marks of the ancestors is known by whole lines and by words. */
type Known = { readonly ancestry: Ancestry; readonly own: OwnLineIndex; readonly indices: WordIndices };

/**
 * Lines quoted with a mark other than ">". The words decide, as initials and bullets stand before own words, too: they
 * stand without the mark in a mail that is answered. A mailer that draws its marks does so throughout, so that lines too
 * short to tell by are quoted with the others.
 */
export function findOddMarks(post: Post, lines: readonly BodyLine[], known: Known): Relabel[] {
  const { body } = post.message;
  return [...groupByMark(post, lines)]
    .flatMap(([mark, marked]): readonly Span[] => {
      if (THROUGHOUT.includes(mark) && isThroughout(post, marked, known)) return marked;
      const runs = quotedRuns(post, runsOf(marked), known);
      return mark === ":" && runs.length === 0 ? proseRuns(body, marked) : runs;
    })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ span: wholeLines(body, start, end), kind: "quote", depth: 1 }));
}

/** Lines by the kind of their marks. Initials part from the words by ":" as the symbol alone does, but mean something else. */
function groupByMark(post: Post, lines: readonly BodyLine[]): ReadonlyMap<string, Marked[]> {
  const groups = new Map<string, Marked[]>();
  const { body } = post.message;
  lines.forEach((line, at) => {
    if (line.depth > 0) return;
    const mark = lineMark(body, line.start, line.end);
    if (mark === null || !mayBeCopied(post, line.block)) return;
    const group = groups.get(mark.kind);
    if (group === undefined) groups.set(mark.kind, [{ ...line, mark, at }]);
    else group.push({ ...line, mark, at });
  });
  return groups;
}

/** Whether all lines with a symbol are quoted. */
function isThroughout(post: Post, marked: readonly Marked[], { ancestry, own }: Known): boolean {
  const parent = ancestry.path.at(-1);
  if (parent === undefined) return false;
  const { body } = post.message;
  const copied = marked
    .map((line) => ({ ...line, key: lineKey(wordsOfLine(body, line)) }))
    .filter(({ key }) => key.length >= TELLING_LENGTH && (parent.byKey.has(key) || own.has(key)));
  if (!DRAWN_MARKS.includes(marked[0]?.mark.kind ?? "")) return isTelling(copied);
  return copied.length > 0 || marked.some((line) => isQuotedBar(post, line)) || standAbove(body, marked, parent);
}

/** Whether all that stands behind the marks is lines of the mail that is answered, however short. */
function standAbove(body: string, marked: readonly Marked[], parent: PostView): boolean {
  const keys = marked.map((line) => lineKey(wordsOfLine(body, line))).filter((key) => key !== "");
  if (keys.length === 0) return false;
  const there = new Set(parent.lines.map(({ key }) => key));
  return keys.every((key) => there.has(key));
}

function wordsOfLine(body: string, { start, end, mark }: Marked): string {
  return body.slice(start + mark.textStart, end);
}

/** "| > text", or "| text" right below an attribution. */
function isQuotedBar(post: Post, { start, block, mark }: Marked): boolean {
  const isNested = /^ ?>/u.test(post.message.body.slice(start + mark.textStart).slice(0, 2));
  return isNested || kindAbove(post, block) === "attribution";
}

/** Lines of one kind of mark that follow one another. */
function runsOf(marked: readonly Marked[]): Marked[][] {
  const runs: Marked[][] = [];
  for (const line of marked) {
    if (runs.at(-1)?.at(-1)?.at === line.at - 1) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/**
 * The lines that are quoted of runs with one kind of mark: whole runs below an attribution that share its mark, or in
 * words of a mail that is answered. A list may have items of its own: of it only what lies between such lines, and only
 * where the mailer has shown above that its bullets are marks.
 */
function quotedRuns(post: Post, runs: readonly (readonly Marked[])[], known: Known): readonly Span[] {
  const quoted: Marked[] = [];
  for (const run of runs) {
    const first = run[0] as Marked;
    const isAttributed = kindAbove(post, first.block) === "attribution" && !isSetOff(post, first);
    if (isAttributed && isMarkedAlike(post, run)) quoted.push(...run);
    else if (isAttributed || quoted.length > 0 || mayBeQuoted(post, run, known.ancestry)) {
      const isSpoken = isNick(first, ">|") && sharesMark(run) && wrapsOn(post.message.body, run);
      quoted.push(...(isSpoken ? run : copiedOf(post, run, known, isAttributed)));
    }
  }
  return quoted;
}

/** Whether lines below an attribution have a mark in common, and one that is no bullet. */
function isMarkedAlike({ message }: Post, run: readonly Marked[]): boolean {
  const { kind } = (run[0] as Marked).mark;
  return DRAWN_MARKS.includes(kind) || (sharesMark(run) && (!BULLETS.includes(kind) || wrapsOn(message.body, run)));
}

/** Whether a run reads as prose behind a mark that stands before quotations: the words must then decide. */
function mayBeQuoted({ message }: Post, run: readonly Marked[], { path }: Ancestry): boolean {
  const first = run[0] as Marked;
  if (run.length === 1 || BULLETS.includes(first.mark.kind)) return false;
  if (isNick(first, ":") && !path.some(({ post }) => isInitials(first.mark.text, post))) return false;
  if (isNick(first, ">|:") && !sharesMark(run)) return false;
  return run.filter((line) => readsAsProse(wordsOfLine(message.body, line))).length * 2 >= run.length;
}

/** What of a run stands in a mail that is answered, if that is too much for a coincidence. */
function copiedOf(
  post: Post,
  run: readonly Marked[],
  { ancestry, indices }: Known,
  isAttributed: boolean,
): readonly Marked[] {
  if (ancestry.path.length === 0) return [];
  const texts = run.map((line) => ({
    text: wordsOfLine(post.message.body, line),
    start: line.start + line.mark.textStart,
  }));
  const sources = copiedWords(texts, ancestry.path, indices);
  const isForeign = foreignSources(post, ancestry);
  const copied = run.filter((_, at) => (isAttributed ? sources[at] !== null : isForeign(sources[at])));
  if (copied.length === 0 || !isTelling(copied, isAttributed)) return [];
  if (!BULLETS.includes(run[0]?.mark.kind ?? "")) return run;
  return run.slice(run.indexOf(copied[0] as Marked), run.indexOf(copied.at(-1) as Marked) + 1);
}

/** Whether a blank line parts a line from what is above it. */
function isSetOff(post: Post, { start }: BodyLine): boolean {
  return /\n[ \t]*\n[ \t]*$/u.test(post.message.body.slice(Math.max(0, start - 40), start));
}

/** Whether the mark of the first line stands before others, too. */
function sharesMark([first, ...rest]: readonly Marked[]): boolean {
  return rest.some(({ mark }) => mark.text === first?.mark.text);
}

/** Whether initials or a name stand before one of some signs. */
function isNick({ mark }: Marked, signs: string): boolean {
  return mark.text.length > 1 && signs.includes(mark.text.at(-1) ?? "");
}

/** Whether "BL:" stands for the sender of a post: "KVM:" and "Warning:" are no initials. */
function isInitials(mark: string, { message }: Post): boolean {
  const names = (message.originalFrom ?? message.from)?.name.match(/\p{L}+/gu) ?? [];
  return mark.slice(0, -1) === names.map((name) => name[0]).join("");
}

/** Whether the mark stands before a line that goes on with the sentence above it: no bullet does. */
function wrapsOn(body: string, run: readonly Marked[]): boolean {
  return run.some((line, at) => {
    const above = run[at - 1];
    return (
      above?.mark.text === line.mark.text &&
      !/[.:;?!]$/u.test(body.slice(above.start, above.end).slice(-1)) &&
      /^\s{0,4}\p{Ll}/u.test(wordsOfLine(body, line).slice(0, 6))
    );
  });
}

/**
 * Stretches of lines of prose behind ":", lines without words among them included. Nobody writes so himself; operands of
 * assembly and branches of conditionals begin so too, but are no prose.
 */
function proseRuns(body: string, marked: readonly BodyLine[]): readonly Span[] {
  const runs: BodyLine[][] = [];
  for (const line of marked) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (above !== undefined && /^[\s:]*$/.test(body.slice(above.end, line.start))) run?.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const prose = run.filter(({ start, end }) => readsAsProse(body.slice(start + 1, end)));
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    return run.length >= PROSE_RUN && prose.length * 2 > run.length ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Four words or more, most of them of letters alone. */
function readsAsProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const plain = words.filter((word) => /^["'(*_]?\p{L}(?:['’-]*\p{L})*["'’)*_.,;:?!-]*$/u.test(word));
  return words.length >= 4 && plain.length * 2 > words.length;
}
