import type { Post } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import { AMBIGUOUS } from "./match-lines.ts";
import { matchQuotes } from "./match-quotes.ts";
import type { PostView, Reading, Sources } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";
import type { WordIndices } from "./word-index.ts";

/** A line must be this long to point to a message that the quoting one does not answer. */
const POINTING_LENGTH = 24;
/** Messages tried for one run of lines. */
const MOST_DONORS = 3;

/** Which messages of a thread hold a line as their own. */
export type ThreadLines = {
  /** Key of a line of `POINTING_LENGTH` or more -> the posts that have it as an own line, in thread order. */
  readonly holders: ReadonlyMap<string, readonly Post[]>;
  /** The own lines of a post as a view that quotes can be matched against. */
  readonly ownView: (post: Post) => PostView;
};

/** Reads the own lines of a whole thread. `linesOf` gives the lines of a post. */
export function threadLines(posts: readonly Post[], linesOf: (post: Post) => readonly BodyLine[]): ThreadLines {
  const holders = new Map<string, Post[]>();
  for (const post of posts) {
    for (const { key, depth } of linesOf(post)) {
      if (depth > 0 || key.length < POINTING_LENGTH) continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [post]);
      else if (known.at(-1) !== post) known.push(post);
    }
  }
  const views = new Map<Post, PostView>();
  const ownView = (post: Post) => {
    const view = views.get(post) ?? viewOfOwnLines(post, linesOf(post));
    views.set(post, view);
    return view;
  };
  return { holders, ownView };
}

function viewOfOwnLines(post: Post, all: readonly BodyLine[]): PostView {
  const lines = all.filter(({ depth }) => depth === 0);
  const byKey = new Map<string, number[]>();
  lines.forEach(({ key }, at) => {
    if (key.length >= TELLING_LENGTH) byKey.set(key, [...(byKey.get(key) ?? []), at].slice(0, 8));
  });
  const sources = lines.map(
    ({ start, end }) => ({ known: true, messageId: post.message.id, span: { start, end }, match: "exact" }) as const,
  );
  return { post, lines, sources, byKey, level: 0 };
}

/**
 * Gives sources to runs of quoted lines that no ancestor holds but an earlier message elsewhere in the thread does:
 * people answer two mails in one, or quote a brother of the mail they reply to. Only a long line that one author alone
 * wrote points there; one that several wrote is ambiguous. Fills `sources`.
 */
export function matchElsewhere(
  post: Post,
  { lines, sources }: Pick<Reading, "lines" | "sources">,
  thread: () => ThreadLines,
  indices: WordIndices,
): void {
  for (const [from, to] of openRuns(lines, sources)) {
    const run = lines.slice(from, to);
    const found = sources.slice(from, to);
    for (const donor of donors(post, run, found, thread())) {
      const ancestry = { path: [thread().ownView(donor)], missing: 0 };
      matchQuotes({ body: post.message.body, lines: run, sources: found, ancestry }, new Map(), indices);
    }
    found.forEach((source, at) => {
      const isHeld = source === null && earlierHolders(post, run[at] as BodyLine, thread()).length > 0;
      sources[from + at] = isHeld ? AMBIGUOUS : source;
    });
  }
}

/** Runs [from, to) of quoted lines of which at least one that could point somewhere is open. */
function openRuns(lines: readonly BodyLine[], sources: Sources): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if ((lines[at]?.depth ?? 0) > 0) continue;
    const points = (line: BodyLine, offset: number) =>
      sources[from + offset] === null && line.key.length >= POINTING_LENGTH;
    if (at > from && lines.slice(from, at).some(points)) runs.push([from, at]);
    from = at + 1;
  }
  return runs;
}

/** Earlier messages elsewhere in the thread that have a line as their own. */
function earlierHolders(post: Post, { key }: BodyLine, { holders }: ThreadLines): readonly Post[] {
  return (holders.get(key) ?? []).filter((holder) => isEarlier(holder, post));
}

/** Earlier messages that hold open lines of a run as the only author's, those with most lines first. */
function donors(post: Post, run: readonly BodyLine[], sources: Sources, thread: ThreadLines): Post[] {
  const votes = new Map<Post, number>();
  run.forEach((line, at) => {
    if (sources[at] !== null) return;
    const earlier = earlierHolders(post, line, thread);
    const [first] = earlier;
    if (first === undefined || !earlier.every(({ person }) => person.main === first.person.main)) return;
    votes.set(first, (votes.get(first) ?? 0) + line.key.length);
  });
  return [...votes]
    .sort(([a, most], [b, votesOfB]) => votesOfB - most || (a.message.id < b.message.id ? -1 : 1))
    .slice(0, MOST_DONORS)
    .map(([holder]) => holder);
}

function isEarlier({ message }: Post, than: Post): boolean {
  if (message.id === than.message.id) return false;
  return message.date !== null && than.message.date !== null && message.date <= than.message.date;
}
