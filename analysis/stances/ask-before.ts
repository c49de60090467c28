import { markSentence } from "../names/mentions/marked-sentence.ts";
import type { Utterance } from "../utterances.ts";
import { isPutIn } from "./ask-passage.ts";
import { findCues } from "./cues/index.ts";
import { theName } from "./cues/the-name.ts";
import type { NameFinder } from "./name-finder.ts";
import { referTo, type StanceQuestion } from "./stance-question.ts";

/** So many sentences before it a verdict may go on from. */
const reach = 3;

/** The names in the nearest of the sentences before that has any; null where none has. */
export function askBefore(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] | null {
  const sentences = utterance.before.slice(-reach).toReversed();
  const blames = blamesTheOld(utterance.text);
  for (const [between, referred] of sentences.entries()) {
    const mentions = finder.findAll(referred).filter(({ span }) => !blames || !isPutIn(referred, span));
    if (mentions.length > 0)
      return referTo(utterance, mentions, { relation: "before", referred, distance: between + 1 });
  }
  return null;
}

/** "I'll rename it to heron_put. The old name misled me": that is why, and said of what is replaced. */
function blamesTheOld(text: string): boolean {
  return (
    /\b(?:confused|misled|threw|tripped|puzzled|was|were)\b/i.test(text) &&
    findCues(markSentence(text)).some(({ rule, stance }) => rule === theName.rule && stance === "oppose")
  );
}
