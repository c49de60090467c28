import type { Thread } from "../types.ts";

/**
 * The nearest message above one that is there (null where none is), and how many missing ones lie between. `present`
 * holds the ids of the thread's posts.
 */
export function nearestAncestor(
  { parents }: Pick<Thread, "parents">,
  present: ReadonlySet<string>,
  id: string,
): { readonly id: string | null; readonly missing: number } {
  let missing = 0;
  let above = parents.get(id);
  while (above !== undefined && !present.has(above)) {
    missing += 1;
    above = parents.get(above);
  }
  return { id: above ?? null, missing };
}
