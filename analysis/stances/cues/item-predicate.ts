import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, NEGATIVE, POSITIVE } from "./vocabulary.ts";

/** The mark of an item: "1.", "(a)", "-", "+". "Looks good" without one is said of a patch. */
const item = phrase`^\s*(?:\(?\w{1,2}[.)]|[-*+•]) (?:(?:also|and|but|it) )?`;
const is = phrase`(?:is|are|sounds?|looks?|reads?|feels?|would be)`;
const isNot = phrase`(?:is|are|does|do)(?:n't| not)(?: (?:sound|look|read|feel|be))?`;

/**
 * A reason in a list under the name it is about, its subject left out: "heron_put: - Is shorter to type. - Doesn't say what
 * is put." Without a head it speaks of anything (cue-reach.ts).
 */
export const itemPredicate = patternCue("head", [
  ["support", phrase`${item}${is} ${DEGREE}(?:an? )?(?:\w+ )?${POSITIVE}\b`, 0.65],
  ["oppose", phrase`${item}${is} ${DEGREE}(?:an? )?(?:\w+ )?${NEGATIVE}\b`, 0.65],
  ["support", phrase`${item}${isNot} ${DEGREE}(?:an? )?(?:\w+ )?${NEGATIVE}\b`, 0.65],
  ["oppose", phrase`${item}${isNot} ${DEGREE}(?:an? )?(?:\w+ )?${POSITIVE}\b`, 0.65],
  ["oppose", phrase`${item}(?:does|do|can|would|will)(?:n't|not| not) ${DEGREE}(?:\w+ )?${CONVEY}\b`, 0.65],
  [
    "support",
    phrase`${item}(?:
      allows for|provides|satisf(?:y|ies)|captures|conveys|describes|reflects|expresses|matches|fits|avoids|
      makes (?:it )?(?:clear|sense|obvious)|has the (?:advantage|benefit)|stands out|saves
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${item}(?:
      fails|conflicts|collides|clashes|implies|suggests|hides|obscures|lacks|breaks|misses|contradicts|violates|
      has (?:the|a) (?:problem|drawback|disadvantage)
    )\b`,
    0.6,
  ],
]);
