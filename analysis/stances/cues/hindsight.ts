import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const called = "(?:called|named|spelled|renamed(?:\\s+(?:to|as|into))?)";
const should =
  "(?:should|ought\\s+to)\\s+(?:(?:really|probably|rather|better|instead|actually|just)\\s+)*(?:have\\s+(?:(?:really|probably|rather|better|just)\\s+)?been|be)";

/** What a thing ought to be called, or to have been: "O should have been called T", "it should have been named T", "O had better be T". */
export const hindsight = patternCue("hindsight", [
  ["support", `(?<other>${M})\\s+${should}\\s+${called}\\s+(?:just\\s+|simply\\s+)?${T}`, 0.7],
  [
    "support",
    `\\b(?:it|this|that|they|these|those|(?:the|this|that)\\s+\\w+)(?:\\s+now)?\\s+${should}\\s+${called}\\s+(?:just\\s+|simply\\s+)?${T}`,
    0.65,
  ],
  ["support", `(?<other>${M})\\s+(?:had\\s+|would\\s+)?better\\s+be\\s+${T}`, 0.7],
]);
