import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const opening = phrase`${START}(?:(?:so|or|and|then|but|hmm+|well|ok|okay|right|fine|agreed|yes)\b[\s,.:]{1,3}){0,2}`;
const about = phrase`(?:(?:maybe|perhaps|rather|just|simply|better|call it|say)[\s,]{1,3})*`;
const vague = phrase`(?:so|something|similar|such|some\s?such|whatever|the like|anything (?:like|along))`;
const stop = phrase`(?=\s*(?:$|[.,;?!)(]|\b(?:then|instead|here|please|maybe|perhaps|with|and be done)\b))`;

/**
 * A sentence that is little more than the name: "M or so.", "Then M.", "M, maybe.", "Maybe M.", "There's also M",
 * "Let's make it M", "M would be what I'd look for".
 */
export const inFewWords = patternRule("in few words", [
  [phrase`${opening}${about}(?<new>${MENTIONS}),? or ${vague}\b`, 0.5],
  [
    phrase`${START}(?:(?:
      so|or|then|ok,? so|in that case|how|better|rather
    )\b[\s,.:]{1,3}){1,2}${about}(?<new>${MENTIONS})(?: then| please)?[\s.!]{0,4}$`,
    0.5,
  ],
  [phrase`${opening}(?:maybe|perhaps|possibly) ${about}(?<new>${MENTIONS})\s*[.,;]`, 0.4],
  [phrase`${opening}(?<new>${MENTIONS}),? (?:maybe|perhaps|possibly)[\s.,;]{0,4}$`, 0.45],
  [phrase`\b(?:there(?:'s| is| would be| are) (?:also|always|still|even)) (?<new>${MENTIONS})${stop}`, 0.45],
  [
    phrase`\b(?:
      I'd|I would|I'll|we (?:could|should|can)|let's|let us|please|could you|can (?:you|we)|just|and|to|maybe|rather|
      better
    ) (?:\w+ )?make (?:it|this|that|them|these|those) (?:just |simply |all |both |plain )?(?<new>${MENTIONS})${stop}`,
    0.5,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:would be|is|was) what
      (?:I|we|one|people|everybody|most)(?:'d|'ll| would| had| have| has| expects?| says?| looks?)\b`,
    0.5,
  ],
  [phrase`\b(?:and|but|then|so) (?:why not|not) (?:just |simply )?(?<new>${M})\s*\?`, 0.5],
  [phrase`\b(?:maybe|perhaps) (?:just |simply |even |struct |enum |union )?(?<new>${MENTIONS})\s*\?`, 0.45],
  [
    phrase`\b(?:rule|name|one|pattern|convention|word|term|spelling|form|choice|verb|prefix|suffix)
      (?:that )?(?:I|we)(?:'ve| have| had)?
      (?:went (?:for|with)|took|chose|chosen|picked|used|settled on|had in mind|ended up with|came up with) (?:is|was)
      (?<new>${MENTIONS})`,
    0.65,
  ],
  [
    phrase`${START}(?:(?:or|and|but|maybe|perhaps|so|then|e\.g\.) )?(?<new>${MENTIONS})(?:\(\w+\))? would
      (?:make|say|show|tell|avoid|keep|match|follow|leave|sort|stay|fit)\b`,
    0.45,
  ],
  [
    phrase`${START}(?:or|alternatively|otherwise)(?:, [^,.?!\uE000-\uF8FF]{2,30})?, (?:maybe |just )?(?<new>${MENTIONS})[\s.?!]{0,4}$`,
    0.5,
  ],
  [
    phrase`\banother
      (?:possibility|option|idea|candidate|one|alternative|choice|variant)\s*(?:is|was|would be|could be|might be|:)
      (?:to (?:call it|use) |just )?(?<new>${MENTIONS})`,
    0.55,
  ],
  [phrase`${START}either (?<new>${M} or ${M})[\s.?!]{0,4}$`, 0.5],
  [phrase`(?<new>${MENTIONS})[,.:;-]? (?:take|make) your (?:pick|choice)\b`, 0.55],
  [phrase`\b(?:pick|choose) (?:one|either|any) of (?<new>${MENTIONS})`, 0.5],
  [phrase`\bpreferences? between (?<new>${M} (?:and|or) ${M})`, 0.5],
  [phrase`${START}(?:just|simply|better)(?::|\s)\s*(?<new>${MENTIONS})[\s.!]{0,4}$`, 0.45],
  [phrase`${START}(?:nit(?:pick)?|minor)\W{1,4}(?<new>${M})[\s.!]{0,4}$`, 0.4],
  [
    phrase`\b(?:as an|the|one|another|an) alternative(?:,| (?:being|to that is|is|was|would be|could be)|\s*:)
      (?:just |simply )?(?<new>${MENTIONS})(?=\s*(?:$|[.,;?!)]))`,
    0.5,
  ],
  [
    phrase`\bthe best (?:(?:name|one|thing|word) )?(?:that )?(?:I|we) (?:could|can|managed to|was able to) (?:
      come up with|think of|find
    ) (?:is|was|so far is) (?<new>${MENTIONS})`,
    0.6,
  ],
  [
    phrase`\b(?:the only (?:(?:name|one|thing|word) )?(?:that )?|all (?:that )?)(?:I|we) (?:could|can|managed to|was able to) (?:
      come up with|think of|find
    ) (?:is|was|so far is) (?<new>${MENTIONS})`,
    0.55,
  ],
  [
    phrase`${START}(?:(?:minor|small|naming|name|one) )?(?:bike-?shed(?:ding)?|(?:naming|name) (?:nit(?:pick)?|bikeshed))\W{1,4}(?:maybe |perhaps |just |prefer )?(?<new>${M})[\s.!?]{0,4}$`,
    0.5,
  ],
  [
    phrase`\b(?:it|this|that)(?:'d| would| might| could) be (?:\w+ )?(?:better|clearer|nicer) (?:named|called|as) (?<new>${MENTIONS})`,
    0.55,
  ],
  [phrase`${START}make (?:it|this|that|them) (?:just )?(?<new>${MENTIONS})${stop}`, 0.5],
  [phrase`\b(?:something like (?:that|this)|for (?:example|instance))\s*:\s*(?<new>${MENTIONS})[\s.?!]{0,4}$`, 0.4],
  [
    phrase`(?<new>${M})\s*(?:,\s*|\(\s*)?(?:
      or (?:some|any|another|an?) (?:\w+ )?name|the name is (?:open|up)\b|
      name (?:tbd|to be (?:discussed|decided|bikeshed\w*))
    )`,
    0.5,
  ],
  [
    phrase`\byour (?:(?:initial|earlier|first|original|previous|own) )?(?:suggestion|proposal|idea) (?:of |to (?:use|call it) )?(?<new>${M})`,
    0.5,
  ],
]);
