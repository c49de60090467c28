import { formKey } from "../names/forms.ts";
import type { NameFamily } from "../names/name-family.ts";
import type { Post } from "../types.ts";

/** How often the lines that a patch adds use a name that is an identifier (or a longer identifier built on it). */
export function usesInAddedLines(family: NameFamily, post: Post): number {
  const keys = [...family.keys].filter((key) => /^\w+$/.test(key) && (key.includes("_") || key.length >= 6));
  if (keys.length === 0) return 0;
  let uses = 0;
  for (const { kind, text } of post.blocks) {
    if (kind !== "patch") continue;
    for (const line of text.split("\n"))
      if (line.startsWith("+") && !line.startsWith("+++")) uses += countUses(keys, line);
  }
  return uses;
}

function countUses(keys: readonly string[], line: string): number {
  let uses = 0;
  for (const [token] of line.matchAll(/[A-Za-z_]\w{2,}/g)) {
    const key = `_${formKey(token)}_`;
    if (keys.some((wanted) => key.includes(`_${wanted}_`))) uses++;
  }
  return uses;
}
