import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { IT, NOUN } from "./vocabulary.ts";

const clashes =
  "(?:conflicts?|collides?|clash(?:es)?|overlaps?|interferes?|is\\s+(?:taken|in\\s+use|reserved|overloaded)|(?:is|are|was)\\s+already\\s+(?:an?|the|used|taken|in|our|their|somebody|overloaded|defined|there|something|what|reserved|called|known|how)\\b|already\\s+(?:means|has|exists|refers|is|stands\\s+for)|exists\\s+already|too\\s+close\\s+to|is\\s+too\\s+similar|can\\s+be\\s+(?:confused|mistaken|misread)|(?:gets?|be)\\s+(?:confused|mixed\\s+up)\\s+with)";

/** "T conflicts with O", "T is already taken by …", "too close to O", "confusing against O". */
export const clash = patternCue("clash", [
  ["oppose", `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+){0,2}?${clashes}\\b`, 0.75],
  ["oppose", `\\b${IT}\\s+(?:\\w+\\s+)?${clashes}\\b`, 0.45],
  [
    "oppose",
    `\\b(?:we|kernel|there)\\s+already\\s+(?:have|has|is|uses?)\\s+(?:an?\\s+|the\\s+)?(?<target>${MENTIONS})`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:chance|risk|danger|possibility)\\s+of\\s+(?<target>${MENTIONS})[^.?!]{0,20}?\\b(?:clash|collid|conflict|confus)\\w*`,
    0.8,
  ],
  ["oppose", `(?<target>${MENTIONS})${NOUN}\\s+(?:already\\s+)?caused\\b`, 0.6],
  [
    "oppose",
    `\\bthere(?:'s|\\s+is|\\s+are)\\s+already\\s+(?:an?\\s+|the\\s+|another\\s+|some\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
]);
