import { MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const thing = "(?:it|this|that|them|these|those)";
const noun = `(?:${thing}|(?:the|this|that|these|those|your)\\s+\\w+(?:\\s+\\w+)?)`;
const lead = "(?:(?:just|simply|something|like|e\\.g\\.|maybe|either|instead|rather|as|a|an|the|to)\\s+)*";
const clauseEnd = "(?=\\s*(?:$|[.,;:?!)(]|or\\s|instead\\b|since\\b|because\\b|and\\b))";
const names = `(?<new>${MENTIONS})`;
const word = `(?<new>[a-z][\\w-]*\\w)${clauseEnd}`;
/** Neither "wouldn't call it" nor what is called so already: "I have been calling it", "they are calling this". */
const notNegated = "(?<!(?:n't|not|never|cannot|to|been|are|is|am|was|were|currently|now|already|still|always)\\s)";

/** "call it M", "should be called M", "name this foo"; not "I wouldn't call that a bug", "call it a day", "call this function again". */
export const callIt = patternRule("call-it", [
  [`${notNegated}\\b(?:call|calling|name|naming)\\s+${noun}\\s+${lead}${names}`, 0.75],
  [
    `\\b(?:to|can|could|we|should|I'd|I\\s+would|let's|lets|maybe|perhaps|just|simply|may|might|or|and|probably)\\s+(?:just\\s+|simply\\s+|probably\\s+|also\\s+)?(?:call|name)\\s+${thing}\\s+(?:just\\s+|something\\s+like\\s+|an?\\s+(?!day\\b))?${word}`,
    0.6,
  ],
  [`\\bbe\\s+(?:\\w+ly\\s+)?(?:re)?(?:named|called)\\s+(?:from\\s+\\S+\\s+)?${lead}${names}`, 0.75],
  [
    `\\b(?:could|should|may|might|better)\\s+be\\s+(?:\\w+ly\\s+)?(?:re)?(?:named|called)\\s+(?:to\\s+|something\\s+like\\s+|just\\s+)?${word}`,
    0.6,
  ],
]);
