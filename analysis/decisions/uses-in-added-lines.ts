import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { rememberedOf } from "../remember.ts";
import { addedLines } from "../text/changed-lines.ts";
import { shortlogTitles } from "../threads/shortlog.ts";
import type { Post, Span } from "../types.ts";

/** How often the lines that a patch adds use a name that is an identifier (or a longer identifier built on it). */
export function usesInAddedLines(family: NameFamily, post: Post): number {
  return usesAmong(family, () => addedKeys(post));
}

/** How often the titles of the patches that a cover letter lists, which may be all that is at hand of them, use such a name. */
export function usesInListedTitles(family: NameFamily, post: Post): number {
  return usesAmong(family, () => listedKeys(post));
}

function usesAmong(family: NameFamily, words: () => readonly string[]): number {
  const keys = [...family.keys].filter((key) => /^\w+$/.test(key) && (key.includes("_") || key.length >= 6));
  if (keys.length === 0) return 0;
  return words().filter((key) => keys.some((wanted) => key.includes(`_${wanted}_`))).length;
}

/**
 * Where the first line that a patch adds with a key (forms.ts) stands in the body, without its mark and that of a
 * comment; null where there is none.
 */
export function lineThatHas(key: string, post: Post): Span | null {
  for (const { start, text } of addedLines(post)) {
    const mark = /^\+[\s*/#]*/.exec(text)?.[0].length ?? 0;
    if (keysOf(text).includes(`_${key}_`)) return { start: start + mark, end: start + text.trimEnd().length };
  }
  return null;
}

/** The spelling keys of all words of a post's added lines, between underscores; every name asks for them. */
export const addedKeys = rememberedOf((post: Post): readonly string[] =>
  addedLines(post).flatMap(({ text }) => keysOf(text)),
);

/** The same of the titles that it lists. */
const listedKeys = rememberedOf(({ message }: Post): readonly string[] => shortlogTitles(message.body).flatMap(keysOf));

function keysOf(line: string): readonly string[] {
  return [...line.matchAll(/[A-Za-z_]\w{2,}/g)].map(([token]) => `_${formKey(token)}_`);
}
