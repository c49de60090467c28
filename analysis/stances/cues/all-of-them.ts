import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, IS, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const of = "(?:\\s+of\\s+(?:them|'em|these|those|the\\s+(?:two|three|names|suggestions|options|alternatives)))?";
const none = `(?:neither|none)${of}`;
const all = `(?:both|either|all|any(?=\\s+of\\s))${of}(?:\\s+(?:names|suggestions|options|alternatives))?`;
const start = "^\\W*(?:(?:well|hmm|hm|ok|okay|yes|yeah|no|so|but|and|honestly|IMHO|IMO|I\\s+think)\\W+)*";

/** A verdict on every name that was talked of: "Neither tells me what it does", "I like neither", "Both are fine with me". */
export const allOfThem = patternCue("all of them", [
  [
    "oppose",
    `${start}${none}\\s+(?:really\\s+|quite\\s+|actually\\s+)?(?:${CONVEY}|convinces?|appeals?|feels?|sounds?|seems?|looks?|does\\s+it)\\b`,
    0.6,
  ],
  ["oppose", `${start}${none}\\s+${IS}\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`, 0.6],
  ["oppose", `\\bI\\s+(?:really\\s+)?(?:like|love|am\\s+(?:happy|fine|ok)\\s+with)\\s+${none}\\b`, 0.65],
  [
    "oppose",
    `\\b(?:not|n't)\\s+(?:really\\s+|particularly\\s+)?(?:like|love|care\\s+for|a\\s+fan\\s+of|happy\\s+with|fond\\s+of|keen\\s+on|convinced\\s+by)\\s+(?:either|any)${of}(?=\\W*$|,|\\s+(?:because|since|as|but)\\b)`,
    0.65,
  ],
  ["oppose", `${start}${all}\\s+${IS}\\s+${DEGREE}(?:an?\\s+)?${NEGATIVE}\\b`, 0.6],
  ["support", `${start}${all}\\s+${IS}\\s+${DEGREE}(?:an?\\s+)?${POSITIVE}\\b`, 0.6],
  ["support", `${start}${all}\\s+(?:would\\s+|will\\s+|should\\s+)?(?:works?|do(?:es)?|makes?\\s+sense)\\b`, 0.6],
  ["support", `\\b(?:fine|ok|okay|happy|good|cool)\\s+with\\s+${all}(?=\\W*$|,|\\s+(?:because|since|as)\\b)`, 0.6],
]);
