import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const opening =
  "^\\W{0,6}(?:(?:so|or|and|then|but|hmm?|well|ok|okay|right|fine|yes|sure|agreed|alright|good|maybe|perhaps|possibly|just|simply)\\b[\\s,.:]{1,3}){0,3}";
const thing = "(?:it|this|that|they|these|those|(?:the|this|that|these|those)\\s+(?:[\\w-]+\\s+){0,2}?[\\w-]+)";
const word = "(?<new>[a-z][\\w-]*\\w)";
const wordEnd = "(?=\\s*(?:[?]|or\\b|instead\\b))";

/** A name thrown in with few words: "So heron?", "Perhaps M for the flag?", "Should it be M?", "M vs M, opinions?", "could the tool be called heron?". */
export const floated = patternRule("floated", [
  [
    `${opening}(?<new>${MENTIONS})(?:\\s+for\\s+(?:the|this|that|these|those|its)\\s+[\\w-]+(?:\\s+[\\w-]+)?)?\\s*\\?`,
    0.45,
  ],
  [`^\\W{0,6}(?:so|then|or)[\\s,]{1,3}${word}\\s*\\?$`, 0.45],
  [`${opening}(?<new>${MENTIONS})\\s+it\\s+is\\b`, 0.65],
  [
    `\\b(?:should|could|might|can|shall|may)(?:n't|'t)?\\s+(?!not\\b)${thing}\\s+(?:not\\s+|just\\s+|rather\\s+|simply\\s+|better\\s+)*(?:be|become)\\s+(?:just\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})\\s*(?=\\?|,|\\(|or\\b|instead\\b|with\\b|then\\b|here\\b)`,
    0.5,
  ],
  [
    `\\b(?:it|this|that)\\s+(?:could|might|may|can)\\s+(?:just\\s+|also\\s+|simply\\s+|well\\s+|even\\s+)*be\\s+(?:just\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})\\s*(?=$|[.,;?!)(]|or\\b|instead\\b)`,
    0.4,
  ],
  [
    `\\b(?:should|could|might|can|shall|may)\\s+(?!not\\b)(?:${M}|${thing})\\s+(?:just\\s+|rather\\s+|simply\\s+|better\\s+)*be\\s+(?:re)?(?:called|named)\\s+(?:just\\s+)?${word}${wordEnd}`,
    0.65,
  ],
  [`${opening}(?:could|might|can|should)\\s+(?:also\\s+|just\\s+)*be(?:come)?\\s+(?<new>${MENTIONS})\\s*[?,]`, 0.5],
  [`\\b(?:should|could)\\s+(?<old>${M})\\s+(?:be(?:come)?|turn\\s+into)\\s+(?<new>${M})\\s*\\?`, 0.6],
  [
    `(?<new>${M}\\s+(?:vs\\.?|versus)\\s+(?:just\\s+)?${M})\\s*(?:\\?|,\\s*(?:opinions?|thoughts|which|any\\s+pref\\w+)\\b)`,
    0.4,
  ],
  [
    `\\b(?:torn|undecided|cho(?:ose|osing|ice)|decid(?:e|ing)|toss-?up|waver(?:ing)?|dither(?:ing)?)\\s+between\\s+(?:calling\\s+it\\s+)?(?<new>${MENTIONS})`,
    0.55,
  ],
  [`(?<new>${MENTIONS})\\s+(?:are\\s+|is\\s+)?(?:still\\s+)?on\\s+the\\s+table\\b`, 0.5],
  [
    `^\\W{0,6}(?:an?|the)\\s+(?:new|additional|extra|separate|second)\\s+[\\w-]+(?:\\s+[\\w-]+)?,\\s+(?<new>${M})\\s*\\?`,
    0.4,
  ],
  [`\\beither\\s+(?<new>${M}\\s+or\\s+${M})\\s+(?:would|could|might|should|is|are|works?|seems?|sounds?)\\b`, 0.5],
  [
    `${opening}(?:can|could|can't|couldn't)\\s+(?:we|you|this|it)\\s+(?:at\\s+least\\s+|please\\s+|just\\s+|not\\s+)*(?:have|get|say)\\s+(?<new>${MENTIONS})\\s*[?,]`,
    0.45,
  ],
  [`\\bwhy\\s+not\\b[^.?!\\uE000-\\uF8FF]{3,60}[,:]\\s+(?<new>${MENTIONS})\\s*\\?`, 0.55],
  [
    `^\\W{0,6}(?:nit(?:pick)?|minor|nitpicking|cosmetic)\\W{1,4}(?:maybe\\s+|perhaps\\s+|just\\s+)?(?<new>${MENTIONS})\\s*\\?`,
    0.45,
  ],
  [
    `\\bshould\\s+(?:(?:really|probably|rather|just|then|better|actually)\\s+)*(?:be|read|say)\\s+(?<new>${M}),\\s+(?:and\\s+)?not\\s+(?<old>${M})`,
    0.55,
  ],
  [
    `(?:^[^\\w\\uE000-\\uF8FF]{0,6}|\\b(?:it|this|that|these|they|think)\\s+)should\\s+(?:(?:really|probably|rather|just|then|better|actually)\\s+)*(?:be|read)\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;!)(]|\\b(?:I\\s+think|IMHO|IMO|instead|or)\\b))`,
    0.35,
  ],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}(?<new>${M}),?\\s+not\\s+(?<old>${M})[^\\w\\uE000-\\uF8FF]{0,4}$`, 0.5],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|and|but|or)\\s+)?(?:is|would)\\s+(?<new>${M})\\s+(?:be\\s+)?(?:any\\s+|really\\s+|perhaps\\s+|maybe\\s+)?(?:a\\s+)?(?:better|clearer|nicer|acceptable|preferable|less\\s+\\w+|more\\s+\\w+)\\b[^?]{0,60}\\?`,
    0.5,
  ],
  [`\\bdoes\\s+(?<new>${MENTIONS})\\s+make\\s+(?:more\\s+|any\\s+)?sense\\b`, 0.45],
  [
    `\\bwould\\s+(?:rather|better|actually)\\s+be\\s+(?:the\\s+|an?\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[.,;?!)]))`,
    0.45,
  ],
  [
    `\\b(?:less\\s+\\w+|more\\s+\\w+|better|clearer|nicer|ok|okay|fine)\\s+if\\s+(?:I|we|you)\\s+(?:just\\s+|instead\\s+)?(?:used?|call(?:ed)?\\s+it|named?\\s+it|go\\s+with|went\\s+with|changed?\\s+it\\s+to)\\s+(?<new>${MENTIONS})`,
    0.55,
  ],
  [
    `^\\W{0,6}(?:nit(?:pick)?|minor|nitpicking|cosmetic)\\W{1,4}(?:maybe\\s+|perhaps\\s+|just\\s+)?(?<new>${M})\\s+(?:as|since|because|instead|please)\\b`,
    0.45,
  ],
  [
    `\\bshould\\s+(?:we|I|it|this|they)\\s+(?:rather\\s+|then\\s+|just\\s+)?(?:say|be|read|use|call\\s+it|go\\s+(?:with|for)|prefer|have)\\s+(?<new>${M}\\s+or\\s+${M})\\s*\\?`,
    0.5,
  ],
]);
