import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const adverb = "(?:(?:really|probably|rather|better|instead|actually|just|simply)\\s+)*";
const called = `(?:should|ought\\s+to)\\s+${adverb}have\\s+${adverb}been\\s+(?:called|named|spelled)\\s+${adverb}(?<target>${MENTIONS})`;

/** What a thing ought to have been called: "O should have been called T", "it should have been named T". */
export const hindsight = patternCue("hindsight", [
  ["support", `(?<other>${M})\\s+${called}`, 0.7],
  ["support", `\\b(?:it|this|that|they|these|those|(?:the|this|that)\\s+\\w+)\\s+${called}`, 0.65],
]);
