import type { Block, Post, QuoteSource } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import { matchLines, settleLines } from "./match-lines.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import type { Ancestry, Sources } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";

/**
 * Characters that a stretch, and its longest line, must share with an ancestor to be a copy and no coincidence; and the
 * line where a quotation is expected.
 */
const TELLING_STRETCH = 60;
const TELLING_LINE = 40;
const EXPECTED_LINE = 20;

/**
 * Stretches of a post's own lines that are copies of an ancestor: quotations whose marks the mailer left out. What
 * people repeat of their own earlier mail is own text again, unless it stands below an attribution.
 */
export function findUnmarkedQuotes(
  post: Post,
  lines: readonly BodyLine[],
  ancestry: Ancestry,
  own: OwnLineIndex,
): Relabel[] {
  const parent = ancestry.path.at(-1);
  const isKnown = ({ key }: BodyLine) => parent?.byKey.has(key) || own.has(key);
  if (parent === undefined || !lines.some((line) => mayBeCopied(post, line.block) && isKnown(line))) return [];
  const claimed = lines.map((line) => asQuoted(post, line));
  const sources: Sources = claimed.map(() => null);
  matchLines({ lines: claimed, sources, ancestry }, own);
  settleLines({ lines: claimed, sources, ancestry }, own);
  const isForeign = foreignSources(post, ancestry);
  const below = belowAttribution(post, claimed, sources);
  const elsewhere = stretches(sources.map(isForeign), sources).filter(
    ([from, to]) => !below.some(([start, end]) => from >= start && to <= end),
  );
  const copiedIn = ([from, to]: Run, isCopied: IsForeign) =>
    claimed.slice(from, to).filter((_, at) => isCopied(sources[from + at]));
  const isRightBelow = ([from]: Run) => post.blocks[(claimed[from]?.block ?? 0) - 1]?.kind === "attribution";
  return [
    ...below.filter((run) =>
      isTelling(
        copiedIn(run, (source) => source !== null),
        isRightBelow(run),
      ),
    ),
    ...elsewhere.filter((run) => isTelling(copiedIn(run, isForeign))),
  ]
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => {
      const span = wholeLines(post.message.body, lines[from]?.start ?? 0, lines[to - 1]?.end ?? 0);
      return { span, kind: "quote", depth: 1 };
    });
}

/** Lines [from, to). */
type Run = readonly [from: number, to: number];

type IsForeign = (source: QuoteSource | null | undefined) => boolean;

/** Tells whether a source is an ancestor by somebody else. */
export function foreignSources(post: Post, { path }: Ancestry): IsForeign {
  const author = post.person.main;
  const foreign = new Set(
    path.filter(({ post: { person } }) => person.main !== author).map(({ post }) => post.message.id),
  );
  return (source) => source?.known === true && foreign.has(source.messageId);
}

/**
 * Runs [from, to) of copied lines below an attribution that no marks follow, short lines and omission marks among
 * them included. Marked lines part the runs: a copied mail has quotations of its own.
 */
function belowAttribution(post: Post, claimed: readonly BodyLine[], sources: Sources): Run[] {
  const runs: Run[] = [];
  let run: [number, number] | null = null;
  let goesOn = false;
  claimed.forEach(({ block, depth, key }, at) => {
    const isCopied = depth > 0 && sources[at] !== null;
    const isMarked = post.blocks[block]?.kind === "quote";
    const isNobodys = post.blocks[block]?.kind === "omission" || (depth > 0 && key.length < TELLING_LENGTH);
    const opens = claimed[at - 1]?.block !== block && kindAbove(post, block) === "attribution";
    goesOn = goesOn ? isCopied || isMarked || isNobodys : isCopied && opens;
    if (!goesOn || isMarked) run = null;
    else if (!isCopied) return;
    else if (run !== null) run[1] = at + 1;
    else {
      run = [at, at + 1];
      runs.push(run);
    }
  });
  return runs;
}

/** Kind of the block above one, omission marks passed over. */
export function kindAbove(post: Post, block: number): Block["kind"] | undefined {
  let above = block - 1;
  while (post.blocks[above]?.kind === "omission") above -= 1;
  return post.blocks[above]?.kind;
}

/** A line that may be copied as if it were quoted once; all others as not quoted. */
function asQuoted(post: Post, line: BodyLine): BodyLine {
  return { ...line, depth: mayBeCopied(post, line.block) ? 1 : 0 };
}

/** Prose and code, and the attribution that a copied mail begins with. */
export function mayBeCopied(post: Post, block: number): boolean {
  const kind = post.blocks[block]?.kind;
  if (kind === "attribution") return kindAbove(post, block) === "attribution";
  return kind === "paragraph" || kind === "list-item" || kind === "code";
}

/** Runs [from, to) of copied lines that go back to one message. */
function stretches(copied: readonly boolean[], sources: Sources): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= copied.length; at += 1) {
    const joins = from !== -1 && copied[at] === true && sameMessage(sources[at], sources[at - 1]);
    if (joins) continue;
    if (from !== -1) runs.push([from, at]);
    from = copied[at] === true ? at : -1;
  }
  return runs;
}

function sameMessage(a: QuoteSource | null | undefined, b: QuoteSource | null | undefined): boolean {
  return a?.known === true && b?.known === true && a.messageId === b.messageId;
}

/**
 * Whether copied lines are too much for a coincidence. A phrase that stands there twice tells no more than one. Right
 * below an attribution, where a quotation is to be expected, less is enough.
 */
export function isTelling(lines: readonly BodyLine[], isExpected = false): boolean {
  const lengths = [...new Set(lines.map(({ key }) => key))].map((key) => key.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return (
    Math.max(...lengths) >= (isExpected ? EXPECTED_LINE : TELLING_LINE) ||
    (lengths.length > 1 && total >= TELLING_STRETCH)
  );
}
