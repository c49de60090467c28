import { phrase } from "../patterns/phrase.ts";

/** What a sentence does with a verdict: it is meant as it is said, the other way round, or as nobody's. */
export type Assertion = "said" | "denied" | "unsaid";

/**
 * Whether a verdict is asserted whose sentence reports it as an argument: "I don't buy the objection that T is
 * misleading" denies it, "the worry that T is vague" or "you could argue that T is accurate, but …" tells it without
 * saying it.
 */
export function reportedAssertion(before: string, after: string): Assertion {
  const argument = reported.exec(before);
  if (argument) return rejects.test(before.slice(0, argument.index)) || isMoot.test(after) ? "denied" : "unsaid";
  if (retracted.test(before)) return "unsaid";
  return granted.test(before) && but.test(after) ? "unsaid" : "said";
}

const view = phrase`(?:argument|objection|claim|worry|concern|complaint|criticism|accusation|fear|reproach)s?`;

/** "the objection that", "your worry about": what follows is somebody's argument, up to the end of the clause. */
const reported = new RegExp(
  phrase`\b(?:the|this|that|your|his|her|their|any|all|an?) (?:\w+ )?${view} (?:that|about|of|against|with) [^.,;:?!]{0,40}$`,
  "i",
);

const rejects = new RegExp(
  phrase`\b(?:(?:do|did|ca|could|wo)(?:n't|\s*not)|never|cannot) (?:\w+ )?(?:
    buy|share|agree|accept|see|find|think|believe|understand|follow|get
  ) (?:with |in )?$|\b(?:disagree with|reject|dispute|dismiss|refute|unconvinced by|not convinced by|not worried about) $`,
  "i",
);

const isMoot = new RegExp(
  phrase`^[^.;?!]{0,40}\b(?:
    (?:doesn't|does not|don't|didn't|won't) (?:\w+ )?(?:hold|convince|apply|stand|fly|count|persuade|make sense)|
    (?:isn't|is not|aren't|wasn't) (?:\w+ )?(?:convincing|valid|true|right|strong|justified|warranted|an issue|a problem)|
    (?:is|are|seems?|looks?) (?:\w+ )?(?:moot|weak|invalid|unfounded|unconvincing|exaggerated|overblown|bogus|wrong|theoretical)|
    falls? (?:flat|apart|short)|misse[sd] the point|no longer (?:holds?|applies)
  )\b`,
  "i",
);

/** "Don't worry about T being generic", "I was about to complain that T was too broad". */
const retracted = new RegExp(
  phrase`\b(?:
    don't worry (?:about|that)|no need to worry (?:about|that)|
    (?:was|were) (?:just |already )?(?:about|going|tempted|ready|inclined) to (?:complain|object|say|argue|protest|write|ask)\b|
    (?:retract|withdraw|take back) (?:my|the|what)\b
  )[^.;?!]{0,40}$`,
  "i",
);

/** "You could argue that", "one might say". */
const granted = new RegExp(
  phrase`^\W*(?:(?:\w+)\W{1,2})?(?:you|one|we|I|some|people)(?:'d)? (?:could|can|might|may|will|would) (?:\w+ )?(?:
    argue|say|claim|object|defend|think|point out|think of
  )\b[^.;?!]{0,30}$`,
  "i",
);

const but = /^[^.;?!]{0,90}[,\s–-]\s*(?:but|yet|however|though|still)\b/i;
