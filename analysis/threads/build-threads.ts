import type { Message } from "../../ingest/types.ts";
import { withRepeatedTails } from "../text/repeated-tails.ts";
import type { Post, Thread } from "../types.ts";
import { parentOf } from "./parent-of.ts";

/** What grouping needs to know of a message; `date` as in Message. */
export type Skeleton = Pick<Message, "id" | "inReplyTo" | "references" | "date">;

/** A thread without its posts. */
export type ThreadGroup = {
  /** Id of the root message, or of the ghost at the top. */
  readonly id: string;
  /** Ids of the messages that are there: parents before children, siblings by date then id. */
  readonly messageIds: readonly string[];
  /** Id of a message or ghost -> id of its parent, which may be a ghost. */
  readonly parents: ReadonlyMap<string, string>;
  /** Ids that are referred to but not there, sorted. */
  readonly ghosts: readonly string[];
};

/**
 * Groups messages into threads by In-Reply-To, else the last of References; never by subject. Messages that answer the
 * same missing message (ghost) are one thread. A message that comes twice counts once (the first); loops are cut at
 * their latest message. Threads come in order of their first message; the result does not depend on the order of the
 * input, save for messages that share an id. Time is that of sorting.
 */
export function groupThreads(skeletons: readonly Skeleton[]): ThreadGroup[] {
  const { known, ordered, parents } = linkAll(skeletons);
  const children = childrenOf(ordered, parents, known);
  return [...rootsInOrder(ordered, parents)].map((root) => collectGroup(root, parents, children, known));
}

/** How many threads they are grouped into, without the room that the groups take. */
export function countThreads(skeletons: readonly Skeleton[]): number {
  const { ordered, parents } = linkAll(skeletons);
  return rootsInOrder(ordered, parents).size;
}

function linkAll(skeletons: readonly Skeleton[]) {
  const known = new Map<string, Skeleton>();
  for (const skeleton of skeletons) if (!known.has(skeleton.id)) known.set(skeleton.id, skeleton);
  const ordered = [...known.values()].sort(byDateThenId);
  return { known, ordered, parents: linkParents(ordered, known) };
}

/**
 * The thread of a group, without the closings that repeat in it. `posts` gives the post of each id of the group; a missing
 * one is a programming error.
 */
export function buildThread(group: ThreadGroup, posts: ReadonlyMap<string, Post>): Thread {
  const ordered = group.messageIds.map((id) => {
    const post = posts.get(id);
    if (post === undefined) throw new Error(`buildThread: no post for message ${id} of thread ${group.id}`);
    return post;
  });
  const subject = ordered[0]?.message.subject ?? "";
  return { id: group.id, subject, posts: withRepeatedTails(ordered), parents: group.parents, ghosts: group.ghosts };
}

/** Oldest first, undated last, then by id in code units. */
export function byDateThenId(a: Pick<Skeleton, "id" | "date">, b: Pick<Skeleton, "id" | "date">): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    return a.date < b.date ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Parent links of messages, and of ghosts as the oldest References that name them tell. None closes a loop. */
function linkParents(ordered: readonly Skeleton[], known: ReadonlyMap<string, Skeleton>): Map<string, string> {
  const parents = new Map<string, string>();
  const tops = new Map<string, string>();
  const link = (child: string, parent: string) => {
    if (parents.has(child) || topOf(parent, tops) === child) return;
    parents.set(child, parent);
    tops.set(child, parent);
  };
  for (const skeleton of ordered) {
    const parent = parentOf(skeleton, known);
    if (parent !== null) link(skeleton.id, parent);
  }
  for (const skeleton of ordered) linkGhosts(skeleton, parents, known, link);
  return parents;
}

/** Where the parent of a message is missing, its References tell what that ghost answered, and so on upwards. */
function linkGhosts(
  { id, references }: Skeleton,
  parents: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Skeleton>,
  link: (child: string, parent: string) => void,
): void {
  const parent = parents.get(id);
  if (parent === undefined || known.has(parent)) return;
  for (let at = references.lastIndexOf(parent); at > 0; at -= 1) {
    const ghost = references[at] as string;
    if (known.has(ghost)) return;
    link(ghost, references[at - 1] as string);
  }
}

/** The top of the chain above an id, with path compression (a chain can be thousands of messages long). */
function topOf(id: string, tops: Map<string, string>): string {
  let top = id;
  for (let next = tops.get(top); next !== undefined; next = tops.get(top)) top = next;
  let at = id;
  while (at !== top) {
    const next = tops.get(at) ?? top;
    tops.set(at, top);
    at = next;
  }
  return top;
}

/** Children of each parent, ghosts included, siblings by date then id; a ghost has the date of its oldest descendant. */
function childrenOf(
  ordered: readonly Skeleton[],
  parents: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Skeleton>,
): Map<string, readonly string[]> {
  const children = new Map<string, Skeleton[]>();
  const placed = new Set<string>();
  for (const skeleton of ordered) {
    let id = skeleton.id;
    for (let parent = parents.get(id); parent !== undefined && !placed.has(id); parent = parents.get(id)) {
      placed.add(id);
      const sibling = known.get(id) ?? { id, date: skeleton.date, inReplyTo: [], references: [] };
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [sibling]);
      else siblings.push(sibling);
      id = parent;
    }
  }
  return new Map([...children].map(([parent, list]) => [parent, list.sort(byDateThenId).map(({ id }) => id)]));
}

/** Tops of the parent chains, in order of the oldest message below each. */
function rootsInOrder(ordered: readonly Skeleton[], parents: ReadonlyMap<string, string>): Set<string> {
  const tops = new Map(parents);
  return new Set(ordered.map(({ id }) => topOf(id, tops)));
}

/** Everything below a root, depth first without recursion. */
function collectGroup(
  root: string,
  parents: ReadonlyMap<string, string>,
  children: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, Skeleton>,
): ThreadGroup {
  const messageIds: string[] = [];
  const ghosts: string[] = [];
  const links = new Map<string, string>();
  const stack = [root];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    (known.has(id) ? messageIds : ghosts).push(id);
    const parent = parents.get(id);
    if (parent !== undefined) links.set(id, parent);
    for (const child of (children.get(id) ?? []).toReversed()) stack.push(child);
  }
  return { id: root, messageIds, parents: links, ghosts: ghosts.sort() };
}
