import type { Post, Span } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import type { Ancestry, PostView } from "./post-view.ts";
import { lineKey, TELLING_LENGTH } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";
import { isTelling, kindAbove, mayBeCopied } from "./unmarked-quotes.ts";

/** Marks that some put before quoted lines instead of ">"; they also draw tables and begin comments. */
const ODD_MARKS = ["|", ":", "%", "#", "}"] as const;
/** From this many lines of prose in a row ":" marks a quotation, whoever wrote it. */
const PROSE_RUN = 3;

/**
 * Lines quoted with a mark other than ">". The words decide: they stand without the mark in a mail that is answered. For
 * "|", a ">" behind it for what was quoted before, or an attribution above it, does as well; for ":", that it stands
 * before several lines of prose. A mailer that draws its marks so does it throughout: then all lines with that mark are
 * quoted, also those too short to tell by.
 */
export function findOddMarks(post: Post, lines: readonly BodyLine[], ancestry: Ancestry, own: OwnLineIndex): Relabel[] {
  const parent = ancestry.path.at(-1);
  const { body } = post.message;
  const isKnown = (key: string) => parent !== undefined && (parent.byKey.has(key) || own.has(key));
  return ODD_MARKS.flatMap((mark): readonly Span[] => {
    const marked = lines.filter(({ start, depth, block }) => {
      return depth === 0 && body.startsWith(mark, start) && mayBeCopied(post, block);
    });
    const copied = marked
      .map((line) => ({ ...line, key: lineKey(body.slice(line.start + 1, line.end)) }))
      .filter(({ key }) => key.length >= TELLING_LENGTH && isKnown(key));
    const isBar =
      mark === "|" &&
      (copied.length > 0 || marked.some((line) => isQuotedBar(post, line)) || standAbove(body, marked, parent));
    if (parent !== undefined && (isBar || isTelling(copied))) return marked;
    return mark === ":" ? proseRuns(body, marked) : [];
  })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ span: wholeLines(body, start, end), kind: "quote", depth: 1 }));
}

/** Whether all that stands behind the marks is lines of the mail that is answered, however short. */
function standAbove(body: string, marked: readonly BodyLine[], parent: PostView | undefined): boolean {
  const keys = marked.map(({ start, end }) => lineKey(body.slice(start + 1, end))).filter((key) => key !== "");
  if (parent === undefined || keys.length === 0) return false;
  const there = new Set(parent.lines.map(({ key }) => key));
  return keys.every((key) => there.has(key));
}

/** "| > text", or "| text" right below an attribution. */
function isQuotedBar(post: Post, { start, block }: BodyLine): boolean {
  const { body } = post.message;
  return body.startsWith("| >", start) || body.startsWith("|>", start) || kindAbove(post, block) === "attribution";
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
