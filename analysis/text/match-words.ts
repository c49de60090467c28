import type { QuoteSource, Span } from "../types.ts";
import { alignWords, UNTOLD } from "./align-words.ts";
import type { Ancestry, PostView } from "./attribute-thread.ts";
import { type BodyLine, inOneParagraph } from "./body-lines.ts";
import { AMBIGUOUS, type Sources } from "./match-lines.ts";
import { candidatePlaces, haveOneOrigin, sameOrigin } from "./place-lines.ts";
import { lineWords, restoreLinks, TELLING_LENGTH } from "./quote-keys.ts";
import { readWords, type WordIndex, type WordIndices, type Words, wordsOf } from "./word-index.ts";

/** Ancestors whose bodies are read word by word, nearest first. */
const MOST_ANCESTORS = 6;
/** Share of a line's words that must be copied for the line to count. */
const ENOUGH = 0.75;
/** Words that a line must have for some of them to differ. */
const FORGIVING_LENGTH = 6;
/** Lines looked at around an open one: what was wrapped out of it stands there. */
const MARGIN = 2;

/** Words of several messages in one line: a mailer broke an attribution and what it stands above into lines anew. */
const MIXED: QuoteSource = { known: false, reason: "altered" };

const INNER_MARK = /(?:^|\s)>+(?:\s|$)/u;
const PUNCTUATION = /[^\s\p{L}\p{N}_]/u;

/**
 * Gives a source to quoted lines that no line of an ancestor equals but whose words, rewrapped or with marks in
 * mid-line, an ancestor holds in a row. Fills `sources` of the post whose body is `body`.
 */
export function matchWords(
  body: string,
  lines: readonly BodyLine[],
  sources: Sources,
  ancestry: Ancestry,
  indices: WordIndices,
): void {
  const ancestors = ancestry.path.slice(-MOST_ANCESTORS).toReversed();
  for (const numbers of openRuns(lines, sources)) {
    const texts = numbers.map((at) => restoreLinks(body.slice(lines[at]?.start, lines[at]?.end)));
    const starts = numbers.map((at) => lines[at]?.start ?? 0);
    const words = readWords(
      texts.map((text, line) => ({ text, start: starts[line] ?? 0 })),
      indices.vocabulary,
    );
    const run = { lines: numbers, texts, words };
    ancestors.forEach((ancestor, distance) => {
      if (!numbers.some((at) => sources[at] === null)) return;
      matchRun(run, lines, sources, { ancestor, shift: distance + 1 + ancestry.missing }, { ancestry, indices });
    });
  }
}

/** Neighbouring quoted lines: their numbers, texts and words. */
type Run = { readonly lines: readonly number[]; readonly texts: readonly string[]; readonly words: Words };
type Context = { readonly ancestry: Ancestry; readonly indices: WordIndices };

/** Runs of quoted lines with a telling open line among them, as numbers of lines, with a margin around the open ones. */
function openRuns(lines: readonly BodyLine[], sources: Sources): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = () => {
    const isOpen = (at: number) => sources[at] === null && (lines[at] as BodyLine).key.length >= TELLING_LENGTH;
    const first = run.findIndex(isOpen);
    if (first !== -1) runs.push(run.slice(Math.max(0, first - MARGIN), run.findLastIndex(isOpen) + 1 + MARGIN));
    run = [];
  };
  lines.forEach((line, at) => {
    if (line.depth > 0) run.push(at);
    else if (run.length > 0) close();
  });
  close();
  return runs;
}

type Candidate = { readonly ancestor: PostView; readonly shift: number };

function matchRun(run: Run, lines: readonly BodyLine[], sources: Sources, from: Candidate, context: Context): void {
  const { ancestor, shift } = from;
  const index = wordsOf(ancestor, context.indices);
  const sourceOf = (word: number) => ancestor.sources[index.lines[word] as number];
  const copies = alignWords(run.words, index, {
    fits: (quoted, source) => {
      const depth = lines[run.lines[run.words.lines[quoted] as number] as number]?.depth ?? 0;
      return ancestor.lines[index.lines[source] as number]?.marks === depth - shift;
    },
    sameOrigin: (a, b) => sameOrigin(sourceOf(a), sourceOf(b)),
  });
  const bounds = lineBounds(run);
  const certain = certainChains(run, bounds, lines, copies, (line) => doubt(line, ancestor, shift) === null);
  run.lines.forEach((at, line) => {
    if (sources[at] !== null || standsNearer(lines[at] as BodyLine, ancestor, context.ancestry)) return;
    const [first, end] = bounds[line] as Bounds;
    const found = copies.subarray(first, end);
    const copied = Array.from(found.filter((copy) => copy >= 0));
    if (copied.length > 0 && isEnough(copied.length, found.length)) {
      const needsCompany = doubt(lines[at] as BodyLine, ancestor, shift);
      if (needsCompany !== null && !certain[line]) sources[at] = needsCompany.source;
      else {
        const mark = INNER_MARK.test(run.texts[line] ?? "") ? "nested" : "joined";
        const how = copied.length < found.length ? "altered" : mark;
        sources[at] = commonSource(copied, how, ancestor, index, context.ancestry);
      }
    } else if (found.filter((copy) => copy === UNTOLD).length > (1 - ENOUGH) * found.length) sources[at] = AMBIGUOUS;
  });
}

