import type { QuoteSource, Span } from "../types.ts";
import { sameOrigin } from "./place-lines.ts";
import type { Ancestry, PostView } from "./post-view.ts";
import { lineWords } from "./quote-keys.ts";
import type { WordIndex } from "./word-index.ts";

/** Words of several messages in one line: a mailer broke an attribution and what it stands above into lines anew. */
const MIXED: QuoteSource = { known: false, reason: "altered" };

const PUNCTUATION = /[^\s\p{L}\p{N}_]/u;

/**
 * The one source that all copied words of an ancestor (by their numbers) go back to; where they go back to several, what was written
 * is altered. `match` is what it took to see that they are copied.
 */
export function commonSource(
  copied: readonly number[],
  match: "joined" | "nested" | "altered",
  { view, index }: { readonly view: PostView; readonly index: WordIndex },
  { path }: Ancestry,
): QuoteSource {
  const touched = [...new Set(copied.map((word) => index.lines[word] as number))];
  const [first, ...others] = touched.map((line) => view.sources[line]);
  if (first === undefined || !others.every((other) => sameOrigin(first, other))) return MIXED;
  if (!first.known) return first;
  const low = Math.min(...copied);
  const high = Math.max(...copied);
  const body = view.post.message.body;
  const { messageId } = first;
  if (messageId === view.post.message.id) {
    const span = withPunctuation(body, { start: index.starts[low] as number, end: index.ends[high] as number });
    return { known: true, messageId, span, match };
  }
  const spans = touched.flatMap((line) => spanOf(view.sources[line]));
  const around = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const origin = path.find(({ post }) => post.message.id === messageId);
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
