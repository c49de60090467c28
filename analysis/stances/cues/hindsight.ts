import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { NAMED, ONE_O, T } from "./vocabulary.ts";

const adverb = phrase`(?:(?:really|probably|rather|better|instead|actually|just|simply) )*`;
const called = phrase`(?:should|ought to) ${adverb}have ${adverb}been (?:called|named|spelled) ${adverb}${T}`;

/**
 * What a thing ought to have been called: "O should have been called T", "it should have been named T"; and what is
 * better not: "we would regret calling it T".
 */
export const hindsight = patternCue("hindsight", [
  ["support", phrase`${ONE_O} ${called}`, 0.7],
  ["support", phrase`\b(?:it|this|that|they|these|those|(?:the|this|that) \w+) ${called}`, 0.65],
  [
    "oppose",
    phrase`(?:\b(?:will|would|might|may|could|shall|to)|'ll|'d)\sregret
      (?:it )?(?:(?:later )?if (?:we|you|I) |having )?(?:call|nam)(?:ed|ing)? (?:\w+ ){0,4}?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bI(?:'ve| have)? (?:(?:always|long|really|still) )?(?:hated|loathed|disliked|regret(?:ted)?) ${NAMED}${T}`,
    0.75,
  ],
]);
