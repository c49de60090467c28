import type { QuoteSource } from "../types.ts";
import { alignWords, UNTOLD } from "./align-words.ts";
import { type BodyLine, inOneParagraph } from "./body-lines.ts";
import { commonSource } from "./common-source.ts";
import { AMBIGUOUS } from "./match-lines.ts";
import { candidatePlaces, haveOneOrigin, sameOrigin } from "./place-lines.ts";
import type { Ancestry, PostView, Reading, Sources } from "./post-view.ts";
import { restoreLinks, TELLING_LENGTH } from "./quote-keys.ts";
import { readWords, type WordIndices, type Words, wordsOf } from "./word-index.ts";

/** Ancestors whose bodies are read word by word, nearest first. */
const MOST_ANCESTORS = 6;
/** Share of a line's words that must be copied for the line to count. */
const ENOUGH = 0.75;
/** Words that a line must have for some of them to differ. */
const FORGIVING_LENGTH = 6;
/** Lines looked at around an open one: what was wrapped out of it stands there. */
const MARGIN = 2;

const INNER_MARK = /(?:^|\s)>+(?:\s|$)/u;

/**
 * Gives a source to quoted lines that no line of an ancestor equals but whose words, rewrapped or with marks in
 * mid-line, an ancestor holds in a row. Fills the sources.
 */
export function matchWords(reading: Reading, indices: WordIndices): void {
  const { body, lines, sources, ancestry } = reading;
  const ancestors = ancestry.path.slice(-MOST_ANCESTORS).toReversed();
  for (const numbers of openRuns(lines, sources)) {
    const texts = numbers.map((at) => restoreLinks(body.slice(lines[at]?.start, lines[at]?.end)));
    const starts = numbers.map((at) => lines[at]?.start ?? 0);
    const words = readWords(
      texts.map((text, line) => ({ text, start: starts[line] ?? 0 })),
      indices.vocabulary,
    );
    const run = { lines: numbers, texts, words, bounds: lineBounds(numbers.length, words) };
    ancestors.forEach((ancestor, distance) => {
      if (!numbers.some((at) => sources[at] === null)) return;
      matchRun(run, { ancestor, shift: distance + 1 + ancestry.missing }, reading, indices);
    });
  }
}

/** Neighbouring quoted lines: their numbers, texts and words, and which of the words are theirs. */
type Run = {
  readonly lines: readonly number[];
  readonly texts: readonly string[];
  readonly words: Words;
  readonly bounds: readonly Bounds[];
};

/** First word of a line, and the one behind its last. */
type Bounds = readonly [first: number, end: number];

function lineBounds(lines: number, words: Words): Bounds[] {
  let word = 0;
  return Array.from({ length: lines }, (_, line) => {
    const first = word;
    while (words.lines[word] === line) word += 1;
    return [first, word];
  });
}

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

/** An ancestor that may be quoted, and by how much deeper its lines would be marked. */
type Candidate = { readonly ancestor: PostView; readonly shift: number };

function matchRun(
  run: Run,
  { ancestor, shift }: Candidate,
  { lines, sources, ancestry }: Reading,
  indices: WordIndices,
): void {
  const index = wordsOf(ancestor, indices);
  const sourceOf = (word: number) => ancestor.sources[index.lines[word] as number];
  const copies = alignWords(run.words, index, {
    fits: (quoted, source) => {
      const depth = lines[run.lines[run.words.lines[quoted] as number] as number]?.depth ?? 0;
      return ancestor.lines[index.lines[source] as number]?.marks === depth - shift;
    },
    sameOrigin: (a, b) => sameOrigin(sourceOf(a), sourceOf(b)),
  });
  const certain = certainChains(run, copies, lines, (line) => doubt(line, ancestor, shift) === null);
  run.lines.forEach((at, line) => {
    if (sources[at] !== null || standsNearer(lines[at] as BodyLine, ancestor, ancestry)) return;
    const [first, end] = run.bounds[line] as Bounds;
    const found = copies.subarray(first, end);
    const copied = Array.from(found.filter((copy) => copy >= 0));
    if (copied.length > 0 && isEnough(copied.length, found.length)) {
      const needsCompany = doubt(lines[at] as BodyLine, ancestor, shift);
      if (needsCompany !== null && !certain[line]) sources[at] = needsCompany.source;
      else {
        const mark = INNER_MARK.test(run.texts[line] ?? "") ? "nested" : "joined";
        const how = copied.length < found.length ? "altered" : mark;
        sources[at] = commonSource(copied, how, { view: ancestor, index }, ancestry);
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
  { lines: numbers, bounds }: Run,
  copies: Int32Array,
  lines: readonly BodyLine[],
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
