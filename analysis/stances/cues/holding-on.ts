import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { LEAD, MARK, O, T } from "./vocabulary.ts";

const some = phrase`(?:(?:still|rather|much|really|also|now|just|slightly|all|definitely|firmly|personally|
  probably) )*`;
const stop = phrase`(?=\s*(?:$|[.,;:!?)(]|\b(?:then|for|because|since|as|if|and|but|too|over|here|now|in|instead|
  unless|than|please|myself)\b))`;

/**
 * Who stands by a name, or has it in what comes next: "I'm keeping T", "I'd rather have T", "I'm still for T", "T in v2
 * then", "why change T?".
 */
export const holdingOn = patternCue("holding on", [
  [
    "support",
    phrase`\b(?:I'm|I am|we're|we are|am) ${some}(?:
      keeping|sticking (?:with|to)|staying with|going (?:with|for)|taking|using
    ) ${T}${stop}`,
    0.7,
  ],
  ["support", phrase`${LEAD}keeping ${T}${stop}`, 0.7],
  ["support", phrase`\b(?:I|we)(?:'d| would) (?:\w+ )?rather (?:have|see|read|type|write|say) ${T}${stop}`, 0.65],
  ["support", phrase`\b(?:I'm|I am|we're|we are) ${some}(?:for|in favou?r of|with) ${T}${stop}`, 0.65],
  ["support", phrase`${LEAD}${T} in (?:v\d+|the next (?:version|round|posting))\b`, 0.6],
  ["support", phrase`\b(?:I|we) (?:now )?have ${T} in v\d+\b`, 0.6],
  [
    "support",
    phrase`^\W{0,4}(?:(?:ok|okay|right|done)[\s,.]{1,3})?v\d+ (?:now )?(?:has|uses|will (?:have|use)) ${T}${stop}`,
    0.55,
  ],
  ["support", phrase`\bwhy (?:change|rename|touch|replace) ${T}\s*\?`, 0.6],
  [
    "support",
    phrase`\b(?:what|whatever)(?:'s| is| was| happened| speaks)?
      (?:so |really |actually )?(?:(?:wrong|the (?:matter|problem)) with|to|against)
      (?:plain |good old |just )?${T}\s*\?`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:everybody|everyone|people|we|users|all) (?:is|are|were|got) (?:all |already |now )?used to ${T}${stop}`,
    0.6,
  ],
  ["support", phrase`${T} (?:has|have) served (?:us|its purpose|everybody|people)\b`, 0.65],
  ["support", phrase`${LEAD}${T} (?:rather|sooner) than ${O}`, 0.65],
  ["support", phrase`^${MARK}{0,6}${T}[\s:,–-]{0,4}\+1(?!\d)`, 0.7],
  ["support", phrase`\b(?:I'm|I am|we're) with [A-Z]\w+(?: \w+){0,3}?[,:;] ${T}`, 0.65],
  [
    "support",
    phrase`\b(?:
      (?:my|our|his|her|a) (?:\w+ )?(?:first|second|third|other|own|preferred) (?:choice|pick|preference|option)|
      my favou?rite
    ) (?:is|was|would be|remains) (?:still |probably )?${T}`,
    0.7,
  ],
  ["support", phrase`${T},? in (?:this|that) order\b`, 0.65],
  ["support", phrase`\b(?:of|from|among) (?:the|these|those) (?:\w+)\s*[:,] ${T}(?=\W{0,4}$|[.,;])`, 0.65],
  ["oppose", phrase`\bI was (?:all |once |first )?(?:for|in favou?r of) ${T},? but\b`, 0.6],
  [
    "support",
    phrase`\b(?:I|we)(?:'d| would)? (?:be|am|are) ${some}in favou?r of (?:keeping|using|having|going with|calling it)
      ${T}`,
    0.65,
  ],
  ["support", phrase`\bbetter off (?:with|using|keeping) (?:the )?${T}`, 0.6],
  ["oppose", phrase`\bbetter off without (?:the |an? )?${T}`, 0.6],
  [
    "support",
    phrase`\bthe (?:only |main )?reasons? (?:for|behind) (?:
      using|choosing|picking|naming (?:it|this)|calling (?:it|this)|the name
    ) ${T} (?:is|was|being)\b`,
    0.6,
  ],
]);
