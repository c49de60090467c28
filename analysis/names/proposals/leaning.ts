import { phrase } from "../../patterns/phrase.ts";
import { END, M, MENTIONS } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const stop = phrase`(?=\s*(?:$|[.,;:?!)(]|\b(?:because|since|as|but|though|and|over|too|then|here|myself|if|unless|more|instead)\b))`;
const some = phrase`(?:(?:still|now|also|slightly|more|rather|strongly|personally|all|currently|really) )*`;

/**
 * Whom a name has on its side: "leaning towards M", "I'm still for M", "my money is on M", and who asks after one that
 * was dropped: "What was wrong with M?".
 */
export const leaning = patternRule("leaning", [
  [
    phrase`\b(?:lean(?:s|ed|ing)?|tend(?:s|ing)?|gravitat(?:e|ing)|inclined|partial) ${some}(?:to(?:wards?)?)
      (?:call it |using |use )?(?<new>${MENTIONS})${stop}`,
    0.5,
  ],
  [phrase`\b(?:I'm|I am|we're|we are) ${some}(?:for|in favou?r of) (?<new>${MENTIONS})${stop}`, 0.5],
  [
    phrase`\bwhat(?:'s| is| was) (?:so )?(?:wrong|the (?:problem|matter)) with (?:plain |just |simply |calling it )?(?<new>${MENTIONS})\s*(?:\?|,|$)`,
    0.5,
  ],
  [
    phrase`\b(?:I'd|I would|we'd|we would|I|let's|we) ${some}(?:stick|stay|go|continue|be (?:fine|happy|ok|okay))
      (?:with|for) (?<new>${MENTIONS})${stop}`,
    0.5,
  ],
  [
    phrase`\bI ${some}(?:took|picked|chose|went (?:with|for)|settled (?:on|for))
      (?<new>${M})(?: (?:because|since|as (?:it|that)|for now|to (?:match|avoid|be))\b|${END})`,
    0.5,
  ],
]);
