import type { NameFamily } from "../names/families/name-family.ts";
import type { Mention } from "../names/mentions/mentions.ts";
import type { Span } from "../types.ts";

/** A mention of a name under debate. */
export type KnownMention = Mention & { readonly family: NameFamily };

/** A mention of a name by an ordinary word, or by words that point at it. */
export function wordMention(span: Span, form: string, family: NameFamily): KnownMention {
  return { span, form, shape: "word", quoted: false, family };
}

/** Finds the ordinary words of a text that are names under debate. */
export type FindWords = (text: string) => readonly KnownMention[];

/** Mentions of both kinds in order; words only where they stand in no marked mention. */
export function mergeMentions(
  marked: readonly KnownMention[],
  words: readonly KnownMention[],
): readonly KnownMention[] {
  const free = words.filter(({ span }) =>
    marked.every((other) => span.end <= other.span.start || span.start >= other.span.end),
  );
  return [...marked, ...free].sort((a, b) => a.span.start - b.span.start);
}
