import { markSentence } from "../names/marked-sentence.ts";
import { findProposals } from "../names/proposals/index.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { findCues } from "./cues/index.ts";
import { wish } from "./cues/wish.ts";
import type { NameFinder } from "./known-mentions.ts";
import { lastSentences } from "./last-sentences.ts";
import { referTo, type StanceQuestion } from "./stance-question.ts";

/**
 * A reply is about the end of the passage: the last of its few last sentences that holds a name, or, where it says "Works for me", puts one
 * forward; who says that it should be called something else means none that is put forward there.
 */
export function askPassage(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] {
  const wantsAnother = findCues(markSentence(utterance.text)).some(
    ({ rule, targets }) => rule === wish.rule && targets.length === 0,
  );
  const sentences = lastSentences(utterance.passage.text);
  const put = takesUp.test(utterance.text)
    ? sentences.find((text) => finder.find(text, true).some(({ span }) => isPutIn(text, span)))
    : undefined;
  const distance = utterance.before.length;
  for (const referred of put === undefined ? sentences : [put]) {
    const mentions = finder.find(referred, true).filter(({ span }) => !wantsAnother || !isPutIn(referred, span));
    if (mentions.length > 0) return referTo(utterance, mentions, { relation: "passage", referred, distance });
  }
  return [];
}

/** What is said to a proposal, and not to an opinion. */
const takesUp = new RegExp(
  phrase`\b(?:
    works for me|(?:fine|good|ok|okay) (?:with|by|to|for) me|sounds (?:good|great|fine)|(?:good|great|nice) idea|
    (?:will|I'll) (?:rename|change the name)
  )\b`,
  "i",
);

/** Whether the names that a sentence puts forward begin where a mention does. */
function isPutIn(text: string, { start }: Span): boolean {
  return findProposals(markSentence(text)).some(({ mention }) => mention.span.start === start);
}
