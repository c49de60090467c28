import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { ONE_O, T } from "./vocabulary.ts";

const adverb = phrase`(?:(?:really|probably|rather|better|instead|actually|just|simply) )*`;
const called = phrase`(?:should|ought to) ${adverb}have ${adverb}been (?:called|named|spelled) ${adverb}${T}`;

/** What a thing ought to have been called: "O should have been called T", "it should have been named T". */
export const hindsight = patternCue("hindsight", [
  ["support", phrase`${ONE_O} ${called}`, 0.7],
  ["support", phrase`\b(?:it|this|that|they|these|those|(?:the|this|that) \w+) ${called}`, 0.65],
]);
