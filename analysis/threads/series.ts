import type { Post } from "../types.ts";
import { readAnsweredPatch } from "./answered-series.ts";
import { isPatchTitle, patchVersion } from "./patch-title.ts";
import { shortlogTitles } from "./shortlog.ts";
import { withoutTags } from "./title.ts";

/** A version of a patch series as one thread holds it. */
export type SeriesVersion = {
  /** What its other versions share with it: an author with a patch's title, a change-id. Two threads with one of them are one series. */
  readonly keys: readonly string[];
  /** The author of the thread's first patch mail, or of the one that it answers; null where there is none. */
  readonly author: string | null;
  /** 1 where the subjects tell none. */
  readonly version: number;
};

/** Titles this short ("fixes", "typo") say nothing. */
const shortestTitle = 12;

/**
 * What ties the patch mails among the posts to other versions of their series. The convention of git format-patch
 * ("[PATCH v3 1/2] title") and of b4 (a change-id in the cover letter). Replies are no patch mails.
 */
export function readSeriesVersion(posts: readonly Post[]): SeriesVersion {
  const patches = posts.filter(isPatchPost);
  const [first] = patches;
  if (first === undefined) return seriesAnswered(posts);
  return {
    keys: [...new Set(patches.flatMap(keysOf))].sort(),
    author: first.person.main !== "" ? first.person.main : null,
    version: patchVersion(first.message.subject),
  };
}

/** The same of a thread of which only the replies are at hand. */
function seriesAnswered(posts: readonly Post[]): SeriesVersion {
  const answered = readAnsweredPatch(posts);
  if (answered === null) return { keys: [], author: null, version: 1 };
  const { subjects, author, version } = answered;
  const titles = subjects.map(bareTitle).filter(({ length }) => length >= shortestTitle);
  return { keys: titles.map((title) => `${author} ${title}`).sort(), author, version };
}

function keysOf(post: Post): readonly string[] {
  const { message, blocks } = post;
  const own = bareTitle(message.subject);
  const listed = shortlogTitles(message.body).map((title) => title.toLowerCase());
  const authors = authorsOf(post);
  const changeIds = blocks
    .filter(({ kind }) => kind !== "quote")
    .flatMap(({ text }) => [...text.matchAll(/^change-id: ([\w.-]{10,})\s*$/gim)].map(([, id]) => `change-id ${id}`));
  const titles = [own, ...listed]
    .filter(({ length }) => length >= shortestTitle)
    .flatMap((title) => authors.map((author) => `${author} ${title}`));
  return [...titles, ...changeIds];
}

/** The sender, and who wrote the patch where the sender posts it for another: the "From:" line before its text (git am). */
export function authorsOf({ message, person: { main } }: Pick<Post, "message" | "person">): readonly string[] {
  const inBody = /^From:[^\n<]*<([^\s<>@]+@[^\s<>]+)>/m.exec(message.body.slice(0, 500))?.[1]?.toLowerCase();
  return [...new Set([main, inBody ?? ""])].filter((address) => address !== "");
}

/** Fewer words that two titles share are no title. */
const fewestShared = 3;

/**
 * Whether a patch of one version has the title of one of the other but for one identifier: "pond: add heron_get()" and
 * "pond: add heron_hold()".
 */
export function isRetitled(one: SeriesVersion, other: SeriesVersion): boolean {
  return one.keys.some((key) => other.keys.some((title) => differInOneName(key.split(" "), title.split(" "))));
}

function differInOneName(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  const places = words.flatMap((word, place) => (word === others[place] ? [] : [place]));
  const [place, ...more] = places;
  if (place === undefined || more.length > 0 || words.length - 1 < fewestShared) return false;
  return [words[place], others[place]].every((word) => /\w_\w/.test(word ?? ""));
}

/** Without tags, and without what an author adds from version to version: "[PATCH v10 0/3] Add foo (was bar)" -> "add foo" */
function bareTitle(subject: string): string {
  return withoutTags(subject)
    .replace(/\([^()]*\)\s*$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Whether a patch stands in a message, whatever its subject: "how about this?" above a diff. */
export function holdsPatch({ blocks }: Pick<Post, "blocks">): boolean {
  return blocks.some(({ kind }) => kind === "patch");
}

/** Whether a message posts a patch or a patch series: "[PATCH v3 1/2] ...", not a reply to one. */
export function isPatchPost({ message }: { readonly message: Pick<Post["message"], "subject"> }): boolean {
  return isPatchTitle(message.subject);
}