/** Whether a line stands in a nearer ancestor, whole, so that it was copied from there, if from any. */
function standsNearer(line: BodyLine, ancestor: PostView, { path, missing }: Ancestry): boolean {
  const nearest = path.at(-1) as PostView;
  return nearest !== ancestor && candidatePlaces(line, nearest, missing).length > 0;
}

/** Short lines must be copied whole: "Written by Ada" is no copy of "Written by Bo". */
function isEnough(copied: number, words: number): boolean {
  return copied === words || (words >= FORGIVING_LENGTH && copied >= ENOUGH * words);
}

/** First word of a line, and the one behind its last. */
type Bounds = readonly [first: number, end: number];

function lineBounds({ lines, words }: Run): Bounds[] {
  let word = 0;
  return lines.map((_, line) => {
    const first = word;
    while (words.lines[word] === line) word += 1;
    return [first, word];
  });
}

/**
 * Whether words that equal those of `ancestor` prove too little without a neighbouring line that goes on there: short
 * lines, and lines that several messages hold. Null where they prove enough, else the source to give otherwise.
 */
function doubt(line: BodyLine, ancestor: PostView, shift: number): { readonly source: QuoteSource | null } | null {
  if (line.key.length < TELLING_LENGTH) return { source: null };
  const places = candidatePlaces(line, ancestor, shift - 1);
  return haveOneOrigin(ancestor, places) ? null : { source: AMBIGUOUS };
}

/**
 * For each line of a run, whether it belongs to lines of one paragraph that are copied one behind the other and among
 * which there is one that proves enough (`isCertain`). Lines that several messages hold in a row vouch for nothing.
 */
function certainChains(
  { lines: numbers }: Run,
  bounds: readonly Bounds[],
  lines: readonly BodyLine[],
  copies: Int32Array,
  isCertain: (line: BodyLine) => boolean,
): boolean[] {
  const certain: boolean[] = new Array(numbers.length).fill(false);
  for (let from = 0, end = 1; from < numbers.length; from = end, end += 1) {
    while (end < numbers.length && goesOn(end)) end += 1;
    const chain = numbers.slice(from, end).map((at) => lines[at] as BodyLine);
    if (chain.length > 1) certain.fill(chain.some(isCertain), from, end);
  }
  return certain;

  function goesOn(line: number): boolean {
    const first = (bounds[line] as Bounds)[0];
    const follows = first > 0 && (copies[first] as number) === (copies[first - 1] as number) + 1;
    return follows && inOneParagraph(lines[numbers[line - 1] as number], lines[numbers[line] as number]);
  }
}

/** The one source that all copied words go back to; where they go back to several, what was written is altered. */
function commonSource(
  copied: readonly number[],
  match: "joined" | "nested" | "altered",
  ancestor: PostView,
  index: WordIndex,
  ancestry: Ancestry,
): QuoteSource {
  const touched = [...new Set(copied.map((word) => index.lines[word] as number))];
  const [first, ...others] = touched.map((line) => ancestor.sources[line]);
  if (first === undefined || !others.every((other) => sameOrigin(first, other))) return MIXED;
  if (!first.known) return first;
  const low = Math.min(...copied);
  const high = Math.max(...copied);
  const body = ancestor.post.message.body;
  const { messageId } = first;
  if (messageId === ancestor.post.message.id) {
    const span = withPunctuation(body, { start: index.starts[low] as number, end: index.ends[high] as number });
    return { known: true, messageId, span, match };
  }
  const spans = touched.flatMap((line) => spanOf(ancestor.sources[line]));
  const around = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const origin = ancestry.path.find(({ post }) => post.message.id === messageId);
  const words = copied.map((word) => body.slice(index.starts[word], index.ends[word]));
  return { known: true, messageId, span: narrowed(origin?.post.message.body ?? "", around, words), match };
}

function spanOf(source: QuoteSource | null | undefined): Span[] {
  return source?.known === true ? [source.span] : [];
}

/** The part of a span that runs from the first to the last of the words; the whole span where they are not in it. */
function narrowed(body: string, around: Span, words: readonly string[]): Span {
  const there = lineWords(body.slice(around.start, around.end));
  const isThere = (from: number) => words.every((word, at) => there[from + at]?.word === word);
  const from = there.findIndex((_, at) => isThere(at));
  const first = there[from];
  const last = there[from + words.length - 1];
  if (first === undefined || last === undefined) return around;
  return withPunctuation(body, { start: around.start + first.start, end: around.start + last.end });
}

/** Takes in the marks that stand right before and behind the words: quotes, brackets, full stops. */
function withPunctuation(body: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && PUNCTUATION.test(body[from - 1] as string)) from -= 1;
  while (to < body.length && PUNCTUATION.test(body[to] as string)) to += 1;
  return { start: from, end: to };
}
