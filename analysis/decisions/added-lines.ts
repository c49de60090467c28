import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { rememberedOf } from "../remember.ts";
import { linesOfKind } from "../text/block-lines.ts";
import type { Post } from "../types.ts";

/** How often the lines that a patch adds use a name that is an identifier (or a longer identifier built on it). */
export function usesInAddedLines(family: NameFamily, post: Post): number {
  const keys = [...family.keys].filter((key) => /^\w+$/.test(key) && (key.includes("_") || key.length >= 6));
  if (keys.length === 0) return 0;
  return addedKeys(post).filter((key) => keys.some((wanted) => key.includes(`_${wanted}_`))).length;
}

/** The spelling keys of all words of a post's added lines, between underscores; every name asks for them. */
export const addedKeys = rememberedOf(({ blocks }: Post): readonly string[] =>
  linesOfKind(blocks, "patch")
    .filter((line) => line.startsWith("+") && !line.startsWith("+++"))
    .flatMap((line) => [...line.matchAll(/[A-Za-z_]\w{2,}/g)].map(([token]) => `_${formKey(token)}_`)),
);
