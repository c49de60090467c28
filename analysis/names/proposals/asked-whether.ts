import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const nicer =
  "(?:a (?:bit|little|tad) |much |slightly |even )?(?:closer|simpler|shorter|nicer|easier|plainer|more \\w+|less \\w+)";
const does =
  "(?:fit|describe|tell|convey|express|suit|match|capture|suffice|say|do|work|be (?:\\w+ ){0,2}?(?:ok|okay|fine|enough|acceptable|good|better|clearer))";

/** A name that others are asked about: "Wouldn't M be closer to what it does?", "Do you think M would fit?", "Thoughts on M?", "M, anyone?". */
export const askedWhether = patternRule("asked whether", [
  [
    `\\b(?:would|might|could)(?:n't)? (?<new>${MENTIONS}) (?:(?:perhaps|maybe|just|not|\\w+ly) )?(?:be|have been) ${nicer}\\b`,
    0.5,
  ],
  [`\\b(?:would|might)(?:n't)? (?<new>${M}) (?:(?:perhaps|maybe|not|\\w+ly) )?${does}\\b[^.?!]{0,80}\\?`, 0.45],
  [`${START}(?:(?:but|and|so) )?isn't (?<new>${M}) (?:${nicer}|clearer|better)\\b[^.?!]{0,60}\\?`, 0.4],
  [`\\bdo you (?:\\w+ )?think (?:that )?(?<new>${MENTIONS}) (?:would|might|could) ${does}\\b`, 0.5],
  [`\\b(?:do|would) you (?:rather )?(?:prefer|want|like) (?<new>${MENTIONS})(?: instead)?\\s*\\?`, 0.5],
  [`\\bhow (?:do|would) (?:you|people|others|folks) (?:feel about|like) (?<new>${MENTIONS})\\s*\\?`, 0.55],
  [
    `\\bwould (?:using|calling (?:it|this|that)|naming (?:it|this|that)|renaming (?:it|this|that) to) (?<new>${MENTIONS}) (?:be (?:too |more |less |any )?(?:confusing|misleading|ambiguous|clear|clearer|better|odd|weird|descriptive)|confuse|tell)\\b`,
    0.5,
  ],
  [
    `\\bif (?:the name|it|this|that) (?:was|were) (?:called |named )?(?:just |something like )?(?<new>${M}),? (?:I|we|it|that|people|then)(?:'d|'ll)?\\b`,
    0.5,
  ],
  [`\\b(?:thoughts|opinions|comments) (?:on|about) (?:calling it |the name )?(?<new>${MENTIONS})\\s*\\?`, 0.5],
  [`(?<new>${MENTIONS}),? (?:anyone|anybody)\\s*\\?`, 0.55],
  [`\\b(?:can|could) (?:it|this|that|these) be (?<new>${M}),? please\\b`, 0.5],
  [`\\bI wonder (?:if|whether) (?<new>${MENTIONS}) (?:would|might|could)(?:n't| not) ${does}\\b`, 0.5],
]);
