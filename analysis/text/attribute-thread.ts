import { nearestAncestor } from "../threads/nearest-ancestor.ts";
import type { AttributedThread, Post, QuotedLine, QuoteSource, Thread } from "../types.ts";
import { findAnswersInCopy } from "./answers-in-copy.ts";
import { type BodyLine, bodyLines } from "./body-lines.ts";
import { bridgeLinks } from "./bridge-links.ts";
import { findClientHeaders } from "./client-headers.ts";
import { matchElsewhere, type ThreadLines, threadLines } from "./match-elsewhere.ts";
import { matchQuotes } from "./match-quotes.ts";
import { findOddMarks } from "./odd-marks.ts";
import { addOwnLines, type OwnLineIndex } from "./own-line-index.ts";
import { MOST_PLACES } from "./place-lines.ts";
import type { Ancestry, PostView, Sources } from "./post-view.ts";
import { FITTING_LENGTH, TELLING_LENGTH } from "./quote-keys.ts";
import { reblock } from "./reblock.ts";
import { findRewrappedQuotes } from "./rewrapped-quotes.ts";
import { findUnmarkedQuotes } from "./unmarked-quotes.ts";
import type { WordIndices } from "./word-index.ts";
import { findWrappedRemainders } from "./wrapped-remainders.ts";

/**
 * Ties each quoted line of a thread to the message whose own text it is, through any number of levels, after the
 * "fragment quotation graph" (Carenini, Ng, Zhou: WWW 2007). The parent's body comes first, whose quoted lines have
 * their sources already, so that the depth a mailer claims need not be believed. Never guesses: where different messages
 * hold the same words and nothing tells which is meant, the source is unknown. Time and memory are linear in the text of
 * the thread.
 */
export function attributeThread(thread: Thread): AttributedThread {
  const text = threadText(thread);
  const present = new Set(thread.posts.map(({ message }) => message.id));
  const answered = new Set(thread.parents.values());
  const path: PostView[] = [];
  const posts: Post[] = [];
  const quotedLines = new Map<string, readonly QuotedLine[]>();
  for (const post of thread.posts) {
    const { id, missing } = nearestAncestor(thread, present, post.message.id);
    while (path.length > 0 && path.at(-1)?.post.message.id !== id) path.pop();
    const read = readPost(post, { path, missing }, text);
    posts.push(read.post);
    quotedLines.set(post.message.id, quotedLinesOf(read));
    if (!answered.has(post.message.id)) continue;
    const view = makeView(read, path.length);
    addOwnLines(text.own, view);
    path.push(view);
  }
  return { thread: { ...thread, posts }, quotedLines };
}

/** What reading a post needs of the thread around it. */
type ThreadText = {
  /** Own lines of the posts read so far. */
  readonly own: OwnLineIndex;
  readonly indices: WordIndices;
  readonly linesOf: (post: Post) => readonly BodyLine[];
  readonly bodyOf: (messageId: string) => string | undefined;
  /** Own lines of all posts; read when first asked for, which in most threads is never. */
  readonly everywhere: () => ThreadLines;
};

function threadText({ posts }: Thread): ThreadText {
  const lines = new WeakMap<Post, readonly BodyLine[]>();
  const linesOf = (post: Post) => {
    const known = lines.get(post) ?? bodyLines(post);
    lines.set(post, known);
    return known;
  };
  const bodies = new Map(posts.map(({ message }) => [message.id, message.body]));
  let everywhere: ThreadLines | null = null;
  return {
    own: new Map(),
    indices: { vocabulary: new Map(), byView: new WeakMap() },
    linesOf,
    bodyOf: (messageId) => bodies.get(messageId),
    everywhere: () => {
      everywhere ??= threadLines(posts, linesOf);
      return everywhere;
    },
  };
}

/** A post whose quoted lines have their sources; its own lines have null. */
type ReadPost = { readonly post: Post; readonly lines: readonly BodyLine[]; readonly sources: Sources };

function readPost(post: Post, ancestry: Ancestry, thread: ThreadText): ReadPost {
  const { own, indices, linesOf } = thread;
  const { body } = post.message;
  const oddly = reblock(post, findOddMarks(post, linesOf(post), { ancestry, own, indices }));
  const unmarked = reblock(oddly, findUnmarkedQuotes(oddly, linesOf(oddly), ancestry, own));
  const rewrapped = reblock(unmarked, findRewrappedQuotes(unmarked, linesOf(unmarked), ancestry, indices));
  const whole = reblock(rewrapped, findWrappedRemainders(rewrapped, linesOf(rewrapped), ancestry, indices));
  const sources: Sources = linesOf(whole).map(() => null);
  matchQuotes({ body, lines: linesOf(whole), sources, ancestry }, own, indices);
  const headed = reblock(whole, findClientHeaders(whole, linesOf(whole), sources));
  const lines = linesOf(headed);
  matchElsewhere(headed, { lines, sources }, thread.everywhere, indices);
  bridgeLinks({ body, lines, sources }, thread.bodyOf);
  const answered = reblock(headed, findAnswersInCopy(headed, lines, sources, ancestry));
  const settled = linesOf(answered).map((line, at) =>
    line.depth === 0 ? null : (sources[at] ?? unknownSource(line, ancestry)),
  );
  return { post: answered, lines: linesOf(answered), sources: settled };
}

/** The post as those below it will see it. */
function makeView({ post, lines, sources }: ReadPost, level: number): PostView {
  const all = lines.map((line, at) => sources[at] ?? ownSource(post, line));
  return { post, lines, sources: all, byKey: linesByKey(lines), level };
}

function ownSource({ message }: Post, { start, end }: BodyLine): QuoteSource {
  return { known: true, messageId: message.id, span: { start, end }, match: "exact" };
}

function unknownSource({ key, depth }: BodyLine, { path, missing }: Ancestry): QuoteSource {
  if (path.length === 0 || depth <= missing || depth > path.length + missing)
    return { known: false, reason: "parent-missing" };
  return { known: false, reason: key.length < TELLING_LENGTH ? "too-short" : "altered" };
}

function linesByKey(lines: readonly BodyLine[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  lines.forEach(({ key }, at) => {
    if (key.length < FITTING_LENGTH) return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  });
  return byKey;
}

function quotedLinesOf({ lines, sources }: ReadPost): QuotedLine[] {
  const quoted: QuotedLine[] = [];
  lines.forEach(({ start, end, depth, block }, at) => {
    const source = sources[at] ?? null;
    if (source !== null) quoted.push({ block, span: { start, end }, depth, source });
  });
  return quoted;
}
