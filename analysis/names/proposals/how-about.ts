import { MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const lead =
  "(?:(?:just|maybe|simply|something like|e\\.g\\.|the name|a name like|using|going with|a|an|like)\\s+|(?:calling|naming|renaming)\\s+(?:it|this|that|them)\\s+(?:to\\s+|as\\s+)?)*";
const end =
  "(?=\\s*(?:$|[?.,;:!)(]|-|or\\b|instead\\b|rather\\b|for\\b|to\\b|as\\b|then\\b|so\\b|since\\b|because\\b|which\\b|here\\b|and\\b|name\\b|prefix\\b|suffix\\b))";

/** "How about sheltered?", "what about M or M?", "why not M?"; not "how about M returning an error", "what about M handling". */
export const howAbout = patternRule("how-about", [
  [`\\b(?:how|what)\\s+about\\s*:?\\s+${lead}(?<new>${MENTIONS})${end}`, 0.75],
  [
    `\\b(?:how|what)\\s+about\\s+(?:(?:calling|naming)\\s+(?:it|this|that|them)|renaming\\s+(?:it|this|that|them)\\s+(?:to|as))\\s+(?<new>${MENTIONS}|[a-z]\\w+)`,
    0.9,
  ],
  [
    `\\bwhat\\s+(?:do|would)\\s+(?:you|y'?all|people|others|folks)(?:\\s+\\w+)?\\s+think\\s+(?:of|about)\\s+${lead}(?<new>${MENTIONS})${end}`,
    0.65,
  ],
  [
    `\\bwhy\\s+not\\s+(?:just\\s+|simply\\s+)?(?:call\\s+(?:it|this|them)\\s+|name\\s+(?:it|this)\\s+|use\\s+)?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
]);
