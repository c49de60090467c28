import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

/** "something like M", "Maybe M?", "e.g. M", "or M?", "along the lines of M": weak alone, good where a name is talked about. */
export const somethingLike = patternRule("something-like", [
  [
    phrase`\b(?:something|anything)
      (?:\w+ )?(?:like|along the lines of|similar to|such as|à la)\s*:?\s*(?:an? )?(?<new>${MENTIONS})(?! (?:
        all|the|an?|this|that|these|those|every|each|its|it|them
      )\b)`,
    0.5,
  ],
  [
    phrase`(?:^\W*(?:and )?|[,;(.?:-]\s*(?:(?:or|but) )?)(?:maybe|perhaps|possibly)
      (?:just |even |something like )?(?<new>${MENTIONS})(?=\s*(?:$|[?.,;)(]|instead\b|or\b))`,
    0.5,
  ],
  [phrase`^\W*or (?:just |even |maybe )?(?<new>${MENTIONS})(?=\s*(?:$|[?.)]))`, 0.4],
  [
    phrase`\b(?:
      call|name|naming|rename|maybe|perhaps|about|like|use(?! of)|prefer|be|is|either|vote
    )\b[^.?!]{1,80}[,;(]\s*or (?:(?:just|even|maybe|perhaps) ){0,2}(?<new>${MENTIONS})(?=\s*(?:
      $|[?.)]|to (?:indicate|show|tell|make|match)\b
    ))`,
    0.4,
  ],
  [phrase`\s[–—-]{1,3}\s?(?<new>${M})\s*\?`, 0.45],
  [phrase`${START}(?:maybe|perhaps) (?<new>${M}) (?:so that|to (?:show|tell|indicate|make)|because|since)\b`, 0.45],
  [phrase`\b(?:use|have|pick|choose|find|want) an? (?:more|less) \w+ (?<new>${M})`, 0.5],
  [phrase`^\s*(?:Just |Simply )?(?<new>${MENTIONS})\s*\?\s*$`, 0.4],
  [phrase`\bthinking (?:of|about|along the lines of|more like) (?:something like )?(?<new>${MENTIONS})`, 0.5],
  [phrase`\balong the lines of (?<new>${WORDS})(?=\s*(?:$|[.?!;)]))`, 0.5],
  [phrase`(?<!\(|(?:n't|\bnot|\bno|\bnever) (?:want|need|have|see)\b[^.?!]{0,80})\be\.g\.,? (?<new>${MENTIONS})`, 0.25],
  [phrase`\(e\.g\.,? (?<new>${MENTIONS})`, 0.2],
  [
    phrase`\b(?:an?|another|some|the)
      (?:[\w-]+ ){0,2}?(?:names?|tags?|trailers?|terms?|words?|prefix|suffix|labels?|keywords?|verbs?) (?:like|such as)
      (?<new>${MENTIONS})`,
    0.5,
  ],
  [
    phrase`\b(?:I'm|I am|I was|we're|we were) thinking (?:maybe |perhaps |just )?(?<new>${MENTIONS})(?=\s*(?:
      $|[.,;?!]|\b(?:since|because|as|for|so|then|here|instead)\b
    ))`,
    0.55,
  ],
  [phrase`${START}(?:maybe |perhaps |just )?like (?<new>${MENTIONS})\s*\?`, 0.45],
  [phrase`\b(?:maybe|perhaps) (?:something )?like (?<new>${MENTIONS})`, 0.45],
  [phrase`\bor (?:maybe|perhaps|just|simply) (?:just |simply |even )?(?<new>[a-z][\w-]*\w) instead of\b`, 0.4],
  [phrase`${START}(?:maybe |perhaps )?something like (?<new>[a-z]{2,}(?:-[a-z]{2,}){1,4})\s?[?.]?$`, 0.45],
]);
