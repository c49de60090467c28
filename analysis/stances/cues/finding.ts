import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const T = `(?:the\\s+)?(?:(?:name|term|word)\\s+)?(?<target>${MENTIONS})(?:\\s+(?:name|term|word|naming|terminology))?`;
const trouble = "(?:\\w+\\s+)?(?:problems?|issues?|trouble|complaints?|quarrel)\\s+with";
const none = `(?:(?:have|had|see|got|has)\\s+(?:absolutely\\s+|really\\s+)?no|(?:do|did)(?:n't|\\s+not)\\s+(?:really\\s+|actually\\s+)?have\\s+(?:any|an?|a\\s+lot\\s+of|much|much\\s+of\\s+an?|many))\\s+${trouble}`;
const that = "(?:(?:that|this|the)\\s+(?:\\w+\\s+)?(?:name|names|naming|term)|(?:it|that)(?=\\s*(?:$|[.,;!)–-])))";

/** How somebody finds a name: "I find the name T easy to understand", "I have no problem with T", "T is no worse than O", "I got used to T". */
export const finding = patternCue("finding", [
  ["support", `\\b(?:finds?|found|consider)\\s+${T}\\s+(?:to\\s+be\\s+)?(?:an?\\s+)?${DEGREE}${POSITIVE}\\b`, 0.7],
  ["oppose", `\\b(?:finds?|found|consider)\\s+${T}\\s+(?:to\\s+be\\s+)?(?:an?\\s+)?${DEGREE}${NEGATIVE}\\b`, 0.7],
  ["support", `\\b${none}\\s+${T}`, 0.65],
  ["support", `\\b${none}\\s+${that}`, 0.6],
  [
    "support",
    `${T}\\s+(?:is|are|isn't|aren't|sounds|would\\s+be)\\s+(?:really\\s+|certainly\\s+)?(?:no|any)\\s+(?:worse|more\\s+(?:confusing|awkward|misleading|ambiguous|cryptic))\\s+than\\b`,
    0.65,
  ],
  [
    "support",
    `\\b(?:finds?|found)\\s+${T}\\s[^.?!\\uE000-\\uF8FF]{3,40}?\\sbut\\s[^.?!\\uE000-\\uF8FF]{0,50}?\\b(?:(?:got|gotten|grown|became)\\s+(?:\\w+\\s+)?(?:used|accustomed)\\s+to\\s+it|(?:grew|grown)\\s+on\\s+me)\\b`,
    0.7,
  ],
  ["support", `\\b(?:got|gotten|getting|grown|am|'m|was)\\s+(?:\\w+ly\\s+)?used\\s+to\\s+${T}`, 0.55],
  [
    "oppose",
    `\\b(?:names?|words?|terms?|things?|something|anything)\\s+like\\s+(?<target>${MENTIONS})\\s+(?:(?:is|are|sounds?|looks?|feels?|would\\s+be)\\s+${DEGREE}(?:pure\\s+and\\s+)?(?:${NEGATIVE}|utter\\s+garbage|nonsense)|makes?\\s+no\\s+sense|describes?\\s+nothing)\\b`,
    0.7,
  ],
  [
    "support",
    `\\b(?:names?|words?|terms?|something)\\s+like\\s+(?<target>${MENTIONS})\\s+(?:(?:is|are)\\s+going\\s+to\\s+be|would\\s+be|is|are)\\s+${DEGREE}(?:${POSITIVE}|obvious)\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:is|was|would\\s+be|seems)\\s+${DEGREE}the\\s+(?:right|correct|proper|best|obvious|natural|perfect)\\s+(?:\\w+\\s+)?(?:names?|terms?|words?|wording|choice|spelling)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:finds?|found|consider)\\s+${T}\\s+(?:to\\s+be\\s+)?(?:not|hardly|less\\s+than)\\s+${DEGREE}${POSITIVE}\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|was|keeps|has\\s+been)\\s+(?:\\w+\\s+)?(?:causing|creating)\\s+(?:\\w+\\s+)?confusion\\b`,
    0.7,
  ],
]);
