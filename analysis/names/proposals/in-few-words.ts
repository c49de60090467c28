import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const opening =
  "^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|or|and|then|but|hmm+|well|ok|okay|right|fine|agreed|yes)\\b[\\s,.:]{1,3}){0,2}";
const about = "(?:(?:maybe|perhaps|rather|just|simply|better|call\\s+it|say)[\\s,]{1,3})*";
const vague = "(?:so|something|similar|such|some\\s?such|whatever|the\\s+like|anything\\s+(?:like|along))";
const stop = "(?=\\s*(?:$|[.,;?!)(]|\\b(?:then|instead|here|please|maybe|perhaps|with|and\\s+be\\s+done)\\b))";

/** A sentence that is little more than the name: "M or so.", "Then M.", "M, maybe.", "Maybe M.", "There's also M", "Let's make it M", "M would be what I'd look for". */
export const inFewWords = patternRule("in few words", [
  [`${opening}${about}(?<new>${MENTIONS}),?\\s+or\\s+${vague}\\b`, 0.5],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|or|then|ok,?\\s+so|in\\s+that\\s+case|how|better|rather)\\b[\\s,.:]{1,3}){1,2}${about}(?<new>${MENTIONS})(?:\\s+then|\\s+please)?[\\s.!]{0,4}$`,
    0.5,
  ],
  [`${opening}(?:maybe|perhaps|possibly)\\s+${about}(?<new>${MENTIONS})\\s*[.,;]`, 0.4],
  [`${opening}(?<new>${MENTIONS}),?\\s+(?:maybe|perhaps|possibly)[\\s.,;]{0,4}$`, 0.45],
  [
    `\\b(?:there(?:'s|\\s+is|\\s+would\\s+be|\\s+are)\\s+(?:also|always|still|even))\\s+(?<new>${MENTIONS})${stop}`,
    0.45,
  ],
  [
    `\\b(?:I'd|I\\s+would|I'll|we\\s+(?:could|should|can)|let's|let\\s+us|please|could\\s+you|can\\s+(?:you|we)|just|and|to|maybe|rather|better)\\s+(?:\\w+\\s+)?make\\s+(?:it|this|that|them|these|those)\\s+(?:just\\s+|simply\\s+|all\\s+|both\\s+|plain\\s+)?(?<new>${MENTIONS})${stop}`,
    0.5,
  ],
  [
    `(?<new>${MENTIONS})\\s+(?:would\\s+be|is|was)\\s+what\\s+(?:I|we|one|people|everybody|most)(?:'d|'ll|\\s+would|\\s+had|\\s+have|\\s+has|\\s+expects?|\\s+says?|\\s+looks?)\\b`,
    0.5,
  ],
  [`\\b(?:and|but|then|so)\\s+(?:why\\s+not|not)\\s+(?:just\\s+|simply\\s+)?(?<new>${M})\\s*\\?`, 0.5],
  [
    `\\b(?:maybe|perhaps)\\s+(?:just\\s+|simply\\s+|even\\s+|struct\\s+|enum\\s+|union\\s+)?(?<new>${MENTIONS})\\s*\\?`,
    0.45,
  ],
  [
    `\\b(?:rule|name|one|pattern|convention|word|term|spelling|form|choice|verb|prefix|suffix)\\s+(?:that\\s+)?(?:I|we)(?:'ve|\\s+have|\\s+had)?\\s+(?:went\\s+(?:for|with)|took|chose|chosen|picked|used|settled\\s+on|had\\s+in\\s+mind|ended\\s+up\\s+with|came\\s+up\\s+with)\\s+(?:is|was)\\s+(?<new>${MENTIONS})`,
    0.65,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:or|and|but|maybe|perhaps|so|then|e\\.g\\.)\\s+)?(?<new>${MENTIONS})(?:\\(\\w+\\))?\\s+would\\s+(?:make|say|show|tell|avoid|keep|match|follow|leave|sort|stay|fit)\\b`,
    0.45,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:or|alternatively|otherwise)(?:,\\s+[^,.?!\\uE000-\\uF8FF]{2,30})?,\\s+(?:maybe\\s+|just\\s+)?(?<new>${MENTIONS})[\\s.?!]{0,4}$`,
    0.5,
  ],
  [
    `\\banother\\s+(?:possibility|option|idea|candidate|one|alternative|choice|variant)\\s*(?:is|was|would\\s+be|could\\s+be|might\\s+be|:)\\s+(?:to\\s+(?:call\\s+it|use)\\s+|just\\s+)?(?<new>${MENTIONS})`,
    0.55,
  ],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}either\\s+(?<new>${M}\\s+or\\s+${M})[\\s.?!]{0,4}$`, 0.5],
  [`(?<new>${MENTIONS})[,.:;-]?\\s+(?:take|make)\\s+your\\s+(?:pick|choice)\\b`, 0.55],
  [`\\b(?:pick|choose)\\s+(?:one|either|any)\\s+of\\s+(?<new>${MENTIONS})`, 0.5],
  [`\\b(?:preferences?|choice|choose)\\s+between\\s+(?<new>${M}\\s+(?:and|or)\\s+${M})`, 0.5],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}(?:just|simply|better)(?::|\\s)\\s*(?<new>${MENTIONS})[\\s.!]{0,4}$`, 0.45],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}make\\s+(?:it|this|that|them)\\s+(?:just\\s+)?(?<new>${MENTIONS})${stop}`, 0.5],
  [
    `\\b(?:something\\s+like\\s+(?:that|this)|for\\s+(?:example|instance))\\s*:\\s*(?<new>${MENTIONS})[\\s.?!]{0,4}$`,
    0.4,
  ],
  [
    `(?<new>${M})\\s*(?:,\\s*|\\(\\s*)?(?:or\\s+(?:some|any|another|an?)\\s+(?:\\w+\\s+)?name|the\\s+name\\s+is\\s+(?:open|up)\\b|name\\s+(?:tbd|to\\s+be\\s+(?:discussed|decided|bikeshed\\w*)))`,
    0.5,
  ],
  [
    `\\byour\\s+(?:(?:initial|earlier|first|original|previous|own)\\s+)?(?:suggestion|proposal|idea)\\s+(?:of\\s+|to\\s+(?:use|call\\s+it)\\s+)?(?<new>${M})`,
    0.5,
  ],
]);
