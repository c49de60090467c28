import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const thing =
  "(?:it|this|that|them|these|those|(?:the|this|that|these|those|my|our|its|both)\\s+(?:[\\w-]+\\s+){0,2}?[\\w-]+)";
const lead = "(?:(?:just|simply|something\\s+like|an?|as|the)\\s+)*";
const named = "(?:named|christened|dubbed|termed|labell?ed|nicknamed|titled)";
const have =
  "(?:I|we)(?:'ve|\\s+have|\\s+had|'d)?\\s+(?:(?:just|now|also|tentatively|provisionally|simply|therefore|then|so|thus|initially|originally)\\s+)*";
/** What is behind a name that is an ordinary word: the end of what is said, or why it was chosen. */
const wordEnd =
  "(?=\\s*(?:$|[.,;:?!)(]|(?:for\\s+now|because|since|after|as\\s+(?:it|that)|but|though|instead|here)\\b))";
const word = `(?<new>[a-z][\\w-]*\\w)${wordEnd}`;
const settled =
  "(?:settled\\s+(?:on|for)|ended\\s+up\\s+(?:with|using|on)|went\\s+(?:with|for)|came\\s+up\\s+with|opted\\s+for|landed\\s+on|decided\\s+(?:on|for))";

/** Who tells how a thing was named puts the name forward: "I named it heron", "I called the helper M", "we settled on M", "working title: M". */
export const ownNaming = patternRule("own naming", [
  [`\\b${have}(?:${named}|called)\\s+${thing}\\s+${lead}(?<new>${MENTIONS})`, 0.7],
  [`\\b${have}${named}\\s+${thing}\\s+${lead}${word}`, 0.6],
  [`\\b${have}${settled}\\s+(?:the\\s+name\\s+|naming\\s+\\w+\\s+|calling\\s+\\w+\\s+)${lead}(?<new>${MENTIONS})`, 0.7],
  [`\\b${have}${settled}\\s+(?:the\\s+name\\s+|naming\\s+\\w+\\s+|calling\\s+\\w+\\s+)${word}`, 0.6],
  [`\\b${have}${settled}\\s+(?<new>${MENTIONS})`, 0.4],
  [
    `(?<new>${MENTIONS})\\s+is\\s+what\\s+(?:I|we)\\s+(?:\\w+\\s+)?(?:${settled}|chose|picked|called\\s+it|named\\s+it)`,
    0.55,
  ],
  [
    `\\b(?:working\\s+(?:title|name)|tentative\\s+(?:title|name)|placeholder\\s+name)\\s*(?::|\\bis\\b|\\bwas\\b)\\s*(?:now\\s+)?(?<new>${MENTIONS})`,
    0.65,
  ],
  [
    `\\b(?:working\\s+(?:title|name)|tentative\\s+(?:title|name)|placeholder\\s+name)\\s*(?::|\\bis\\b|\\bwas\\b)\\s*${word}`,
    0.6,
  ],
  [
    `\\b(?:abbreviat|shorten|condens|contract|expand|lengthen|simplif(?:y|i))(?:e?d|e|ing)?\\s+(?:the\\s+(?:name\\s+)?)?(?<old>${M})\\s+(?:in)?to\\s+${lead}(?<new>${MENTIONS})`,
    0.65,
  ],
  [
    `\\b(?:would|will|could|is\\s+to|are\\s+to|is\\s+now|are\\s+now)\\s+be\\s+(?:${named}|called)\\s+${lead}${word}`,
    0.5,
  ],
  [`\\b(?:is|are)\\s+now\\s+(?:${named}|called)\\s+${lead}(?<new>${MENTIONS})(?!\\s+(?:from|by|with|in|on)\\b)`, 0.55],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:ok|okay|done|right|yes|fixed)[\\s,.]{1,3})?(?:(?:it's|it\\s+is|this\\s+is|that's|now)\\s+){0,2}(?:called|named)\\s+(?<new>${MENTIONS})(?:\\s+now)?[^\\w\\uE000-\\uF8FF]{0,4}$`,
    0.55,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:ok|okay|done|right|yes|fixed)[\\s,.]{1,3})?changed\\s+(?:it\\s+|this\\s+|that\\s+)?(?:in)?to\\s+(?<new>${MENTIONS})(?=[^\\w\\uE000-\\uF8FF]{0,4}$|\\s+in\\s+v\\d)`,
    0.4,
  ],
  [
    `\\b(?:I'll|I\\s+will|we'll|will)\\s+(?:\\w+\\s+)?(?:use|(?:change|switch)\\s+(?:(?:it|this|that|them)\\s+)?to)\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;!)]|\\b(?:in\\s+(?:v\\d|the\\s+next)|then|instead)\\b))`,
    0.4,
  ],
]);
