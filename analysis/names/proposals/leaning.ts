import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const stop =
  "(?=\\s*(?:$|[.,;:?!)(]|\\b(?:because|since|as|but|though|and|over|too|then|here|myself|if|unless|more|instead)\\b))";
const some = "(?:(?:still|now|also|slightly|more|rather|strongly|personally|all|currently|really)\\s+)*";

/** Whom a name has on its side: "leaning towards M", "I'm still for M", "my money is on M", and who asks after one that was dropped: "What was wrong with M?". */
export const leaning = patternRule("leaning", [
  [
    `\\b(?:lean(?:s|ed|ing)?|tend(?:s|ing)?|gravitat(?:e|ing)|inclined|partial)\\s+${some}(?:to(?:wards?)?)\\s+(?:call\\s+it\\s+|using\\s+|use\\s+)?(?<new>${MENTIONS})${stop}`,
    0.5,
  ],
  [`\\b(?:I'm|I\\s+am|we're|we\\s+are)\\s+${some}(?:for|in\\s+favou?r\\s+of)\\s+(?<new>${MENTIONS})${stop}`, 0.5],
  [
    `\\bwhat(?:'s|\\s+is|\\s+was)\\s+(?:so\\s+)?(?:wrong|the\\s+(?:problem|matter))\\s+with\\s+(?:plain\\s+|just\\s+|simply\\s+|calling\\s+it\\s+)?(?<new>${MENTIONS})\\s*(?:\\?|,|$)`,
    0.5,
  ],
  [
    `\\b(?:I'd|I\\s+would|we'd|we\\s+would|I|let's|we)\\s+${some}(?:stick|stay|go|continue|be\\s+(?:fine|happy|ok|okay))\\s+(?:with|for)\\s+(?<new>${MENTIONS})${stop}`,
    0.5,
  ],
  [
    `\\bI\\s+${some}(?:took|picked|chose|went\\s+(?:with|for)|settled\\s+(?:on|for))\\s+(?<new>${M})\\s+(?:because|since|as\\s+(?:it|that)|for\\s+now|to\\s+(?:match|avoid|be))\\b`,
    0.5,
  ],
]);
