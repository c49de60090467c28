import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const noun = "(?:name|names|naming|term|terminology|prefix|suffix|word|verb|noun|nomenclature|acronym|wording)";

/** "a name like M", "the prefix should be M", "M as the name"; "the name M" alone only mentions it, "names like M" compares. */
export const nameLike = patternRule("name-like", [
  [
    `\\b(?!names\\b)${noun}\\b(?:\\s+\\w+){0,3}?\\s*(?:like|such\\s+as|along\\s+the\\s+lines\\s+of)[,:]?\\s*(?<new>${MENTIONS})`,
    0.5,
  ],
  [`\\b${noun}\\b(?:\\s+\\w+){0,3}?\\s*,?\\s*(?:e\\.g\\.|i\\.e\\.|say|maybe|perhaps)[,:]?\\s*(?<new>${MENTIONS})`, 0.6],
  [
    `\\b${noun}\\b(?:\\s+\\w+){0,3}?\\s+(?:should|could|would|might|must|to|can)\\s+(?:really\\s+|probably\\s+|just\\s+|rather\\s+|then\\s+)*be\\s+(?:just\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    `(?<new>${MENTIONS})\\s+(?:as|for)\\s+(?:the|a|its|an|this)\\s+(?:\\w+\\s+)?${noun}\\b(?!\\s+(?:already\\s+)?(?:suggests?|implies|says|indicates|states|tells|goes)\\b)`,
    0.5,
  ],
  [
    `\\b(?:better|nicer|clearer|shorter|saner|good|descriptive|generic|specific|(?:more|less)\\s+[\\w-]+)\\s+(?:\\w+\\s+)?(?:name|names|term|terms)\\s*(?:[:(–—-]|--|\\bis\\b|\\bcould\\s+be\\b|\\bmight\\s+be\\b|\\bmay\\s+be\\b)+\\s*(?:just\\s+)?(?<new>${MENTIONS})`,
    0.6,
  ],
  [
    `\\b(?:should(?:n't)?|can|could)\\s+(?:the|its|this|that)\\s+(?:\\w+\\s+)?name\\s+(?:just\\s+|rather\\s+)?be\\s+(?:just\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})`,
    0.7,
  ],
  [
    `\\b(?:name|names|prefix|suffix)\\s+(?:should|could|must|can|to)\\s+be\\s+(?:changed|renamed|switched|shortened)\\s+to\\s+(?<new>${MENTIONS})`,
    0.8,
  ],
  [
    `\\b(?:isn't|is)\\s+(?<new>${MENTIONS})\\s+(?:not\\s+)?(?:an?|the)\\s+(?:better|clearer|nicer|more\\s+\\w+)\\s+(?:\\w+\\s+)?(?:name|term|word|choice)\\b`,
    0.65,
  ],
  [
    `\\b(?:prefix(?:ed|ing)?|suffix(?:ed|ing)?)\\s+(?:(?:all|each|every|the|these|those|it|them|this|functions?|symbols?|names?|of|\\w+s)\\s+){0,4}?(?:with|by)\\s+(?:an?\\s+|the\\s+)?(?<new>${MENTIONS})`,
    0.55,
  ],
  [
    `\\b(?:should|must|to)\\s+(?:get|have|carry|use)\\s+(?:the\\s+|an?\\s+)?(?<new>${MENTIONS})\\s+(?:prefix|suffix|naming)\\b`,
    0.55,
  ],
  [
    `\\b(?:another|possible|different|new|neutral|add(?:ing)?\\s+an?|with\\s+an?)\\s+${noun}\\s*,?\\s*[:(]?\\s*(?<new>${MENTIONS})`,
    0.5,
  ],
  [
    `\\b(?:add(?:ing)?|with|have|use|an?)\\s+(?:an?\\s+|the\\s+|extra\\s+)*(?<new>${MENTIONS})\\s+(?:prefix|suffix)\\b`,
    0.45,
  ],
  [
    `\\b(?:for|as\\s+to|on|as\\s+for)\\s+(?:the|a)\\s+(?:\\w+\\s+)?(?:names?|naming|term|word)\\s*[,:]\\s*(?:I'd\\s+\\w+\\s+(?:\\w+\\s+)?|maybe\\s+|perhaps\\s+|either\\s+)?(?<new>${MENTIONS})`,
    0.6,
  ],
  [`\\buse\\s+(?:the\\s+)?(?<new>${M})\\s+name\\b`, 0.6],
  [
    `\\b(?:names?|naming|bikeshed\\w*)\\b[^?!:;\\uE000-\\uF8FF]{0,40}?[,;:.]\\s+(?:(?:maybe|perhaps|rather|or|just)[\\s,]{1,2})?(?<new>${MENTIONS})(?:\\s+please|\\s+maybe|\\s+perhaps|\\s*\\?)`,
    0.6,
  ],
  [
    `\\b(?:should|could|must|ought\\s+to)\\s+(?:\\w+\\s+)?(?:have|get|use|carry)\\s+(?:an?\\s+)?names?\\s+(?:like|such\\s+as)\\s+(?<new>${MENTIONS})`,
    0.65,
  ],
]);
