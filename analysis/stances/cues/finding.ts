import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IN_SENTENCE, NAMED, NEGATIVE, POSITIVE, T } from "./vocabulary.ts";

const theT = phrase`${NAMED}${T}(?: (?:name|term|word|naming|terminology))?`;
const trouble = phrase`(?:\w+ )?(?:problems?|issues?|trouble|complaints?|quarrel) with`;
const none = phrase`(?:
  (?:have|had|see|got|has) (?:absolutely |really )?no|
  (?:do|did)(?:n't| not) (?:really |actually )?have (?:any|an?|a lot of|much|much of an?|many)
) ${trouble}`;
const that = phrase`(?:(?:that|this|the) (?:\w+ )?(?:name|names|naming|term)|(?:it|that)(?=\s*(?:$|[.,;!)–-])))`;

/**
 * How somebody finds a name: "I find the name T easy to understand", "I have no problem with T", "T is no worse than
 * O", "I got used to T".
 */
export const finding = patternCue("finding", [
  ["support", phrase`\b(?:finds?|found|consider) ${theT} (?:to be )?(?:an? )?${DEGREE}${POSITIVE}\b`, 0.7],
  ["oppose", phrase`\b(?:finds?|found|consider) ${theT} (?:to be )?(?:an? )?${DEGREE}${NEGATIVE}\b`, 0.7],
  ["support", phrase`\b${none} ${theT}`, 0.65],
  ["support", phrase`\b${none} ${that}`, 0.6],
  [
    "support",
    phrase`${theT} (?:is|are|isn't|aren't|sounds|would be) (?:really |certainly )?(?:no|any) (?:
      worse|more (?:confusing|awkward|misleading|ambiguous|cryptic)
    ) than\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:finds?|found) ${theT}\s${IN_SENTENCE}{3,40}?\sbut\s${IN_SENTENCE}{0,50}?\b(?:
      (?:got|gotten|grown|became) (?:\w+ )?(?:used|accustomed) to it|(?:grew|grown) on me
    )\b`,
    0.7,
  ],
  ["support", phrase`\b(?:got|gotten|getting|grown|am|'m|was) (?:\w+ly )?used to ${theT}`, 0.55],
  [
    "oppose",
    phrase`\b(?:names?|words?|terms?|things?|something|anything) like ${T} (?:
      (?:is|are|sounds?|looks?|feels?|would be) ${DEGREE}(?:pure and )?(?:${NEGATIVE}|utter garbage|nonsense)|
      makes? no sense|describes? nothing
    )\b`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:names?|words?|terms?|something) like ${T} (?:(?:is|are) going to be|would be|is|are)
      ${DEGREE}(?:${POSITIVE}|obvious)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${theT} (?:is|was|would be|seems) ${DEGREE}the (?:right|correct|proper|best|obvious|natural|perfect)
      (?:\w+ )?(?:names?|terms?|words?|wording|choice|spelling)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:finds?|found|consider) ${theT} (?:to be )?(?:not|hardly|less than) ${DEGREE}${POSITIVE}\b`,
    0.7,
  ],
  ["oppose", phrase`${theT} (?:is|was|keeps|has been) (?:\w+ )?(?:causing|creating) (?:\w+ )?confusion\b`, 0.7],
]);
