import { MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const thing = "(?:it|this|that|them|these|those|the\\s+\\w+(?:\\s+\\w+)?)";
const lead = "(?:(?:just|simply|something|like|e\\.g\\.|maybe|either|instead|rather|as)\\s+)*";
const name = `(?<new>${MENTIONS}|[a-z][\\w-]*\\w)`;

/** "call it M", "should be called M", "name this foo"; not "I wouldn't call that a bug", "call it a day", "call M() here". */
export const callIt = patternRule("call-it", [
  [`(?<!(?:n't|not|never)\\s)\\b(?:call|calling|name|naming)\\s+${thing}\\s+${lead}${name}`, 0.75],
  [`\\bbe\\s+(?:re)?(?:named|called)\\s+(?:to\\s+)?${lead}${name}`, 0.75],
  [`\\b(?:could|should|may|might|can|would|better)\\s+(?:be\\s+)?(?:just\\s+|simply\\s+)?(?:called|named)\\s+${lead}${name}`, 0.75],
]);
