import type { Post, QuoteSource } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import { copiedWords } from "./copied-words.ts";
import type { Ancestry } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";
import { foreignSources, isTelling, kindAbove } from "./unmarked-quotes.ts";
import type { WordIndices } from "./word-index.ts";

/**
 * Quotations below an attribution whose marks the mailer left out and whose lines it broke anew: their words stand in a
 * mail that is answered. In a mail that has one, more may follow between the answers: those in another's words.
 */
export function findRewrappedQuotes(
  post: Post,
  lines: readonly BodyLine[],
  ancestry: Ancestry,
  indices: WordIndices,
): Relabel[] {
  if (ancestry.path.length === 0) return [];
  const first = lines.findIndex((_, at) => opensQuote(post, lines, at));
  if (first === -1) return [];
  const below = lines.slice(first);
  const open = below.map((line) => isOpen(post, line));
  const { body } = post.message;
  const texts = below.map(({ start, end }, at) => ({ text: open[at] ? body.slice(start, end) : "", start }));
  const sources = copiedWords(texts, ancestry.path, indices);
  const isForeign = foreignSources(post, ancestry);
  const runs = runsOf(below, open, sources).filter(([from, to]) => {
    const isExpected = opensQuote(post, lines, first + from);
    const copied = below.slice(from, to).filter((line, at) => {
      const source = sources[from + at] ?? null;
      return isExpected ? source !== null : isForeign(source) && post.blocks[line.block]?.kind !== "code";
    });
    return copied.length > 0 && isTelling(copied, isExpected);
  });
  if (!runs.some(([from]) => opensQuote(post, lines, first + from))) return [];
  return runs.map(([from, to]) => {
    const span = wholeLines(body, below[from]?.start ?? 0, below[to - 1]?.end ?? 0);
    return { span, kind: "quote", depth: 1 };
  });
}

/** Whether a line begins what stands below an attribution, or goes on where a quotation without marks does so. */
function opensQuote(post: Post, lines: readonly BodyLine[], at: number): boolean {
  const line = lines[at] as BodyLine;
  const above = lines[at - 1];
  if (above === undefined || above.block === line.block || !isOpen(post, line)) return false;
  if (kindAbove(post, line.block) === "attribution") return true;
  return above.depth > 0 && above.marks === 0 && kindAbove(post, above.block) === "attribution";
}

function isOpen(post: Post, { depth, block }: BodyLine): boolean {
  const kind = post.blocks[block]?.kind;
  return depth === 0 && (kind === "paragraph" || kind === "list-item" || kind === "code");
}

/** Runs [from, to) of copied lines, too short ones between them included. */
function runsOf(
  lines: readonly BodyLine[],
  open: readonly boolean[],
  sources: readonly (QuoteSource | null)[],
): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  let run: [number, number] | null = null;
  lines.forEach(({ key }, at) => {
    if (open[at] && sources[at] !== null) {
      if (run === null) {
        run = [at, at];
        runs.push(run);
      }
      run[1] = at + 1;
    } else if (!open[at] || key.length >= TELLING_LENGTH) run = null;
  });
  return runs;
}
