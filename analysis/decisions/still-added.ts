import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { isPatchPost } from "../threads/series.ts";
import type { Post } from "../types.ts";
import type { Settlement } from "./settlement.ts";
import { addedKeys } from "./uses-in-added-lines.ts";

/**
 * The names that patches add to the code when all is settled, and later: they were not given up, whatever was taken for
 * something else. None where nothing is settled.
 */
export function stillAdded(
  families: readonly NameFamily[],
  settled: readonly Settlement[],
  posts: readonly Post[],
): ReadonlySet<NameFamily> {
  if (settled.length === 0) return new Set();
  const orders = new Map(posts.map(({ message }, order) => [message.id, order]));
  const end = Math.max(...settled.map(({ utterance }) => orders.get(utterance.messageId) ?? 0));
  const later = posts.slice(end).filter(isPatchPost);
  const added = new Set(later.flatMap(addedKeys));
  return new Set(families.filter(({ name, replacedIn }) => replacedIn.length === 0 && added.has(`_${formKey(name)}_`)));
}
