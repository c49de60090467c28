import { MENTIONS } from "../marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

/** "something like M", "Maybe M?", "e.g. M", "or M?", "along the lines of M": weak alone, good where a name is talked about. */
export const somethingLike = patternRule("something-like", [
  [
    `\\b(?:something|anything)\\s+(?:\\w+\\s+)?(?:like|along\\s+the\\s+lines\\s+of|similar\\s+to|such\\s+as|à\\s+la)\\s*:?\\s*(?<new>${MENTIONS})`,
    0.5,
  ],
  [
    `(?:^\\W*(?:and\\s+)?|[,;(.?:-]\\s*(?:(?:or|but)\\s+)?)(?:maybe|perhaps|possibly)\\s+(?:just\\s+|even\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[?.,;)(]|instead\\b|or\\b))`,
    0.5,
  ],
  [`^\\W*or\\s+(?:just\\s+|even\\s+|maybe\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[?.)]))`, 0.4],
  [
    `\\b(?:call|name|naming|rename|maybe|perhaps|about|like|use(?!\\s+of)|prefer|be|is|either|vote)\\b[^.?!]{1,80}[,;(]\\s*or\\s+(?:just\\s+|even\\s+|maybe\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[?.)]))`,
    0.4,
  ],
  [`^\\s*(?:Just\\s+|Simply\\s+)?(?<new>${MENTIONS})\\s*\\?\\s*$`, 0.4],
  [
    `\\bthinking\\s+(?:of|about|along\\s+the\\s+lines\\s+of|more\\s+like)\\s+(?:something\\s+like\\s+)?(?<new>${MENTIONS})`,
    0.5,
  ],
  [`\\balong\\s+the\\s+lines\\s+of\\s+(?<new>${WORDS})(?=\\s*(?:$|[.?!;)]))`, 0.5],
  [
    `(?<!\\(|(?:n't|\\bnot|\\bno|\\bnever)\\s+(?:want|need|have|see)\\b[^.?!]{0,80})\\be\\.g\\.,?\\s+(?<new>${MENTIONS})`,
    0.25,
  ],
  [`\\(e\\.g\\.,?\\s+(?<new>${MENTIONS})`, 0.2],
  [
    `\\b(?:an?|another|some|the)\\s+(?:[\\w-]+\\s+){0,2}?(?:names?|tags?|trailers?|terms?|words?|prefix|suffix|labels?|keywords?|verbs?)\\s+(?:like|such\\s+as)\\s+(?<new>${MENTIONS})`,
    0.5,
  ],
  [
    `\\b(?:I'm|I\\s+am|I\\s+was|we're|we\\s+were)\\s+thinking\\s+(?:maybe\\s+|perhaps\\s+|just\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[.,;?!]|\\b(?:since|because|as|for|so|then|here|instead)\\b))`,
    0.55,
  ],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}(?:maybe\\s+|perhaps\\s+|just\\s+)?like\\s+(?<new>${MENTIONS})\\s*\\?`, 0.45],
  [`\\b(?:maybe|perhaps)\\s+(?:something\\s+)?like\\s+(?<new>${MENTIONS})`, 0.45],
  [
    `\\bor\\s+(?:maybe|perhaps|just|simply)\\s+(?:just\\s+|simply\\s+|even\\s+)?(?<new>[a-z][\\w-]*\\w)\\s+instead\\s+of\\b`,
    0.4,
  ],
]);
