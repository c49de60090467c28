import { phrase } from "../../patterns/phrase.ts";
import { END, M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const opening = phrase`^\W{0,6}(?:(?:
  so|or|and|then|but|hmm?|well|ok|okay|right|fine|yes|sure|agreed|alright|good|maybe|perhaps|possibly|just|simply
)\b[\s,.:]{1,3}){0,3}`;
const thing = phrase`(?:it|this|that|they|these|those|(?:the|this|that|these|those) (?:[\w-]+ ){0,2}?[\w-]+)`;
const word = phrase`(?<new>[a-z][\w-]*\w)`;
const wordEnd = phrase`(?=\s*(?:[?]|or\b|instead\b))`;

/**
 * A name thrown in with few words: "So heron?", "Perhaps M for the flag?", "Should it be M?", "M vs M, opinions?",
 * "could the tool be called heron?".
 */
export const floated = patternRule("floated", [
  [phrase`${opening}(?<new>${MENTIONS})(?: for (?:the|this|that|these|those|its) [\w-]+(?: [\w-]+)?)?\s*\?`, 0.45],
  [phrase`^\W{0,6}(?:so|then|or)[\s,]{1,3}${word}\s*\?$`, 0.45],
  [phrase`${opening}(?<new>${MENTIONS}) it is\b`, 0.65],
  [
    phrase`\b(?:should|could|might|can|shall|may)(?:n't|'t)? (?!not\b)${thing}
      (?:not |just |rather |simply |better )*(?:be|become)
      (?:just |something like )?(?<new>${MENTIONS})\s*(?=\?|,|\(|or\b|instead\b|with\b|then\b|here\b)`,
    0.5,
  ],
  [
    phrase`\b(?:it|this|that) (?:could|might|may|can) (?:just |also |simply |well |even )*be
      (?:just |something like |an? )?(?<new>${MENTIONS})\s*(?=$|[.,;?!)(]|or\b|instead\b)`,
    0.4,
  ],
  [
    phrase`\b(?:should|could|might|can|shall|may) (?!not\b)(?:${M}|${thing}) (?:just |rather |simply |better )*be
      (?:re)?(?:called|named) (?:just )?${word}${wordEnd}`,
    0.65,
  ],
  [
    phrase`\b(?:should|could|might|can)(?:n't)? ${thing} (?:not |just |rather |better )*be (?:called |named )?something
      (?:\w+ )?(?:like|such as|along the lines of) (?<new>${MENTIONS}|[a-z][\w-]*\w)\s*(?=[?.,;]|$|instead\b)`,
    0.6,
  ],
  [phrase`${opening}(?:could|might|can|should) (?:also |just )*be(?:come)? (?<new>${MENTIONS})\s*[?,]`, 0.5],
  [phrase`\b(?:should|could) (?<old>${M}) (?:be(?:come)?|turn into) (?<new>${M})\s*\?`, 0.6],
  [phrase`(?<new>${M} (?:vs\.?|versus) (?:just )?${M})\s*(?:\?|,\s*(?:opinions?|thoughts|which|any pref\w+)\b)`, 0.4],
  [
    phrase`\b(?:torn|undecided|cho(?:ose|osing|ice)|decid(?:e|ing)|toss-?up|waver(?:ing)?|dither(?:ing)?) between
      (?:calling it )?(?<new>${MENTIONS})`,
    0.55,
  ],
  [phrase`(?<new>${MENTIONS}) (?:are |is )?(?:still )?on the table\b`, 0.5],
  [phrase`^\W{0,6}(?:an?|the) (?:new|additional|extra|separate|second) [\w-]+(?: [\w-]+)?, (?<new>${M})\s*\?`, 0.4],
  [phrase`\beither (?<new>${M} or ${M}) (?:would|could|might|should|is|are|works?|seems?|sounds?)\b`, 0.5],
  [
    phrase`${opening}(?:can|could|can't|couldn't) (?:we|you|this|it) (?:at least |please |just |not )*(?:have|get|say) (?<new>${MENTIONS})\s*[?,]`,
    0.45,
  ],
  [phrase`\bwhy not\b[^.?!\uE000-\uF8FF]{3,60}[,:] (?<new>${MENTIONS})\s*\?`, 0.55],
  [
    phrase`^\W{0,6}(?:nit(?:pick)?|minor|nitpicking|cosmetic)\W{1,4}(?:maybe |perhaps |just )?(?<new>${MENTIONS})\s*\?`,
    0.45,
  ],
  [
    phrase`\bshould (?:(?:really|probably|rather|just|then|better|actually) )*(?:be|read|say) (?<new>${M}), (?:and )?not (?<old>${M})`,
    0.55,
  ],
  [
    phrase`(?:${START}|\b(?:it|this|that|these|they|think) )should
      (?:(?:really|probably|rather|just|then|better|actually) )*(?:be|read)
      (?<new>${MENTIONS})(?=\s*(?:$|[.,;!)(]|\b(?:I think|IMHO|IMO|instead|or)\b))`,
    0.35,
  ],
  [phrase`${START}(?<new>${M}),? not (?<old>${M})${END}`, 0.5],
  [
    phrase`${START}(?:(?:so|and|but|or) )?(?:is|would) (?<new>${M}) (?:be )?(?:any |really |perhaps |maybe )?(?:a )?(?:
      better|clearer|nicer|acceptable|preferable|less \w+|more \w+
    )\b[^?]{0,60}\?`,
    0.5,
  ],
  [phrase`\bdoes (?<new>${MENTIONS}) make (?:more |any )?sense\b`, 0.45],
  [phrase`\bwould (?:rather|better|actually) be (?:the |an? )?(?<new>${MENTIONS})(?=\s*(?:$|[.,;?!)]))`, 0.45],
  [
    phrase`\b(?:less \w+|more \w+|better|clearer|nicer|ok|okay|fine) if (?:I|we|you)
      (?:just |instead )?(?:used?|call(?:ed)? it|named? it|go with|went with|changed? it to) (?<new>${MENTIONS})`,
    0.55,
  ],
  [
    phrase`^\W{0,6}(?:nit(?:pick)?|minor|nitpicking|cosmetic)\W{1,4}(?:maybe |perhaps |just )?(?<new>${M}) (?:as|since|because|instead|please)\b`,
    0.45,
  ],
  [
    phrase`\bshould (?:we|I|it|this|they) (?:rather |then |just )?(?:say|be|read|use|call it|go (?:with|for)|prefer|have) (?<new>${M} or ${M})\s*\?`,
    0.5,
  ],
  [
    phrase`\(\s*(?:(?:maybe|perhaps|say|like|or|e\.g\.),? )*(?<new>${MENTIONS})(?:,? (?:maybe|perhaps))?\s*\?\s*\)`,
    0.45,
  ],
  [phrase`\(\s*(?:(?:maybe|perhaps|say|like|or|e\.g\.),? )*(?<new>${MENTIONS}),? (?:maybe|perhaps)\s*\)`, 0.45],
  [phrase`,\s(?<new>${MENTIONS})\s*\?${END}`, 0.3],
]);
