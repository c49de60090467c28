import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, IS, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const of = phrase`(?: of (?:them|'em|these|those|the (?:two|three|names|suggestions|options|alternatives)))?`;
const none = phrase`(?:neither|none)${of}`;
const these = phrase`(?: (?:the|these|those|your)(?= (?:\w+ )?(?:names|suggestions|proposals|options|alternatives)\b)| these| those)?`;
const all = phrase`(?:both|either|all|any(?= of\s))${of}${these}(?: (?:names|suggestions|proposals|options|alternatives))?`;
const start = phrase`^\W*(?:(?:well|hmm|hm|ok|okay|yes|yeah|no|so|but|and|honestly|IMHO|IMO|I think)\W+)*`;

/** A verdict on every name that was talked of: "Neither tells me what it does", "I like neither", "Both are fine with me". */
export const allOfThem = patternCue("all of them", [
  [
    "oppose",
    phrase`${start}${none} (?:really |quite |actually )?(?:
      ${CONVEY}|convinces?|appeals?|feels?|sounds?|seems?|looks?|does it
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}(?:neither${of}|none of (?:them|'em|these|those))(?:,? (?:please|thanks|thank you|really|for me|to be honest))?\W{0,4}$`,
    0.6,
  ],
  ["oppose", phrase`${start}${none} ${IS} ${DEGREE}(?:an? )?(?:\w+ )?${POSITIVE}\b`, 0.6],
  ["oppose", phrase`\bI (?:really )?(?:like|love|am (?:happy|fine|ok) with) ${none}\b`, 0.65],
  [
    "oppose",
    phrase`\b(?:not|n't) (?:really |particularly )?(?:
      like|love|care for|a fan of|happy with|fond of|keen on|convinced by
    ) (?:either|any)${of}(?=\W*$|,| (?:because|since|as|but)\b)`,
    0.65,
  ],
  ["oppose", phrase`${start}${all} ${IS} ${DEGREE}(?:an? )?${NEGATIVE}\b`, 0.6],
  ["support", phrase`${start}${all} ${IS} ${DEGREE}(?:an? )?${POSITIVE}\b`, 0.6],
  [
    "support",
    phrase`(?:${start}${all}|, but (?:both|either|all|any) of (?:them|'em|these|those))
      (?:(?:would|will|should|could) )?(?:works?|do(?:es)?|makes? sense)\b(?! not\b)`,
    0.6,
  ],
  ["support", phrase`\b(?:fine|ok|okay|happy|good|cool) with ${all}(?=\W*$|,| (?:because|since|as)\b)`, 0.6],
]);
