import type { Post, QuoteSource } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import { splitLines } from "./lines.ts";
import type { Ancestry, PostView, Sources } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";
import { isFooter, isSignatureStart } from "./tail-lines.ts";

/** Lines of the mail that is answered that must be copied before what is not in it is an answer to it. */
const TELLING_COPIES = 2;

/**
 * Own words below the header of a mail that was copied without marks: the mail that is answered is here and shows which
 * words are its. They stand between two lines that follow one another in it, or below its end.
 */
export function findAnswersInCopy(
  post: Post,
  lines: readonly BodyLine[],
  sources: Sources,
  { path, missing }: Ancestry,
): Relabel[] {
  const parent = path.at(-1);
  if (parent === undefined || missing > 0 || !post.blocks.some(({ kind }) => kind === "forwarded")) return [];
  const known = linesBySource(parent);
  const placeOf = (source: QuoteSource | null | undefined) => (source?.known ? (known.get(nameOf(source)) ?? -1) : -1);
  const places = lines.map((line, at) => (isCopied(post, line) ? placeOf(sources[at]) : -1));
  if (places.filter((place) => place !== -1).length < TELLING_COPIES) return [];
  return openStretches(post, lines, sources, places)
    .filter(([from, to]) => {
      const [above, below] = [places[from - 1] ?? -1, places[to] ?? -1];
      return to < lines.length ? above !== -1 && below === above + 1 : above !== -1 && isEnd(parent, above);
    })
    .flatMap(([from, to]) => {
      const [first, last] = [lines[from] as BodyLine, lines[to - 1] as BodyLine];
      const span = wholeLines(post.message.body, first.start, last.end);
      return isTail(post.message.body, span.start) ? [] : [{ span, kind: "paragraph" as const, depth: 0 }];
    });
}

function isCopied(post: Post, { block }: BodyLine): boolean {
  return post.blocks[block]?.kind === "forwarded";
}

/** For each place in a mail that a source can name, the number of the line of `parent` that has it as its own or quotes it. */
function linesBySource({ sources }: PostView): ReadonlyMap<string, number> {
  return new Map(sources.map((source, line) => [nameOf(source), line]));
}

function nameOf(source: QuoteSource | null | undefined): string {
  return source?.known === true ? `${source.span.start} ${source.messageId}` : "";
}

/** Stretches [from, to) of copied lines that no mail of the thread holds. */
function openStretches(
  post: Post,
  lines: readonly BodyLine[],
  sources: Sources,
  places: readonly number[],
): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  lines.forEach((line, at) => {
    if (!isCopied(post, line) || sources[at] !== null) return;
    const stretch = found.at(-1);
    if (stretch?.[1] === at) stretch[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found.filter(
    ([from, to]) => places[from - 1] !== -1 && lines.slice(from, to).some(({ key }) => key.length >= TELLING_LENGTH),
  );
}

/** Whether the mail has no words below a line but a signature and footers. */
function isEnd({ post, lines }: PostView, place: number): boolean {
  return lines.slice(place + 1).every(({ block }) => {
    const kind = post.blocks[block]?.kind;
    return kind === "signature" || kind === "footer";
  });
}

/** Whether a signature or a footer begins where a stretch does. */
function isTail(body: string, start: number): boolean {
  const lines = splitLines(body.slice(start));
  return isSignatureStart(lines, 0) || isFooter(lines, 0) || /^\s*[-_=*]{3}/u.test((lines[0]?.text ?? "").slice(0, 80));
}
