import type { NameFamily } from "../names/families/name-family.ts";
import type { Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";

/**
 * What the author of a patch mail says in it that shows a name: first the words that have the name, else the first of all, as a
 * title is no own words; undefined where the mail is nothing but a patch.
 */
export function wordsWithPatch(
  { message }: Post,
  family: NameFamily,
  utterances: readonly Utterance[],
): Utterance | undefined {
  const own = utterances.filter(
    ({ messageId, kind }) => messageId === message.id && kind !== "code" && kind !== "trailer",
  );
  const mentioning = new Set(family.occurrences.map(({ utterance }) => utterance));
  return own.find((utterance) => mentioning.has(utterance)) ?? own[0];
}
