import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NAMED, NOUN, T } from "./vocabulary.ts";

const years = phrase`(?:
  (?:\d+|two|three|four|five|ten|twenty|many|several|some|a few) (?:years|decades|releases|versions)|
  (?:years|decades|ages|ever|forever|a (?:long|very long) (?:time|while))
)`;
const nobodyMinds = phrase`(?:nobody|no one|no-one) (?:was |is |has |had |ever |seems |got )*(?:
  confused|complained|cared|minded|noticed|objected|bothered|to mind
)`;
const breaks = phrase`(?:
  breaks?|(?:would|will) (?:\w+ )?break|is (?:just )?(?:churn|noise|pointless|not worth)|
  would be (?:\w+ )?(?:churn|noise|pointless|painful|a mistake|too late)|buys? (?:us )?(?:nothing|little)|
  gains? (?:us )?(?:nothing|little)|would (?:\w+ )?(?:confuse|hurt|annoy|upset)|helps nobody|isn't worth|is too late|
  makes no sense|causes|would cause
)`;

/**
 * How a name stands in time: "T won't age well", "T would no longer be true", "T leaves room for …", "it has been T for
 * ten years", "renaming T would break …".
 */
export const endurance = patternCue("endurance", [
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:
      (?:won't|will not|wouldn't|would not|doesn't|does not) (?:
        age well|hold|scale|be (?:true|right|accurate|correct)|last|survive|cover|extend
      )|
      (?:will|would) (?:soon |then |quickly )?(?:
        be(?:come)? (?:\w+ )?(?:obsolete|outdated|wrong|false|stale|untrue|a lie|meaningless|inaccurate|misleading)|
        age (?:badly|poorly)|no longer (?:be )?(?:true|accurate|correct|right|fit|hold|apply|make sense|match)
      )
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:makes?|would make|made) ${T} (?:\w+ )?(?:
      wrong|a misnomer|obsolete|a lie|inaccurate|misleading|meaningless|untrue
    )\b`,
    0.65,
  ],
  ["oppose", phrase`${T}${NOUN} (?:should|must|ought to|needs to) be (?:\w+ )?(?:reserved|kept|saved) for\b`, 0.65],
  [
    "support",
    phrase`${T} (?:would |also |at least |still )*(?:leaves?|gives?|keeps?)
      (?:us )?(?!no\b)(?:\w+ )?(?:room|space|the door open|options? open)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${T} (?:is|would be|seems) (?:also |more |fairly )*(?:future[-\s]?proof|extensible|open-ended)\b`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:it|this|that)(?:'s| has) (?:always )?been (?:called |named |known as )?${T} (?:for|since)
      (?:${years}|\w)`,
    0.65,
  ],
  ["support", phrase`${T} has (?:\w+ )?(?:been|worked|served) (?:\w+ ){0,4}?(?:for|since) ${years}\b`, 0.6],
  ["support", phrase`${T}${IN_CLAUSE}{0,60}?\b(?:and|but) ${nobodyMinds}\b`, 0.6],
  [
    "support",
    phrase`\b(?:changing|renaming|replacing|dropping|touching)
      ${NAMED}${T}(?:\s(?:to|into|with|by)\s[^\s.?!;]{1,40})?
      (?:now |again |here |at this point |only |just )*${breaks}\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T}${NOUN} (?:has|have) been (?:around|there|in use|with us) (?:forever|for (?:ages|years|decades|\w+ years|a long time))\b`,
    0.6,
  ],
]);
