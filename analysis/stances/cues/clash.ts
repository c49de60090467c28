import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IT, NOUN, PRECEDENT, T } from "./vocabulary.ts";

const clashes = phrase`(?:
  conflicts?|collides?|clash(?:es)?|overlaps?|interferes?|is (?:taken|in use|reserved|overloaded)|
  (?:is|are|was) already (?:
    an?|the|used|taken|in|our|their|somebody|overloaded|defined|there|something|what|reserved|called|known|how
  )\b|
  already (?:means|has|exists|refers|is|stands for)|exists already|too close to|is too similar|
  can be (?:confused|mistaken|misread)|squats? on|(?:gets?|be) (?:confused|mixed up) with
)`;

/** "T conflicts with O", "T is already taken by …", "too close to O", "confusing against O". */
export const clash = patternCue("clash", [
  ["oppose", phrase`${T}${NOUN} (?:\w+ ){0,2}?${clashes}\b`, 0.75],
  ["oppose", phrase`\b${IT} (?:\w+ )?${clashes}\b`, 0.45],
  [
    "oppose",
    phrase`\b(?:we|kernel|there) already (?:have|has|is|uses?) (?:an? |the )?${T}(?! for (?:this|that|it|these|those|the same)\b)${PRECEDENT}`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:chance|risk|danger|possibility) of ${T}[^.?!]{0,20}?\b(?:clash|collid|conflict|confus)\w*`,
    0.8,
  ],
  ["oppose", phrase`${T}${NOUN} (?:already )?caused\b`, 0.6],
  ["oppose", phrase`\bthere(?:'s| is| are) already (?:an? |the |another |some )?${T}${PRECEDENT}`, 0.6],
]);
