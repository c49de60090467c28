import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";

const change = phrase`(?:
  change|changes|patch|patches|series|patchset|rename|renames|renaming|churn|conversion|cleanup
)`;
const thisChange = phrase`(?:this|the|that|these|your|such an?|such|any|an?) (?:\w+ ){0,2}?${change}`;

/** A verdict on a rename as such: "an unnecessary change", "I don't see the benefit", "the less I like this change", "a net win". */
export const verdictOnChange = patternCue("change", [
  [
    "oppose",
    phrase`\b(?:
      unnecessary|needless|pointless|gratuitous|useless|unneeded|cosmetic|superfluous|unjustified
    ) (?:\w+ )?(?:${change}|noise)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:
      the less I like|
      (?:do|did|would|can)(?:n't| not) (?:really |much )?(?:like|want|support|care for|agree with|see a need for)|
      not (?:a fan of|in favou?r of|convinced (?:by|of)|happy (?:with|about))|against|oppose|disagree with|object to|
      nack(?:ed)?(?: to)?
    ) ${thisChange}\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:
      (?:do|did|can|could)(?:n't|\s*not)|hard (?:time|to)|fail to|struggl\w+ to|not
    ) (?:really |quite |just )?(?:see|seeing|find|understand|get) (?:any|the|what|much|a|how)
      (?:real |actual |big )?(?:benefit|point|value|advantage|reason|need|gain|upside|problem)`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b${thisChange} [^.?!]{0,30}?\b(?:
      not (?:be )?(?:accepted|merged|applied|needed|necessary|worth)|isn't (?:needed|necessary|worth)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't|hardly|never) (?:really )?worth (?:it|the|all)\b|\b(?:too much|lots? of|just|needless|code)
      churn\b`,
    0.6,
  ],
  [
    "support",
    phrase`(?<!(?:n't|not|never|less I)\s)\b(?:
      like|love|appreciate|welcome|in favou?r of|support|happy with|all for|fine with|agree with|\+1 (?:for|to|on)
    ) ${thisChange}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      makes? (?:\w+ )?(?:no|little) sense|
      (?:no|little|what's the|don't see (?:the|a)) (?:real )?(?:point|reason|need|value|benefit)|pointless|
      (?:not|un)\s*necessary|needn't|not worth
    ) (?:(?:to|in|of|for) )?(?:a )?renam(?:e|ing)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\brenam(?:e|ing)\b[^.?!]{0,40}?\b(?:
      (?:is|are|would be|will be) (?:\w+ ){0,2}?(?:a pain|painful|risky|disruptive|too late)|
      (?:(?:would|will|might|could|may) )?(?:breaks?|causes? (?:\w+ )?(?:confusion|conflicts|trouble|pain|churn))
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:things?|everything|it|this|that|names?|naming)\s*(?:is|are|'s|was)
      (?:\w+ )?(?:fine|ok|okay|good enough) (?:
      as-is|(?:just )?(?:as|the way|like) (?:it|they|that)\s*(?:is|are|'s)|as is
    )`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:doesn't|does not) add up\b|\b(?:benefits?|gains?|pros|upsides?|advantages?)
      (?:\w+ ){0,3}?(?:is|are|seems?) (?:\w+ )?(?:
      weak(?:er)?|small|marginal|cosmetic|questionable|dubious|negligible|unclear|minor
    )\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:not sure|unsure|(?:do|did)(?:n't| not) know) what(?:'s| is| would be)? the
      (?:benefit|point|value|advantage|reason)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:silly|stupid|foolish|crazy|insane|premature|a (?:bad|terrible|horrible) idea|a mistake|overkill) to rename\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:drop|revert|skip|avoid|undo) (?:this|the|these|those|that) (?:\w+ )?(?:rename|renames|renaming)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\brenam(?:e|ing)\b[^.?!]{0,40}?\b(?:
      (?:isn't|is not|not) going to|won't|doesn't|does not|will not
    ) (?:really )?help\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bkeep the (?:\w+ )?(?:names?|naming) (?:the same|as is|as-is|unchanged|as (?:it|they) (?:is|are))\b`,
    0.55,
  ],
  [
    "support",
    phrase`\b(?:
      net win|worth (?:it(?! to (?!rename|change|do|make|take|have|call|name)\w+)|the (?:churn|effort|pain))|worthwhile|
      (?:good|great|nice|sensible|useful) (?:change|rename|renaming|cleanup|move)
    )\b`,
    0.6,
  ],
  ["oppose", phrase`\b(?:rename|renaming|change) is (?:just |only |pure |still |mostly )*churn\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:don't|do not) think (?:this|it|that|the \w+) (?:really )?needs?
      (?:an? |any |another )?(?:renam(?:e|ing)|new name|other name|different name)\b`,
    0.6,
  ],
  ["oppose", phrase`\brenam(?:e|ing) (?:\w+ ){0,2}?(?:costs?|hurts?) more than\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:don't|do not|let's not|no need to|please don't|rather not) change (?:the |its |this |that )?(?:\w+ )?names?\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:rather than|instead of|over|without) (?:just |actually )?renaming(?= (?:it|this|that|them|things|everything|the \w+)|\s*(?:$|[.,;:!)]))`,
    0.5,
  ],
  [
    "oppose",
    phrase`(?:\bnot|n't|\bnever) (?:\w+ )?(?:proposing|suggesting|planning|going|asking|intending|trying|advocating|want|plan|propose|suggest)
      (?:to|for|on) (?:rename\b|renaming\b)`,
    0.6,
  ],
]);
