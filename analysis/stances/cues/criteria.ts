import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { BULLET, NOUN } from "./vocabulary.ts";

const wants =
  "(?:\\(?[a-z\\d]\\)?(?=[\\s,.;)]|$)|#\\d|(?:all|both|each|most|every|none|two|three|any|neither|the|my|our|your|these|those)\\b[^.?!]{0,30}?\\b(?:requirements?|criteri(?:a|on)|goals?|points?|needs|rules?|wish(?:es)?|constraints?|conditions?|conventions?|guidelines?))";
const colon = `^${BULLET}(?:\\w[.)]\\s*)?(?:[\\w\\s]{0,30}?)"?(?<target>${MENTIONS})"?\\s*(?:[-–—:]|--)\\s*`;

/** A name measured against listed criteria: "T satisfies all three requirements", "T: fails 2", "T conflicts with rule 1". */
export const criteria = patternCue("criteria", [
  [
    "support",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+){0,3}?(?:satisf(?:y|ies)|meets?|fulfill?s?|ticks|checks)\\s+(?:\\w+\\s+)?${wants}`,
    0.7,
  ],
  ["support", `${colon}(?:satisf(?:y|ies)|meets?|fulfill?s?)\\s+${wants}`, 0.7],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+){0,3}?(?:fails?|violates?|conflicts?(?:\\s+a\\s+bit)?\\s+with|contradicts?|breaks?|misses)\\s+(?:\\w+\\s+)?${wants}`,
    0.7,
  ],
  ["oppose", `${colon}(?:fails?|violates?|contradicts?|misses)\\s+${wants}`, 0.7],
]);
