import { phrase } from "../../patterns/phrase.ts";
import { END, M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const thing = phrase`(?:it|this|that|them|these|those|(?:the|this|that|these|those|my|our|its|both) (?:[\w-]+ ){0,2}?[\w-]+)`;
const lead = phrase`(?:(?:just|simply|something like|an?|as|the) )*`;
const named = phrase`(?:named|christened|dubbed|termed|labell?ed|nicknamed|titled)`;
const have = phrase`(?:I|we)(?:'ve| have| had|'d)?
  (?:(?:just|now|also|tentatively|provisionally|simply|therefore|then|so|thus|initially|originally) )*`;
/** What is behind a name that is an ordinary word: the end of what is said, or why it was chosen. */
const wordEnd = phrase`(?=\s*(?:$|[.,;:?!)(]|(?:for now|because|since|after|as (?:it|that)|but|though|instead|here)\b))`;
const word = phrase`(?<new>[a-z][\w-]*\w)${wordEnd}`;
/** "(we can discuss the naming)", "(better name welcome)", "(name tbd)". */
const openName = phrase`\((?:[^()]{1,40}\b)?(?:
  nam(?:e|es|ing)\b[^()]{0,20}\b(?:
    tbd|bikeshed\w*|welcome|up for|open|debat\w+|discuss\w*|subject|provisional|tentative|negotiable
  )|
  (?:discuss|bikeshed|better|suggest\w*|ideas|placeholder|provisional|tentative|working|temporary)
    (?:\w+ ){0,3}?nam(?:e|es|ing)
)\b`;
const lack = phrase`\bfor (?:lack|want) of (?:an? )?(?:better|good|nicer) (?:\w+ )?(?:name|word|term)`;
const settled = phrase`(?:settled (?:on|for)|ended up (?:with|using|on)|went (?:with|for)|came up with|opted for|landed on|decided (?:on|for))`;

/**
 * Who tells how a thing was named puts the name forward: "I named it heron", "I called the helper M", "we settled on
 * M", "working title: M".
 */
export const ownNaming = patternRule("own naming", [
  [phrase`\b${have}(?:${named}|called) ${thing} ${lead}(?<new>${MENTIONS})`, 0.7],
  [phrase`\b${have}${named} ${thing} ${lead}${word}`, 0.6],
  [phrase`\b${have}${settled} (?:the name |naming \w+ |calling \w+ )${lead}(?<new>${MENTIONS})`, 0.7],
  [phrase`\b${have}${settled} (?:the name |naming \w+ |calling \w+ )${word}`, 0.6],
  [phrase`\b${have}${settled} (?<new>${MENTIONS})`, 0.4],
  [phrase`(?<new>${M}),? ${openName}`, 0.6],
  [phrase`\b(?:an?|the|new|called|named|it) (?<new>[a-z][\w-]*\w),? ${openName}`, 0.6],
  [phrase`(?<new>${M}),? ${lack}`, 0.6],
  [
    phrase`${lack},? (?:(?:I|we|it|this|let's|is|was|now|have) ){0,3}?(?:(?:call|name|used?|called|named|took) )?(?:(?:
      it|this|them|just
    ) ){0,2}(?<new>${M})`,
    0.6,
  ],
  [phrase`(?<new>${MENTIONS}) is what (?:I|we) (?:\w+ )?(?:${settled}|chose|picked|called it|named it)`, 0.55],
  [
    phrase`\b(?:working (?:title|name)|tentative (?:title|name)|placeholder name)\s*(?::|\bis\b|\bwas\b)\s*(?:now )?(?<new>${MENTIONS})`,
    0.65,
  ],
  [
    phrase`\b(?:working (?:title|name)|tentative (?:title|name)|placeholder name)\s*(?::|\bis\b|\bwas\b)\s*${word}`,
    0.6,
  ],
  [
    phrase`\b(?:abbreviat|shorten|condens|contract|expand|lengthen|simplif(?:y|i))(?:e?d|e|ing)?
      (?:the (?:name )?)?(?<old>${M}) (?:in)?to ${lead}(?<new>${MENTIONS})`,
    0.65,
  ],
  [
    phrase`\b(?:abbreviat|shorten|condens)(?:e|ed|ing) (?:(?:it|this|that|them|the name|[a-z]{4,}) )?(?:down )?(?:in)?to (?<new>${MENTIONS})`,
    0.6,
  ],
  [phrase`\b(?:would|will|could|is to|are to|is now|are now) be (?:${named}|called) ${lead}${word}`, 0.5],
  [phrase`\b(?:is|are) now (?:${named}|called) ${lead}(?<new>${MENTIONS})(?! (?:from|by|with|in|on)\b)`, 0.55],
  [
    phrase`${START}(?:(?:
      ok|okay|done|right|yes|fixed
    )[\s,.]{1,3})?(?:(?:it's|it is|this is|that's|now) ){0,2}(?:called|named) (?<new>${MENTIONS})(?: now)?${END}`,
    0.55,
  ],
  [
    phrase`${START}(?:(?:ok|okay|done|right|yes|fixed)[\s,.]{1,3})?changed (?:it |this |that )?(?:in)?to (?<new>${MENTIONS})(?=${END}| in v\d)`,
    0.4,
  ],
  [
    phrase`\b(?:I'll|I will|we'll|will) (?:\w+ )?(?:use|(?:change|switch) (?:(?:it|this|that|them) )?to)
      (?<new>${MENTIONS})(?=\s*(?:$|[.,;!)]|\b(?:in (?:v\d|the next)|then|instead)\b))`,
    0.4,
  ],
]);
