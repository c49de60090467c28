import { matchesOf } from "../matches-of.ts";

/** A word as it is written in a text, and where it stands in it. */
export type PlacedWord = { readonly word: string; readonly start: number };

/**
 * Finds which of the words (in small letters) a text speaks of as no thing or deed is spoken of: without an article, as the subject of a
 * verdict, or turned down, taken or quoted: "bundle sounds like something that gets packed", "not a fan of flush", "flush then".
 */
export function wordsSpokenOf(words: readonly string[]): (text: string) => readonly PlacedWord[] {
  if (words.length === 0) return () => [];
  const any = `(?<word>${words.join("|")})`;
  const patterns = [
    `(?:^[^\\w]{0,4}|[,;:(]\\s|\\b(?:but|and|so|then|that|because|if|think|though|although|while|hmm|yes|no|with|like|plain|just|with\\s+(?:that|this|the)\\s+\\w+)\\s)${any}(?:\\s+(?:part|suffix|prefix|bit|one))?\\s+(?:is|was|isn't|wasn't|would|wouldn't|sounds|looks|reads|means|meant|could|might|works|feels|suggests|implies|seems|goes|does|doesn't|already|gives|says|tells|makes|made|first|over|rather|for\\s+me)\\b`,
    `\\b(?:not|no|forget|scrap|scratch|drop|still|against|for|than|over|like|with|keep|prefer|on|of|say|about|take|rules\\s+out|sure\\s+about)\\s+(?:plain\\s+|just\\s+)?${any}(?=\\s*(?:$|[.,;?!)(:]|\\b(?:then|though|either|please|too|instead|better|because|since|as)\\b))`,
    `\\b(?:with|about|of|like)\\s+${any}\\s+(?:as|is|that|I|we|you|people|it|though)\\b`,
    `(?<!\\w)["“]${any}["”]`,
    `^[^\\w]{0,4}(?:so|ok|okay)?\\s?${any}\\s+(?:it\\s+is|then)\\b`,
  ].map((source) => new RegExp(source, "gi"));
  return (text) =>
    patterns.flatMap((pattern) =>
      matchesOf(pattern, text).map((match) => {
        const word = match.groups?.["word"] ?? "";
        return { word, start: match.index + match[0].lastIndexOf(word) };
      }),
    );
}
