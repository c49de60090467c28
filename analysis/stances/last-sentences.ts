import { rememberedLast } from "../remember.ts";
import { splitSentences } from "../text/sentences.ts";

/** So much of a passage, in code units, and so many sentences of it are what a reply under it is about. */
const passageEnd = 1500;
const passageSentences = 4;

/**
 * The last few sentences of a passage, each on one line, the last one first. Every sentence of a reply asks for those
 * of the same passage.
 */
export const lastSentences: (passage: string) => readonly string[] = rememberedLast((passage) => {
  const end = passage.slice(-passageEnd);
  return splitSentences(end)
    .slice(-passageSentences)
    .map(({ start, end: stop }) => end.slice(start, stop).replace(/[\n\t]/g, " "))
    .toReversed();
});
