import { isFairlyPut } from "../names/candidates/name-features.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { useInstead } from "../names/proposals/use-instead.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import type { Utterance } from "../utterances.ts";

/**
 * Whether a sentence of the passage that is answered puts a name forward where it was first said; "use heron_get()
 * instead" may be said of code.
 */
export function isPutInQuoted({ proposals }: NameFamily, sentence: string, { passage }: Utterance): boolean {
  const key = sentenceKey(sentence);
  return proposals.some(
    (proposal) =>
      proposal.utterance.messageId === passage.parentId &&
      isFairlyPut(proposal) &&
      proposal.rule !== useInstead.rule &&
      key.endsWith(sentenceKey(proposal.utterance.text)),
  );
}
