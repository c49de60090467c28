import { byFirstDate } from "./findings/by-first-date.ts";
import type { Debate } from "./types.ts";

/** Longest id of a debate: it becomes a folder name. */
const longestId = 60;

/**
 * The debates, oldest first, each with an id that is safe as a folder name: letters a-z, digits and "-" of what it is
 * called, numbered where several are called the same.
 */
export function uniqueIds(debates: readonly Debate[]): readonly Debate[] {
  const used = new Set<string>();
  return debates.toSorted(byFirstMessage).map((debate) => {
    const id = firstFree(slugOf(debate.id), used);
    used.add(id);
    return { ...debate, id };
  });
}

/** "heron", "heron-2", "heron-3": the first that no debate has, not even one whose subject is "heron 2". */
function firstFree(slug: string, used: ReadonlySet<string>): string {
  let id = slug;
  for (let number = 2; used.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestId)
    .replace(/^-+|(?<!-)-+$/g, "");
  return slug === "" || slug === "index" ? "debate" : slug;
}

function byFirstMessage(a: Debate, b: Debate): number {
  const [one, other] = [a.messageIds[0] ?? "", b.messageIds[0] ?? ""];
  // Debates of the same threads stay in their order: the one that most is said of comes first.
  return byFirstDate(a, b) || (one === other ? 0 : one < other ? -1 : 1);
}
