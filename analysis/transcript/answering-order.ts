import { byDateThenId } from "../threads/build-threads.ts";
import type { Post, Thread } from "../types.ts";

/**
 * The posts of a thread in an order in which each stands behind all that it can answer: by date, where a post counts as
 * no older than what it replies to (clocks are wrong); then by depth, date and id.
 */
export function answeringOrder({ posts, parents }: Thread): readonly Post[] {
  const ranks = new Map<string, { readonly date: string; readonly depth: number }>();
  for (const { message } of posts) {
    const above = ranks.get(parents.get(message.id) ?? "");
    const date = message.date ?? "";
    ranks.set(message.id, {
      date: above !== undefined && above.date > date ? above.date : date,
      depth: (above?.depth ?? 0) + 1,
    });
  }
  const rank = ({ message }: Post) => ranks.get(message.id) ?? { date: "", depth: 0 };
  return posts.toSorted((left, right) => {
    const [one, other] = [rank(left), rank(right)];
    if (one.date !== other.date) return one.date < other.date ? -1 : 1;
    return one.depth - other.depth || byDateThenId(left.message, right.message);
  });
}
