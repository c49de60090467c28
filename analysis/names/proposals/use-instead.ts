import { NOT_OF_CODE } from "../code-change.ts";
import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const verb =
  "(?:use|using|go\\s+with|going\\s+with|pick|choose|settle\\s+(?:on|for)|stick\\s+(?:with|to)|switch\\s+to|prefer(?:red)?|like)";

/** "use M instead", "I'd go with M", "I prefer M", "M instead of M", "M rather than M"; weak alone where code is reviewed. */
export const useInstead = patternRule("use-instead", [
  [
    `${NOT_OF_CODE}\\b${verb}\\s+(?:the\\s+name\\s+|the\\s+term\\s+|something\\s+like\\s+|e\\.g\\.\\s+)?(?<new>${MENTIONS})\\s{0,2},?\\s{0,2}(?:instead|rather)\\s+(?:of|than)\\s+(?<old>${M})`,
    0.55,
  ],
  [
    `(?<!\\b(?:how|when|where|why|way|if|are|is|was|were|been|\\w+'re)\\s(?:\\w+\\s)?)\\b${verb}\\s+(?:the\\s+name\\s+|the\\s+term\\s+|something\\s+like\\s+)(?<new>${MENTIONS})`,
    0.6,
  ],
  [`\\bgo(?:ing)?\\s+with\\s+(?<new>${MENTIONS})`, 0.6],
  [
    `\\b(?:I'd|I\\s+would|I|we|would)\\s+(?:much\\s+|strongly\\s+|really\\s+|personally\\s+|slightly\\s+|rather\\s+|probably\\s+|still\\s+)*prefer\\s+(?:to\\s+(?:use|call\\s+it)\\s+|just\\s+|using\\s+)?(?<new>${MENTIONS})`,
    0.5,
  ],
  [`\\buse\\s+(?<new>${MENTIONS})\\s+instead\\b`, 0.4],
  [
    `^\\W*(?:please\\s+|just\\s+|maybe\\s+)?use\\s+(?<new>${MENTIONS})\\s*(?:$|[.,;?!]|\\b(?:instead|because|since|as|to\\s+(?:align|match|be))\\b)`,
    0.4,
  ],
  [`(?<new>${M})\\s+(?:instead\\s+of|rather\\s+than|over)\\s+(?<old>${M})`, 0.35],
  [
    `\\b(?:please|maybe|perhaps|better|let's|rather|should|could|to)\\s+(?:just\\s+)?(?:use|follow|adopt)\\s+(?:the\\s+|an?\\s+)?(?<new>${MENTIONS})\\s+(?:prefix|suffix|postfix|naming|terminology|nomenclature|wording)\\b`,
    0.55,
  ],
  [`\\buse\\s+(?<new>${MENTIONS})\\s+or\\s+something\\b`, 0.5],
  [
    `\\binstead\\s+of\\s+(?<old>${M}),?\\s+(?:perhaps|maybe|possibly|rather|how\\s+about|what\\s+about)\\s+(?<new>${M})`,
    0.55,
  ],
]);
