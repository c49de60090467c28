import { patternCue } from "./cue.ts";

const change = "(?:change|changes|patch|patches|series|patchset|rename|renames|renaming|churn|conversion|cleanup)";
const thisChange = `(?:this|the|that|these|your|such\\s+an?|such|any|an?)\\s+(?:\\w+\\s+){0,2}?${change}`;

/** A verdict on a rename as such: "an unnecessary change", "I don't see the benefit", "the less I like this change", "a net win". */
export const verdictOnChange = patternCue("change", [
  [
    "oppose",
    `\\b(?:unnecessary|needless|pointless|gratuitous|useless|unneeded|cosmetic|superfluous|unjustified)\\s+(?:\\w+\\s+)?(?:${change}|noise)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:the\\s+less\\s+I\\s+like|(?:do|did|would|can)(?:n't|\\s+not)\\s+(?:really\\s+|much\\s+)?(?:like|want|support|agree\\s+with|see\\s+a\\s+need\\s+for)|not\\s+(?:a\\s+fan\\s+of|in\\s+favou?r\\s+of|convinced\\s+(?:by|of)|happy\\s+(?:with|about))|against|oppose|object\\s+to|nack(?:ed)?(?:\\s+to)?)\\s+${thisChange}\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:(?:do|did|can|could)(?:n't|\\s*not)|hard\\s+(?:time|to)|fail\\s+to|struggl\\w+\\s+to|not)\\s+(?:really\\s+|quite\\s+|just\\s+)?(?:see|seeing|find|understand|get)\\s+(?:any|the|what|much|a|how)\\s+(?:real\\s+|actual\\s+|big\\s+)?(?:benefit|point|value|advantage|reason|need|gain|upside|problem)`,
    0.6,
  ],
  [
    "oppose",
    `\\b${thisChange}\\s+[^.?!]{0,30}?\\b(?:not\\s+(?:be\\s+)?(?:accepted|merged|applied|needed|necessary|worth)|isn't\\s+(?:needed|necessary|worth))\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:not|n't|hardly|never)\\s+(?:really\\s+)?worth\\s+(?:it|the|all)\\b|\\b(?:too\\s+much|lots?\\s+of|just|needless|code)\\s+churn\\b`,
    0.6,
  ],
  [
    "support",
    `(?<!(?:n't|not|never|less\\s+I)\\s)\\b(?:like|love|appreciate|welcome|in\\s+favou?r\\s+of|support|happy\\s+with|all\\s+for|fine\\s+with|agree\\s+with|\\+1\\s+(?:for|to|on))\\s+${thisChange}\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:makes?\\s+(?:\\w+\\s+)?(?:no|little)\\s+sense|(?:no|little|what's\\s+the|don't\\s+see\\s+(?:the|a))\\s+(?:real\\s+)?(?:point|reason|need|value|benefit)|pointless|(?:not|un)\\s*necessary|needn't|not\\s+worth)\\s+(?:(?:to|in|of|for)\\s+)?(?:a\\s+)?renam(?:e|ing)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\brenam(?:e|ing)\\b[^.?!]{0,40}?\\b(?:(?:is|are|would\\s+be|will\\s+be)\\s+(?:\\w+\\s+){0,2}?(?:a\\s+pain|painful|risky|disruptive|too\\s+late)|(?:(?:would|will|might|could|may)\\s+)?(?:breaks?|causes?\\s+(?:\\w+\\s+)?(?:confusion|conflicts|trouble|pain|churn)))\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:things?|everything|it|this|that|names?|naming)\\s*(?:is|are|'s|was)\\s+(?:\\w+\\s+)?(?:fine|ok|okay|good\\s+enough)\\s+(?:as-is|(?:just\\s+)?(?:as|the\\s+way|like)\\s+(?:it|they|that)\\s*(?:is|are|'s)|as\\s+is)`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:doesn't|does\\s+not)\\s+add\\s+up\\b|\\b(?:benefits?|gains?|pros|upsides?|advantages?)\\s+(?:\\w+\\s+){0,3}?(?:is|are|seems?)\\s+(?:\\w+\\s+)?(?:weak(?:er)?|small|marginal|cosmetic|questionable|dubious|negligible|unclear|minor)\\b`,
    0.55,
  ],
  [
    "support",
    `\\b(?:net\\s+win|worth\\s+(?:it|the\\s+(?:churn|effort|pain))|worthwhile|(?:good|great|nice|sensible|useful)\\s+(?:change|rename|renaming|cleanup|move))\\b`,
    0.6,
  ],
]);
