import { M, MENTIONS } from "../marked-sentence.ts";
import { BETTER_IF_SAID, BETTER_NAMED_AS } from "../wished-for.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

/** A remark in brackets between the name and its verb. */
const aside = "(?:\\s*\\([^)]{0,80}\\))?";
const better =
  "(?:better|clearer|nicer|best|good|fine|preferable|appropriate|sufficient|enough|easier|shorter|simpler|(?:more|less|a\\s+bit\\s+more)\\s+\\w+|make\\s+(?:more\\s+)?sense)";

/** "M would be better", "M might be a better name", "M sounds more natural". */
export const wouldBeBetter = patternRule("would-be-better", [
  [
    `(?<!\\b(?:what|which)\\s)(?<new>${MENTIONS})${aside}\\s+(?:would|might|may|could|should)(?:\\s+\\w+){0,4}?${aside}\\s+(?:\\w+\\s+){0,2}${better}`,
    0.5,
  ],
  [
    `(?<new>${MENTIONS})\\s+(?:is|sounds|seems|looks|feels|reads)\\s+(?:\\w+\\s+){0,3}?(?:better|clearer|nicer|shorter|simpler|plainer|more\\s+\\w+)`,
    0.4,
  ],
  [
    `(?<new>${MENTIONS})\\s+(?:probably\\s+|perhaps\\s+|maybe\\s+|also\\s+)?(?:would|might|could|may)\\s+(?:be|have\\s+been)\\s+an?\\s+(?:\\w+\\s+){0,2}(?:name|term|word|choice|prefix|suffix|candidate)`,
    0.75,
  ],
  [
    `(?<new>${MENTIONS})\\s+(?:is|seems|sounds\\s+like|looks\\s+like)\\s+an?\\s+(?:\\w+\\s+)?(?:good|better|nice|great|clearer|nicer)\\s+(?:\\w+\\s+)?(?:name|term|prefix|suffix|word|choice)\\b`,
    0.6,
  ],
  [
    `\\bwould(?:n't)?\\s+(?<new>${MENTIONS})\\s+(?:make\\s+(?:more\\s+)?sense|work|be\\s+(?:\\w+\\s+)?(?:better|clearer|ok|okay|fine|acceptable|an?\\s+(?:better|good)))\\b`,
    0.5,
  ],
  [
    `\\b(?:should|could)\\s+(?:probably\\s+|really\\s+|rather\\s+)?(?:have\\s+been|be)\\s+(?<new>${MENTIONS})\\s+(?:instead|or\\s+something|or\\s+similar|to\\s+match|for\\s+consistency)`,
    0.5,
  ],
  [
    `\\b(?:better|clearer|nicer|good|shorter|alternative|right|correct|proper)\\s+(?:name|term|word|prefix|suffix|naming|terminology)(?:\\s+\\w+){0,4}?\\s*(?:is|(?:would|might|could)\\s+(?:be|have\\s+been)|may\\s+be|:|,|like|such\\s+as|e\\.g\\.)\\s*(?:just\\s+|simply\\s+|perhaps\\s+|maybe\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    `\\b(?:names?|naming|prefix|suffix|terminology)\\s+(?:\\w+\\s+)?(?:could|should|might|can|may|needs?\\s+to)\\s+be\\s+(?:\\w+\\s+){0,2}(?:more\\s+[\\w-]+|better|clearer|shorter|simpler|longer|improved|general|generic|specific|explicit|descriptive)(?:\\s*[,:])?(?:\\s+(?:like|e\\.g\\.|such\\s+as|say|to|perhaps|maybe),?)?\\s+(?<new>${MENTIONS})`,
    0.7,
  ],
  [
    `(?<new>${MENTIONS})\\s+(?:for|as|is)\\s+an?\\s+(?:more\\s+[\\w-]+|better|clearer|nicer|shorter)\\s+(?:name|term|word|prefix|suffix)\\b`,
    0.65,
  ],
  [
    `\\bwould\\s+(?:you|people|everybody|everyone|anybody|anyone)\\s+be\\s+(?:ok|okay|fine|happy|opposed)\\s+(?:with|to)\\s+(?:calling\\s+it\\s+|using\\s+)?(?<new>${MENTIONS})`,
    0.55,
  ],
  [`\\bhow\\s+(?:does|would|do)\\s+(?<new>${MENTIONS})\\s+sound\\b`, 0.6],
  [
    `\\bdoes\\s+(?<new>${MENTIONS})\\s+(?:work|sound\\s+(?:better|ok|okay|good|right|clearer))(?:\\s+(?:for|to)\\s+\\w+)?\\s*\\?`,
    0.45,
  ],
  [
    `\\b(?:any|no)\\s+(?:strong\\s+|real\\s+)?objections?\\s+(?:to|against)\\s+(?:calling\\s+(?:it|this|them)\\s+|using\\s+)?(?<new>${MENTIONS})\\s*\\?`,
    0.5,
  ],
  [
    `\\b(?:it's|it\\s+is|this\\s+is|that's|sounds|looks|reads|feels)\\s+(?:really\\s+|rather\\s+|actually\\s+)?more\\s+(?:of\\s+|like\\s+)(?:an?\\s+)?(?<new>${MENTIONS})(?:\\s+than\\s+(?:an?\\s+)?(?<old>${M}))?(?=\\s*(?:$|[.,;!)(]|\\bto\\s+me\\b))`,
    0.4,
  ],
  [`(?<new>${MENTIONS})\\s+(?:is|seems|sounds\\s+like|looks\\s+like)\\s+the\\s+way\\s+to\\s+go\\b`, 0.5],
  [
    `\\b(?:usual|common|obvious|conventional|natural|established|canonical|logical|right|correct|proper|traditional)\\s+(?:name|term|word|choice|spelling)(?:\\s+\\w+){0,4}?\\s+(?:is|would\\s+be|might\\s+be|could\\s+be)\\s+(?<new>${MENTIONS})`,
    0.6,
  ],
  [
    `\\bconvention\\s+(?:\\w+\\s+)?(?:is|would\\s+be|seems\\s+to\\s+be)\\s+(?:to\\s+(?:use|call\\s+\\w+|name\\s+\\w+|have)\\s+)?(?<new>${MENTIONS})`,
    0.5,
  ],
  [`\\b(?:better|clearer|nicer|easier\\s+to\\s+\\w+)\\s+as\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;!)]))`, 0.45],
  [`${BETTER_NAMED_AS}(?<new>${MENTIONS})`, 0.65],
  [`${BETTER_IF_SAID}(?<new>${MENTIONS})`, 0.65],
  [
    `(?<!\\b(?:if|whether|whether\\s+or\\s+not)\\s)(?<new>${MENTIONS})\\s+(?:is|are)\\s+(?:already\\s+)?(?:the|an?)\\s+(?:\\w+ly\\s+)?(?:established|usual|standard|canonical|common|correct|proper|official|right|normal|traditional|conventional|accepted|well-known)\\s+(?:\\w+\\s+)?(?:name|term|word|spelling|terminology|prefix|suffix)\\b`,
    0.55,
  ],
  [
    `(?<!\\b(?:that|this|it|which|what|something|there)\\s)\\b(?:so\\s+|then\\s+|and\\s+|but\\s+|,\\s+)(?<new>[a-z]\\w*[a-z\\d])\\s+(?:would|might|could)\\s+be\\s+(?:the\\s+right|the\\s+correct|the\\s+best|an?\\s+better|an?\\s+more\\s+\\w+)\\s+(?:name|term|word|choice)\\b`,
    0.6,
  ],
  [
    `\\b(?:the\\s+|an?\\s+)?(?:more|much\\s+more)\\s+(?:readable|descriptive|common|usual|accurate|precise|explicit|obvious|natural|conventional|idiomatic|correct)\\s+(?<new>${M})(?=\\s*(?:$|[.,;?!)]|\\b(?:instead|here|rather)\\b))`,
    0.45,
  ],
  [
    `\\b(?:maybe|perhaps)\\s+(?:just\\s+|simply\\s+)?(?<new>${WORDS})\\s+(?:is|would\\s+be|might\\s+be)\\s+an?\\s+(?:\\w+\\s+)?(?:better|clearer|nicer|good|shorter|simpler)\\s+(?:\\w+\\s+)?(?:name|term|word|choice)\\b`,
    0.6,
  ],
  [
    `\\b(?:is|was)\\s+(?:called|named)\\s+(?<new>${MENTIONS})[^.?!\\uE000-\\uF8FF]{0,30}?[,;]\\s+(?:which|that|and\\s+that)\\s+(?:is|seems(?:\\s+like)?|sounds(?:\\s+like)?)\\s+(?:an?\\s+)?(?:\\w+\\s+)?(?:better|nicer|clearer|shorter|good)\\b`,
    0.55,
  ],
  [
    `\\b(?:better|clearer|nicer|idiomatic|consistent|preferable)\\b[^.?!\\uE000-\\uF8FF]{0,20}?\\bto\\s+(?:just\\s+|rather\\s+)?(?:use|write|spell|have)\\s+(?:(?:this|it|these|them)\\s+as\\s+)?(?<new>${MENTIONS})`,
    0.45,
  ],
  [
    `\\b(?:isn't|wasn't|aren't)\\s+(?:it|this|that|these)\\s+(?:really\\s+|actually\\s+|rather\\s+|more\\s+(?:of|like)\\s+|just\\s+)+(?:an?\\s+|the\\s+)?(?<new>${M})\\s*\\?`,
    0.5,
  ],
]);
