import { phrase } from "../../patterns/phrase.ts";
import { patternRule } from "./proposal-rule.ts";

const pair = phrase`(?<![\w/.-])[a-z]{3,20}/[a-z]{3,20}(?![\w/]|\.\w)`;
const put = phrase`["'“\`]?(?<new>${pair})["'”\`]?`;
const old = phrase`["'“\`]?(?<old>${pair})["'”\`]?`;
const them = phrase`(?:it|this|that|them|these|those|the two) `;

/**
 * Two terms that belong together, put forward together: "rename otter/weasel to stork/crane", "how about stork/crane as
 * the terms?"; a slash alone makes no name of two words.
 */
export const pairOfTerms = patternRule("pair-of-terms", [
  [
    phrase`\b(?:renam|replac|chang|switch|convert)(?:e|ed|es|ing)? (?:from )?(?:the )?(?:terms? |words? )?${old} (?:to|by|with|into) ${put}`,
    0.8,
  ],
  [phrase`\b(?:call|name|calling|naming|rename|renaming) ${them}(?:to |as )?${put}`, 0.75],
  [phrase`\brenam(?:e|ed|es|ing)(?: [\w']+){1,5}? (?:to|into|as) ${put}`, 0.65],
  [
    phrase`\b(?:terms?|terminology|words?|names?|naming|semantics|nomenclature)\b[^.?!]{0,50}?(?:for example|e\.g\.|such as|like|say),? ${put}`,
    0.6,
  ],
  [phrase`\b(?:how|what) about (?:using )?${put}`, 0.65],
  [
    phrase`\b(?:use|using|prefer|suggest|propose) (?:the )?(?:terms? |words? )?${put}
      (?:instead of|rather than|in place of|over) (?:the )?(?:terms? |words? )?${old}`,
    0.75,
  ],
  [phrase`${put} (?:instead|in place) of ${old}`, 0.7],
  [
    phrase`\b(?:terms?|words?|names?|terminology|wording|nomenclature) (?:like |such as |should be |could be )?${put}`,
    0.6,
  ],
  [
    phrase`(?<new>${pair})["'”\`]? (?:
      as the (?:\w+ )?(?:terms?|words?|names?)|terminology|nomenclature|naming|wording
    )\b(?! (?:scheme|convention|rule|pattern|policy|style|guide))`,
    0.6,
  ],
]);
