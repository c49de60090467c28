import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const nicer = phrase`(?:a (?:bit|little|tad) |much |slightly |even )?(?:closer|simpler|shorter|nicer|easier|plainer|more \w+|less \w+)`;
const does = phrase`(?:
  fit|describe|tell|convey|express|suit|match|capture|suffice|say|do|work|
  be (?:\w+ ){0,2}?(?:ok|okay|fine|enough|acceptable|good|better|clearer)
)`;

/**
 * A name that others are asked about: "Wouldn't M be closer to what it does?", "Do you think M would fit?", "Thoughts
 * on M?", "M, anyone?".
 */
export const askedWhether = patternRule("asked whether", [
  [
    phrase`\b(?:would|might|could)(?:n't)? (?<new>${MENTIONS}) (?:(?:perhaps|maybe|just|not|\w+ly) )?(?:be|have been) ${nicer}\b`,
    0.5,
  ],
  [phrase`\b(?:would|might)(?:n't)? (?<new>${M}) (?:(?:perhaps|maybe|not|\w+ly) )?${does}\b[^.?!]{0,80}\?`, 0.45],
  [phrase`${START}(?:(?:but|and|so) )?isn't (?<new>${M}) (?:${nicer}|clearer|better)\b[^.?!]{0,60}\?`, 0.4],
  [phrase`\bdo you (?:\w+ )?think (?:that )?(?<new>${MENTIONS}) (?:would|might|could) ${does}\b`, 0.5],
  [phrase`\b(?:do|would) you (?:rather )?(?:prefer|want|like) (?<new>${MENTIONS})(?: instead)?\s*\?`, 0.5],
  [phrase`\bhow (?:do|would) (?:you|people|others|folks) (?:feel about|like) (?<new>${MENTIONS})\s*\?`, 0.55],
  [
    phrase`\bwould (?:using|calling (?:it|this|that)|naming (?:it|this|that)|renaming (?:it|this|that) to)
      (?<new>${MENTIONS}) (?:
        be (?:too |more |less |any )?(?:confusing|misleading|ambiguous|clear|clearer|better|odd|weird|descriptive)|
        confuse|tell
      )\b`,
    0.5,
  ],
  [
    phrase`\bif (?:the name|it|this|that) (?:was|were) (?:called |named )?(?:just |something like )?(?<new>${M}),?
      (?:I|we|it|that|people|then)(?:'d|'ll)?\b`,
    0.5,
  ],
  [phrase`\b(?:thoughts|opinions|comments) (?:on|about) (?:calling it |the name )?(?<new>${MENTIONS})\s*\?`, 0.5],
  [phrase`(?<new>${MENTIONS}),? (?:anyone|anybody)\s*\?`, 0.55],
  [phrase`\b(?:can|could) (?:it|this|that|these) be (?<new>${M}),? please\b`, 0.5],
  [phrase`\bI wonder (?:if|whether) (?<new>${MENTIONS}) (?:would|might|could)(?:n't| not) ${does}\b`, 0.5],
]);
