import { patternRule } from "./proposal-rule.ts";

const pair = "(?<![\\w/.-])[a-z]{3,20}/[a-z]{3,20}(?![\\w/]|\\.\\w)";
const put = `["'“\`]?(?<new>${pair})["'”\`]?`;
const old = `["'“\`]?(?<old>${pair})["'”\`]?`;
const them = "(?:it|this|that|them|these|those|the\\s+two)\\s+";

/** Two terms that belong together, put forward together: "rename otter/weasel to stork/crane", "how about stork/crane as the terms?"; a slash alone makes no name of two words. */
export const pairOfTerms = patternRule("pair-of-terms", [
  [
    `\\b(?:renam|replac|chang|switch|convert)(?:e|ed|es|ing)?\\s+(?:from\\s+)?(?:the\\s+)?(?:terms?\\s+|words?\\s+)?${old}\\s+(?:to|by|with|into)\\s+${put}`,
    0.8,
  ],
  [`\\b(?:call|name|calling|naming|rename|renaming)\\s+${them}(?:to\\s+|as\\s+)?${put}`, 0.75],
  [`\\b(?:how|what)\\s+about\\s+(?:using\\s+)?${put}`, 0.65],
  [
    `\\b(?:use|using|prefer|suggest|propose)\\s+(?:the\\s+)?(?:terms?\\s+|words?\\s+)?${put}\\s+(?:instead\\s+of|rather\\s+than|in\\s+place\\s+of|over)\\s+(?:the\\s+)?(?:terms?\\s+|words?\\s+)?${old}`,
    0.75,
  ],
  [`${put}\\s+(?:instead|in\\s+place)\\s+of\\s+${old}`, 0.7],
  [
    `\\b(?:terms?|words?|names?|terminology|wording|nomenclature)\\s+(?:like\\s+|such\\s+as\\s+|should\\s+be\\s+|could\\s+be\\s+)?${put}`,
    0.6,
  ],
  [
    `(?<new>${pair})["'”\`]?\\s+(?:as\\s+the\\s+(?:\\w+\\s+)?(?:terms?|words?|names?)|terminology|nomenclature|naming|wording)\\b`,
    0.6,
  ],
]);
