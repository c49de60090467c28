import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const having =
  "(?:having|with|using|putting|keeping|including)\\s+(?:the\\s+)?(?:(?:word|term|prefix|suffix|verb|noun)\\s+)?";
const inIt = "\\s+in\\s+(?:the|its|their|a)\\s+(?:\\w+\\s+){0,2}?names?\\b[^.?!\\uE000-\\uF8FF]{0,40}?";
const may = "(?:(?:will|would|should|may|might|could|also|hopefully|probably|at\\s+least|really|just)\\s+)*";

/** What comes of having a word in the name: "having the word T in the name will help people know", "with T in its name it only confuses". */
export const inTheName = patternCue("in the name", [
  [
    "support",
    `\\b${having}(?<target>${MENTIONS})${inIt}\\s${may}(?:helps?|tells?|reminds?|shows?|clarif\\w+|makes?\\s+(?:it\\s+|things\\s+)?(?:clear|clearer|obvious|easier|plain|explicit)|prevents?|avoids?)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b${having}(?<target>${MENTIONS})${inIt}\\s${may}(?:confuses?|misleads?|suggests?|implies|imply|hides?|makes?\\s+(?:it\\s+|people\\s+|one\\s+|me\\s+)(?:think|believe|wonder|confusing|harder|worse|ugly|unclear|look))\\b`,
    0.65,
  ],
]);
