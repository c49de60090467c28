import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import {
  BROKEN_IN,
  CODE_NOUN,
  DEGREE,
  IN_CLAUSE,
  IS,
  IT,
  MARK,
  MOST_FITTING,
  NAMED,
  NEGATIVE,
  NOUN,
  POSITIVE,
  SUBJECT,
  T,
} from "./vocabulary.ts";

/** "The advantage of calling it T is …". */
const ofName = phrase` (?:of|about|to|with) (?:using |calling it |naming it )?${NAMED}${T}
  (?:is|are|would be)\b(?! (?:\w+ )?(?:small|limited|negligible|unclear|minor|marginal)\b)`;

/** "T is too long", "T sounds good", "the name is confusing", "T isn't great": a name, a verb of being, an adjective. */
export const verdict = patternCue("verdict", [
  [
    "oppose",
    phrase`${T}[\s,.…]+(?:(?:and so on|etc)[\s,.…]+)?(?:are )?(?:all|both) (?:\w+ )?${DEGREE}"?${NEGATIVE}`,
    0.8,
  ],
  ["oppose", phrase`${T}\s*\(${DEGREE}(?:not (?:a |the )?${POSITIVE}|${NEGATIVE})\b`, 0.7],
  [
    "oppose",
    phrase`${T} is (?:
      usually|normally|generally|typically|commonly|traditionally|often
    ) (?:a|an|the|used|understood)\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b${IS} ${DEGREE}(?:an? |the )?${NEGATIVE}(?: \w+){0,2}\s*\((?:e\.g\.,? |like )?${T}[\s/,.…]*(?:etc\.?)?\)`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} is (?:just |yet )?another (?:case|example|instance|one) (?:of|where|in which|that is)
      (?:(?:an?|it's|it is|its|too) )?${DEGREE}${NEGATIVE}\b`,
    0.7,
  ],
  ["support", phrase`${T} (?:at least )?has (?:the |an |one )?(?:advantage|benefit|merit)`, 0.7],
  ["support", phrase`\b(?:advantage|benefit|beauty|upside|appeal|merit|charm)s?${ofName}`, 0.65],
  ["oppose", phrase`\b(?:disadvantage|downside|drawback|weakness)(?:s|es)?${ofName}`, 0.65],
  ["support", phrase`${T} (?:\w+ )?${IS} (?:the )?least ${NEGATIVE}\b`, 0.75],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} (?:\w+ )?${IS} ${DEGREE}(?:a lot |(?!(?:not|hardly|scarcely)\b)\w+ly )?less
      (?!specific|generic|general|broad|narrow)${NEGATIVE}\b(?! than)`,
    0.75,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} (?:\w+ )?${IS} ${DEGREE}(?:
      an? (?:\w+ )?(?:improvement|step (?:up|forward)|upgrade)|
      the most (?:${MOST_FITTING})
    )\b(?! than)`,
    0.75,
  ],
  [
    "support",
    phrase`${SUBJECT}${T},? which(?![^.!?]{0,60}[?]) (?:\w+ ){0,2}?${IS} ${DEGREE}(?:an? )?${DEGREE}${POSITIVE}\b(?! (?:to|if|than)\b)`,
    0.65,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}(?:\s*\([^)]*\))?${NOUN} (?:(?!${CODE_NOUN})\w+ )?${IS}
      (?!the least\b|least\b)${DEGREE}(?:an? )?${DEGREE}(?:(?!(?:not|never|no|hardly|barely|
      less)\b)\w+ )?${NEGATIVE}\b`,
    0.8,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T} (?:next to|beside|alongside|together with)(?: [^\s.?!;]+){1,4}? ${IS} ${DEGREE}${NEGATIVE}\b`,
    0.75,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}(?:\s*\([^)]*\))?${BROKEN_IN} (?:\w+ )?${IS}
      (?:like )?${DEGREE}(?:(?:an?|the) )?${DEGREE}${POSITIVE}\b(?! than| even (?:with|without|if|when)\b)`,
    0.75,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN} (?:
      ${IS} (?:\w+ly )?(?:not|never|n't|far from|hardly|barely|anything but)|
      (?:is|are|was|do|does|did|would|might|may)(?:n't| not)(?: (?:be|sound|look|seem|feel|read|like))*
    ) ${DEGREE}(?:an? |the )?(?:\w+ )?${POSITIVE}\b`,
    0.8,
  ],
  [
    "oppose",
    phrase`\b${IT}\s*(?:${IS} not|(?:is|are|was|were)n't|wouldn't be) ${DEGREE}(?:(?:an?|the) )?(?:\w+ )?${POSITIVE}\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:
      (?:not|never) (?:\w+ )?|(?:is|was|are|am)n't (?:\w+ )?
    )(?:sure|happy|convinced|certain|keen) (?:about|with|of|on) (?:the|this|that|these|those|your)
      (?:\w+ )?(?:names?|naming|terms?|terminology|prefix|suffix)\b`,
    0.5,
  ],
  ["oppose", phrase`\b${IT}\s*(?:still |also |just |really )?${IS} ${DEGREE}(?:an? )?${DEGREE}${NEGATIVE}\b`, 0.5],
  [
    "support",
    phrase`${T},? (?:because|since|as) (?:it|that|this)\s*(?:still |also )?(?:is|'s)
      ${DEGREE}(?:\w+ )?(?:short|${POSITIVE})\b(?! than)`,
    0.65,
  ],
  [
    "support",
    phrase`\b${IT}\s*${IS} (?:like )?${DEGREE}(?:an? )?${DEGREE}${POSITIVE}\b(?! (?:not )?(?:to|if|than)\b)`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:
      bad|poor|terrible|horrible|misleading|confusing|stupid|awful|unfortunate|weird|odd|ugly|vague|general|generic|
      non-intuitive
    ) (?:name|naming|choice|term|terminology|prefix|suffix)\b(?: (?:like|as|such as) ${T})?`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:finds?|found|calling|thinks?|consider) ${T} (?:is |to be |when \w+ \w+ \w+ is )?${DEGREE}${NEGATIVE}\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${IN_CLAUSE}{0,40}?(?:\bnot|n't) (?:really |exactly |consider |be ){0,2}(?:the|an?) (?:
      most \w+|best|ideal|right|good|great|proper|correct|appropriate
    ) (?:\w+ )?(?:name|term|word|choice)\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T}, (?:while|although|though|even if|if) [^.?!;,]{2,60}, ${IS} ${DEGREE}(?:an? )?(?:\w+ )?${NEGATIVE}\b`,
    0.75,
  ],
  [
    "support",
    phrase`${T}, (?:while|although|though|even if|if) [^.?!;,]{2,60}, ${IS} ${DEGREE}(?:an? )?${POSITIVE}\b(?! than)`,
    0.7,
  ],
  [
    "oppose",
    phrase`(?:${T}|\b${IT}) (?:\w+ )?has (?:(?:way|just|far) )?(?:too many|so many|many|several)
      (?:\w+ )?(?:connotations?|meanings|interpretations|associations)\b`,
    0.6,
  ],
  ["oppose", phrase`${T},? which (?:\w+ ){0,2}?${IS} ${DEGREE}(?:an? )?${NEGATIVE}\b`, 0.7],
  ["oppose", phrase`\bI (?:also |really )?(?:find|found|consider) ${IT} (?:to be )?${DEGREE}${NEGATIVE}\b`, 0.5],
  [
    "oppose",
    phrase`\b(?:
      confusing|misleading|vague|odd|weird|strange|unfortunate|cryptic
    ) ${T} (?:name|naming|terminology|prefix|suffix)`,
    0.8,
  ],
  [
    "oppose",
    phrase`\b(?:I find|I found|(?<!^${MARK}{0,8})makes?|having) (?:\w+ ){0,3}?${T}${NOUN}(?: \w+){0,2}?
      ${DEGREE}${NEGATIVE}`,
    0.75,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN}[^.?!]{0,40}?\b(?:is|are|becomes?|was) (?:(?!(?:not|never|no|hardly)\b)\w+ )?(?:
      a misnomer|unfortunate|a mistake|unwarranted|not warranted|wrong
    )\b`,
    0.75,
  ],
  ["oppose", phrase`${T}${NOUN} (?:\w+ )?${IS} ${DEGREE}less (?!than\b)${DEGREE}${POSITIVE}\b(?! than)`, 0.8],
  [
    "oppose",
    phrase`\b${IT}\s*${IS} ${DEGREE}(?:less|not (?:as|so|very|particularly|really)) (?:
      descriptive|clear|precise|accurate|obvious|intuitive|readable
    )\b`,
    0.4,
  ],
  [
    "oppose",
    phrase`${T} (?:\w+ )?(?:(?:being|having|is|has) (?:an? )?)?(?:
      unclear|confusing|misleading|odd|strange|weird|poor|bad|vague|cryptic|awkward
    ) nam(?:e|ing)\b`,
    0.65,
  ],
  ["oppose", phrase`${T}${NOUN} leaves? (?:something|a lot|much) to be desired\b[^.?!]{0,30}?\bnam(?:e|ing)\b`, 0.7],
  [
    "oppose",
    phrase`(?:^${MARK}{0,8}(?:(?:but|and|though|so) )?|[,;:] )${T} (?:too|a bit|kinda|rather|pretty|quite|very|so|way too) ${NEGATIVE}\b`,
    0.7,
  ],
]);
