import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS } from "../mentions/marked-sentence.ts";
import { BETTER_IF_SAID, BETTER_NAMED_AS } from "../mentions/wished-for.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

/** A remark in brackets between the name and its verb. */
const aside = phrase`(?:\s*\([^)]{0,80}\))?`;
const better = phrase`(?:
  better|clearer|nicer|best|good|fine|preferable|appropriate|sufficient|enough|easier|shorter|simpler|
  (?:more|less|a bit more) \w+|make (?:more )?sense
)`;

/** "M would be better", "M might be a better name", "M sounds more natural". */
export const wouldBeBetter = patternRule("would-be-better", [
  [
    phrase`(?<!\b(?:what|which|instead of|rather than|opposed to)\s)(?<new>${MENTIONS})${aside} (?:would|might|may|could|should)(?: \w+){0,4}?${aside} (?:\w+ ){0,2}${better}`,
    0.5,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:is|sounds|seems|looks|feels|reads) (?:\w+ ){0,3}?(?:better|clearer|nicer|shorter|simpler|plainer|more \w+)`,
    0.4,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:probably |perhaps |maybe |also )?(?:would|might|could|may) (?:be|have been) an?
      (?:\w+ ){0,2}(?:name|term|word|choice|prefix|suffix|candidate)`,
    0.75,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:is|seems|sounds like|looks like) an? (?:\w+ )?(?:good|better|nice|great|clearer|nicer)
      (?:\w+ )?(?:name|term|prefix|suffix|word|choice)\b`,
    0.6,
  ],
  [
    phrase`\bwould(?:n't)? (?<new>${MENTIONS})
      (?:make (?:more )?sense|work|be (?:\w+ )?(?:better|clearer|ok|okay|fine|acceptable|an? (?:better|good)))\b`,
    0.5,
  ],
  [
    phrase`\bwould(?:n't)? (?<new>${MENTIONS}) (?:describe|express|convey|capture|reflect|fit|cover|match|say|tell)
      [^.?!]{1,50}?\b(?:better|best|more \w+)\s*\?`,
    0.5,
  ],
  [
    phrase`\b(?:should|could) (?:probably |really |rather )?(?:have been|be) (?<new>${MENTIONS})
      (?:instead|or something|or similar|to match|for consistency)`,
    0.5,
  ],
  [
    phrase`\b(?:better|clearer|nicer|good|shorter|alternative|right|correct|proper)
      (?:name|term|word|prefix|suffix|naming|terminology)(?: \w+){0,4}?\s*(?:
        is|(?:would|might|could) (?:be|have been)|may be|:|,|like|such as|e\.g\.
      )\s*(?:just |simply |perhaps |maybe |something like )?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    phrase`\b(?:names?|naming|prefix|suffix|terminology) (?:\w+ )?(?:could|should|might|can|may|needs? to) be
      (?:\w+ ){0,2}(?:
        more [\w-]+|better|clearer|shorter|simpler|longer|improved|general|generic|specific|explicit|descriptive
      )(?:\s*[,:])?(?: (?:like|e\.g\.|such as|say|to|perhaps|maybe),?)? (?<new>${MENTIONS})`,
    0.7,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:for|as|is) an? (?:more [\w-]+|better|clearer|nicer|shorter) (?:name|term|word|prefix|suffix)\b`,
    0.65,
  ],
  [
    phrase`\bwould (?:you|people|everybody|everyone|anybody|anyone) be (?:ok|okay|fine|happy|opposed) (?:with|to)
      (?:calling it |using )?(?<new>${MENTIONS})`,
    0.55,
  ],
  [phrase`\bhow (?:does|would|do) (?<new>${MENTIONS}) sound\b`, 0.6],
  [
    phrase`\bdoes (?<new>${MENTIONS}) (?:work|sound (?:better|ok|okay|good|right|clearer))(?: (?:for|to) \w+)?\s*\?`,
    0.45,
  ],
  [
    phrase`\b(?:any|no) (?:strong |real )?objections? (?:to|against) (?:calling (?:it|this|them) |using )?(?<new>${MENTIONS})\s*\?`,
    0.5,
  ],
  [
    phrase`\b(?:it's|it is|this is|that's|sounds|looks|reads|feels) (?:really |rather |actually )?more
      (?:of |like )(?:an? )?(?<new>${MENTIONS})(?: than (?:an? )?(?<old>${M}))?(?=\s*(?:$|[.,;!)(]|\bto me\b))`,
    0.4,
  ],
  [phrase`(?<new>${MENTIONS}) (?:is|seems|sounds like|looks like) the way to go\b`, 0.5],
  [
    phrase`\b(?:
      usual|common|obvious|conventional|natural|established|canonical|logical|right|correct|proper|traditional
    ) (?:name|term|word|choice|spelling)(?: \w+){0,4}? (?:is|would be|might be|could be) (?<new>${MENTIONS})`,
    0.6,
  ],
  [
    phrase`\bconvention (?:\w+ )?(?:is|would be|seems to be) (?:to (?:use|call \w+|name \w+|have) )?(?<new>${MENTIONS})`,
    0.5,
  ],
  [phrase`\b(?:better|clearer|nicer|easier to \w+) as (?<new>${MENTIONS})(?=\s*(?:$|[.,;!)]))`, 0.45],
  [phrase`${BETTER_NAMED_AS}(?<new>${MENTIONS})`, 0.65],
  [phrase`${BETTER_IF_SAID}(?<new>${MENTIONS})`, 0.65],
  [
    phrase`(?<!\b(?:if|whether|whether or not)\s)(?<new>${MENTIONS}) (?:is|are) (?:already )?(?:the|an?) (?:\w+ly )?(?:
      established|usual|standard|canonical|common|correct|proper|official|right|normal|traditional|conventional|
      accepted|well-known
    ) (?:\w+ )?(?:name|term|word|spelling|terminology|prefix|suffix)\b`,
    0.55,
  ],
  [
    phrase`(?<!\b(?:that|this|it|which|what|something|there)\s)\b(?:so |then |and |but |, )(?<new>[a-z]\w*[a-z\d])
      (?:would|might|could) be (?:the right|the correct|the best|an? better|an? more \w+) (?:name|term|word|choice)\b`,
    0.6,
  ],
  [
    phrase`\b(?:the |an? )?(?:more|much more)
      (?:readable|descriptive|common|usual|accurate|precise|explicit|obvious|natural|conventional|idiomatic|correct)
      (?<new>${M})(?=\s*(?:$|[.,;?!)]|\b(?:instead|here|rather)\b))`,
    0.45,
  ],
  [
    phrase`\b(?:maybe|perhaps) (?:just |simply )?(?<new>${WORDS}) (?:is|would be|might be) an?
      (?:\w+ )?(?:better|clearer|nicer|good|shorter|simpler) (?:\w+ )?(?:name|term|word|choice)\b`,
    0.6,
  ],
  [
    phrase`\b(?:is|was) (?:called|named) (?<new>${MENTIONS})[^.?!\uE000-\uF8FF]{0,30}?[,;] (?:which|that|and that)
      (?:is|seems(?: like)?|sounds(?: like)?) (?:an? )?(?:\w+ )?(?:better|nicer|clearer|shorter|good)\b`,
    0.55,
  ],
  [
    phrase`\b(?:better|clearer|nicer|idiomatic|consistent|preferable)\b[^.?!\uE000-\uF8FF]{0,20}?\bto
      (?:just |rather )?(?:use|write|spell|have) (?:(?:this|it|these|them) as )?(?<new>${MENTIONS})`,
    0.45,
  ],
  [
    phrase`\b(?:isn't|wasn't|aren't) (?:it|this|that|these) (?:really |actually |rather |more (?:of|like) |just )+(?:an? |the )?(?<new>${M})\s*\?`,
    0.5,
  ],
]);
