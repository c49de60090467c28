import { MENTIONS } from "../marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

/** "something like M", "Maybe M?", "e.g. M", "or M?", "along the lines of M": weak alone, good where a name is talked about. */
export const somethingLike = patternRule("something-like", [
  [
    `\\b(?:something|anything)\\s+(?:\\w+\\s+)?(?:like|along\\s+the\\s+lines\\s+of|similar\\s+to|such\\s+as|à\\s+la)\\s*:?\\s*(?<new>${MENTIONS})`,
    0.5,
  ],
  [
    `(?:^|[,;(.?:-]\\s*)(?:or|and|but)?\\s*(?:maybe|perhaps|possibly)\\s+(?:just\\s+|even\\s+|something\\s+like\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[?.,;)(]|instead\\b|or\\b))`,
    0.5,
  ],
  [`(?:^|[,;(]\\s*)or\\s+(?:just\\s+|even\\s+|maybe\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[?.)]))`, 0.4],
  [`^\\s*(?:Just\\s+|Simply\\s+)?(?<new>${MENTIONS})\\s*\\?\\s*$`, 0.4],
  [
    `\\bthinking\\s+(?:of|about|along\\s+the\\s+lines\\s+of|more\\s+like)\\s+(?:something\\s+like\\s+)?(?<new>${MENTIONS})`,
    0.5,
  ],
  [`\\balong\\s+the\\s+lines\\s+of\\s+(?<new>${WORDS})(?=\\s*(?:$|[.?!;)]))`, 0.5],
  [`(?<!\\()\\be\\.g\\.,?\\s+(?<new>${MENTIONS})`, 0.25],
  [`\\(e\\.g\\.,?\\s+(?<new>${MENTIONS})`, 0.2],
  [
    `\\b(?:an?|another|some|the)\\s+(?:[\\w-]+\\s+){0,2}?(?:names?|tags?|trailers?|terms?|words?|prefix|suffix|labels?|keywords?|verbs?)\\s+(?:like|such\\s+as)\\s+(?<new>${MENTIONS})`,
    0.5,
  ],
]);
