import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { BULLET, NOUN, T } from "./vocabulary.ts";

const wants = phrase`(?:
  \(?[a-z\d]\)?(?=[\s,.;)]|$)|#\d|
  (?:all|both|each|most|every|none|two|three|any|neither|the|my|our|your|these|those)\b[^.?!]{0,30}?\b(?:
    requirements?|criteri(?:a|on)|goals?|points?|needs|rules?|wish(?:es)?|constraints?|conditions?|conventions?|
    guidelines?
  )
)`;
const colon = phrase`^${BULLET}(?:\w[.)]\s*)?(?:[\w\s]{0,30}?)"?${T}"?\s*(?:[-–—:]|--)\s*`;

/** A name measured against listed criteria: "T satisfies all three requirements", "T: fails 2", "T conflicts with rule 1". */
export const criteria = patternCue("criteria", [
  [
    "support",
    phrase`${T}${NOUN} (?:\w+ ){0,3}?(?:satisf(?:y|ies)|meets?|fulfill?s?|ticks|checks) (?:\w+ )?${wants}`,
    0.7,
  ],
  ["support", phrase`${colon}(?:satisf(?:y|ies)|meets?|fulfill?s?) ${wants}`, 0.7],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ ){0,3}?(?:
      fails?|violates?|conflicts?(?: a bit)? with|contradicts?|breaks?|misses
    ) (?:\w+ )?${wants}`,
    0.7,
  ],
  ["oppose", phrase`${colon}(?:fails?|violates?|contradicts?|misses) ${wants}`, 0.7],
]);
