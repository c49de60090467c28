import type { Post, Thread } from "../types.ts";
import { byDateThenId } from "./build-threads.ts";

/** Where a post stands: at the date of its mail, or of what it answers where that is later, and so many replies below the top. */
type Rank = { readonly date: string; readonly depth: number };

/** Where neither a mail nor one that is tied to it has a date: behind all that has. */
const UNDATED: Rank = { date: "9", depth: 0 };

/**
 * The posts of threads in an order in which each stands behind all that it answers: by date, where a post counts as no
 * older than what it answers, directly or through missing messages (clocks are wrong); then by depth, date and id. What
 * has no date follows what it answers, else it stands before the oldest answer to it, else last.
 */
export function answeringOrder(threads: readonly Thread[]): readonly Post[] {
  const ranks = new Map(threads.flatMap((thread) => [...ranksOf(thread)]));
  const rank = ({ message }: Post) => ranks.get(message.id) ?? UNDATED;
  return threads
    .flatMap(({ posts }) => posts)
    .toSorted((left, right) => {
      const [one, other] = [rank(left), rank(right)];
      if (one.date !== other.date) return one.date < other.date ? -1 : 1;
      return one.depth - other.depth || byDateThenId(left.message, right.message);
    });
}

/** By the id of each message. */
function ranksOf({ posts, parents }: Thread): ReadonlyMap<string, Rank> {
  const above = nearestAbove(posts, parents);
  const answered = oldestAnswers(posts, above);
  const ranks = new Map<string, Rank>();
  for (const { message } of posts) {
    const answers = ranks.get(above.get(message.id) ?? "");
    const date = message.date ?? (answers ? "" : (answered.get(message.id) ?? UNDATED.date));
    ranks.set(message.id, {
      date: answers && answers.date > date ? answers.date : date,
      depth: (answers?.depth ?? 0) + 1,
    });
  }
  return ranks;
}

/** The nearest message above each message and ghost that is there. Each link is followed once: a thread may be a chain of thousands. */
function nearestAbove(
  posts: readonly Post[],
  parents: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  const nearest = new Map<string, string | undefined>();
  const present = new Set(posts.map(({ message }) => message.id));
  for (const id of present) {
    const below = [id];
    let above = parents.get(id);
    for (; above !== undefined && !present.has(above) && !nearest.has(above); above = parents.get(above))
      below.push(above);
    if (above !== undefined && !present.has(above)) above = nearest.get(above);
    for (const one of below) nearest.set(one, above);
  }
  return nearest;
}

/** The oldest date among the replies to each message, and to those of them that have no date. Posts stand parents before children. */
function oldestAnswers(
  posts: readonly Post[],
  above: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string> {
  const oldest = new Map<string, string>();
  for (const { message } of posts.toReversed()) {
    const date = message.date ?? oldest.get(message.id);
    const answered = above.get(message.id);
    if (date === undefined || answered === undefined) continue;
    const known = oldest.get(answered);
    if (known === undefined || date < known) oldest.set(answered, date);
  }
  return oldest;
}
