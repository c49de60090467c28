import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const lead =
  "(?:(?:just|maybe|simply|rather|something like|e\\.g\\.|the name|name|a name like|the|using|going with|a|an|like)\\s+|(?:calling|naming|renaming)\\s+(?:it|this|that|them)\\s+(?:to\\s+|as\\s+)?)*";
const end =
  "(?=\\s*(?:$|[?.,;:!)(]|-|or\\b|instead\\b|rather\\b|for\\b|to\\b|as\\b|then\\b|so\\b|since\\b|because\\b|which\\b|here\\b|and\\b|if\\b|everywhere\\b|from\\s+the\\s+(?:start|beginning)\\b|name\\b|prefix\\b|suffix\\b))";

/** "How about sheltered?", "what about M or M?", "why not M?"; not "how about M returning an error", "what about M handling". */
export const howAbout = patternRule("how-about", [
  [`\\b(?:how|what)\\s+about\\s*:?\\s+${lead}(?<new>${MENTIONS})${end}`, 0.75],
  [
    `\\b(?:how|what)\\s+about\\s+(?:(?:we\\s+)?(?:just\\s+|to\\s+)*(?:call|name|calling|naming)\\s+(?:it|this|that|them)|(?:we\\s+)?(?:just\\s+|to\\s+)*(?:rename|renaming)\\s+(?:it|this|that|them|(?:the|this|that|these)\\s+\\w+(?:\\s+\\w+)?)\\s+(?:to|as|into|in))\\s+(?:be\\s+|just\\s+|struct\\s+|something\\s+like\\s+)?(?<new>${MENTIONS}|[a-z]\\w+)`,
    0.9,
  ],
  [
    `\\bwhat\\s+(?:do|would)\\s+(?:you|y'?all|people|others|folks)(?:\\s+\\w+)?\\s+think\\s+(?:of|about)\\s+${lead}(?<new>${MENTIONS})${end}`,
    0.65,
  ],
  [
    `\\b(?:how|what)\\s+about\\s+${M}\\s+(?:for|as)\\s+[^.?!\\s]+(?:\\s[^.?!\\s]+){0,4}?\\sand\\s+(?<new>${M})\\s+(?:for|as)\\b`,
    0.7,
  ],
  [
    `\\b(?:how|what)\\s+about\\s+(?:(?:we|you|I)\\s+|if\\s+(?:we|you|I)\\s+)?(?:just\\s+|simply\\s+)?(?:us(?:e|ing|ed)|go(?:ing)?\\s+(?:with|for)|pick(?:ing)?|cho?os(?:e|ing))\\s+(?:the\\s+name\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
  [
    `\\b(?:how|what)\\s+about\\s+(?:having|making|letting)\\b[^.?!]{1,50}?\\b(?:be|called|named)\\s+(?:just\\s+|simply\\s+)?(?<new>${MENTIONS})${end}`,
    0.65,
  ],
  [
    `\\b(?:any|is\\s+there\\s+a|was\\s+there\\s+a)\\s+(?:particular\\s+|specific\\s+|good\\s+)?reasons?\\b[^.?!]{0,20}?\\b(?:ruled?\\s+out|(?:did|do)(?:n't|\\s+not)\\s+(?:just\\s+)?(?:use|pick|choose|call\\s+it|name\\s+it|go\\s+(?:with|for))|not\\s+to\\s+(?:use|call\\s+it|name\\s+it|go\\s+(?:with|for)))\\s+(?:the\\s+(?:usage|use|name)\\s+(?:of\\s+)?)?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
  [
    `\\bwhy\\s+not\\s+(?:just\\s+|simply\\s+)?(?:call\\s+(?:it|this|them)\\s+|name\\s+(?:it|this)\\s+|use\\s+)?(?:just\\s+|simply\\s+)?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
  [
    `\\bwhy\\s+(?:would|should)(?:n't|\\s+not)\\s+(?<new>${MENTIONS})\\s+(?:be\\s+(?:\\w+\\s+)?(?:enough|ok|okay|fine|sufficient|acceptable|good)|do|work|suffice)\\b`,
    0.55,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|but|and|nit|also)[\\s,:]{1,3})?why\\s+(?:is\\s+(?:it|this)\\s+)?(?<old>${M}),?\\s+(?:and\\s+not|instead\\s+of|rather\\s+than|not)\\s+(?:(?:directly|just|simply|plain|an?|the)\\s+)*(?<new>${MENTIONS}|[a-z][\\w-]*\\w)\\s*\\?`,
    0.6,
  ],
]);
