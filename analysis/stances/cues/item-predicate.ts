import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, NEGATIVE, POSITIVE } from "./vocabulary.ts";

/** The mark of an item: "1.", "(a)", "-", "+". "Looks good" without one is said of a patch. */
const item = "^\\s*(?:\\(?\\w{1,2}[.)]|[-*+•])\\s+(?:(?:also|and|but|it)\\s+)?";
const is = "(?:is|are|sounds?|looks?|reads?|feels?|would\\s+be)";
const isNot = "(?:is|are|does|do)(?:n't|\\s+not)(?:\\s+(?:sound|look|read|feel|be))?";

/**
 * A reason in a list under the name it is about, its subject left out: "heron_put: - Is shorter to type. - Doesn't say what
 * is put." The rule is called as the relation it belongs to (StanceQuestion): without a head it speaks of anything.
 */
export const itemPredicate = patternCue("head", [
  ["support", `${item}${is}\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`, 0.65],
  ["oppose", `${item}${is}\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${NEGATIVE}\\b`, 0.65],
  ["support", `${item}${isNot}\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${NEGATIVE}\\b`, 0.65],
  ["oppose", `${item}${isNot}\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`, 0.65],
  ["oppose", `${item}(?:does|do|can|would|will)(?:n't|not|\\s+not)\\s+${DEGREE}(?:\\w+\\s+)?${CONVEY}\\b`, 0.65],
  [
    "support",
    `${item}(?:allows\\s+for|provides|satisf(?:y|ies)|captures|conveys|describes|reflects|expresses|matches|fits|avoids|makes\\s+(?:it\\s+)?(?:clear|sense|obvious)|has\\s+the\\s+(?:advantage|benefit)|stands\\s+out|saves)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${item}(?:fails|conflicts|collides|clashes|implies|suggests|hides|obscures|lacks|breaks|misses|contradicts|violates|has\\s+(?:the|a)\\s+(?:problem|drawback|disadvantage))\\b`,
    0.6,
  ],
]);
