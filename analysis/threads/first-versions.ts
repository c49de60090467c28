import type { Post } from "../types.ts";
import { isRfc, patchVersion } from "./patch-title.ts";
import { isPatchPost } from "./series.ts";

/** The version of a series that a mail posts, or that a heading of its changelog tells of. */
export type Version = { readonly isRfc: boolean; readonly number: number };

/**
 * By main address of their authors, the lowest number of a version of patches among the posts, and whether any asks for
 * comments: an archive may begin in the midst of a series. Another series of an author's may only lower it.
 */
export function firstVersions(posts: readonly Post[]): ReadonlyMap<string, Version> {
  const versions = new Map<string, Version>();
  for (const { message, person } of posts) {
    if (!isPatchPost({ message }) || person.main === "") continue;
    const { subject } = message;
    const known = versions.get(person.main) ?? { isRfc: false, number: Number.POSITIVE_INFINITY };
    versions.set(person.main, {
      isRfc: known.isRfc || isRfc(subject),
      number: Math.min(known.number, patchVersion(subject)),
    });
  }
  return versions;
}

/** Ids of the messages that post a patch of the first version of its author's. */
export function postsOfFirstVersions(posts: readonly Post[]): ReadonlySet<string> {
  const versions = firstVersions(posts);
  const isFirst = ({ message, person }: Post) =>
    isPatchPost({ message }) && patchVersion(message.subject) <= Math.max(1, versions.get(person.main)?.number ?? 1);
  return new Set(posts.filter(isFirst).map(({ message }) => message.id));
}
