import { patternRule } from "./proposal-rule.ts";

/** An ordinary word, unmarked, that ends its clause: little else than a name stands there after these verbs. */
const word =
  "(?<new>[a-z][a-z\\d]{2,})(?=\\s*(?:$|[.,;:!?)]|\\b(?:then|instead|it\\s+is|for|and|or|because|since|as)\\b))";
const opening = "^\\W*(?:(?:ok|okay|so|or|and|then|hmm|well|right)\\W+)*";

/** "What about roost?", "my vote goes to roost", "+1 for roost", "I'll take roost", "roost it is", "a name like roost". */
export const plainWord = patternRule("plain-word", [
  [`${opening}(?:how|what)\\s+about\\s+${word}`, 0.65],
  [`\\b(?:vote|voting|preference|favou?rite)\\s+(?:\\w+\\s+)?(?:goes\\s+to|is|for|would\\s+be)\\s+${word}`, 0.7],
  [`\\+1\\s+(?:for|to|on)\\s+${word}`, 0.6],
  [
    `\\b(?:I'll|I\\s+will|we'll|let's|let\\s+us|we\\s+could|I'd)\\s+(?:\\w+\\s+)?(?:take|go\\s+(?:with|for)|use|stick\\s+with|settle\\s+on)\\s+${word}`,
    0.6,
  ],
  [`${opening}(?<new>[a-z][a-z\\d]{2,})\\s+it\\s+is\\b`, 0.7],
  [`\\bnames?\\s+(?:like|such\\s+as)\\s+${word}`, 0.6],
]);
