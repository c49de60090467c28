import type { NameFamily } from "../names/find-names.ts";
import { formKey, isPlainWord } from "../names/forms.ts";
import { findMentions, type Mention } from "../names/mentions.ts";

/** A mention of a name under debate. */
export type KnownMention = Mention & { readonly family: NameFamily };

/** Finds the names under debate in texts, by any of their spellings. */
export type NameFinder = {
  /**
   * All mentions of names under debate in a text, in order. Unquoted ordinary words ("private") count only where
   * `plainWords` says that naming is talked of.
   */
  readonly find: (text: string, plainWords: boolean) => readonly KnownMention[];
};

export function buildNameFinder(families: readonly NameFamily[]): NameFinder {
  const byKey = new Map<string, NameFamily>();
  for (const family of families) for (const key of family.keys) if (!byKey.has(key)) byKey.set(key, family);
  return {
    find: (text, plainWords) => {
      const marked = findMentions(text).flatMap((mention) => {
        const family = byKey.get(formKey(mention.form));
        return family ? [{ ...mention, family }] : [];
      });
      return plainWords ? merge(marked, findWords(text, byKey)) : marked;
    },
  };
}

function findWords(text: string, byKey: ReadonlyMap<string, NameFamily>): KnownMention[] {
  return [...text.matchAll(/(?<![\w/.:-])[A-Za-z][a-z]{2,}(?![\w/]|\.\w)/g)].flatMap((match) => {
    const word = match[0];
    const family = byKey.get(formKey(word));
    if (!family || !isPlainWord(word)) return [];
    const span = { start: match.index, end: match.index + word.length };
    return [{ span, form: word, shape: "word" as const, quoted: false, family }];
  });
}

function merge(marked: readonly KnownMention[], words: readonly KnownMention[]): readonly KnownMention[] {
  const free = words.filter(({ span }) =>
    marked.every((other) => span.end <= other.span.start || span.start >= other.span.end),
  );
  return [...marked, ...free].sort((a, b) => a.span.start - b.span.start);
}
