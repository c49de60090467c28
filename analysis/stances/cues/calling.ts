import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const it =
  "(?:(?:it|this|that|them|these|those|(?:both|all)(?:\\s+of\\s+(?:it|them|these|those))?|everything|things|the\\s+(?:\\w+\\s+){0,2}?\\w+|them\\s+both)\\s+)";
const as = "(?:(?:to|as|into|just|simply|the|an?)\\s+){0,3}";
/** "calling it T", "renaming foo() to T", "naming these T". */
const CALLING = `\\b(?:calling|(?:re)?naming)\\s+(?:${it}|${M}\\s+){0,2}?${as}(?<target>${MENTIONS})`;
const toCall = `\\bto\\s+(?:call|(?:re)?name)\\s+(?:${it}|${M}\\s+){0,2}?${as}(?<target>${MENTIONS})`;
const verdictOf = `(?:\\s+(?!(?:is|was|are|would|will|seems?)\\b)[\\w-]+){0,3}?\\s+(?:would\\s+(?:then\\s+|also\\s+)*be|(?:is|seems?|sounds?|looks?|feels?|was|makes?\\s+(?:it|things))(?:\\s+(?:like|just))?)\\s+${DEGREE}(?:an?\\s+)?`;

/** What is said of calling a thing so: "calling both T is confusing", "naming it T would be consistent", "no objection to calling it T". */
export const calling = patternCue("calling", [
  ["oppose", `${CALLING}${verdictOf}${NEGATIVE}\\b`, 0.65],
  ["support", `${CALLING}${verdictOf}${POSITIVE}\\b(?!\\s+than)`, 0.65],
  [
    "oppose",
    `${CALLING}(?:\\s+[\\w-]+){0,3}?\\s+(?:doesn't|does\\s+not|wouldn't|would\\s+not|won't|isn't\\s+going\\s+to)\\s+(?:\\w+\\s+)?(?:get|help|tell|say|convey|make\\s+(?:it|things|sense)|work|improve|describe|explain)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${CALLING}\\s+(?:seems|is|looks)\\s+(?:like\\s+)?(?:a\\s+matter\\s+of\\s+(?:\\w+\\s+)?taste|pointless|churn|bikeshedding)\\b`,
    0.6,
  ],
  ["oppose", `\\b${IS}\\s+${DEGREE}${NEGATIVE}\\s+${toCall}`, 0.65],
  [
    "support",
    `\\b(?:no|zero)\\s+(?:\\w+\\s+)?(?:objections?|problems?|issues?|complaints?|concerns?)\\s+(?:to|with|about|against|on|if)\\s+(?:you\\s+|we\\s+|to\\s+)*(?:call|calling|rename|renaming|name|naming)\\s+(?:${it}|${M}\\s+){0,2}?${as}(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "support",
    `(?:\\b(?:no|not)|n't)\\s+(?:[\\w']+\\s+){0,3}?(?:any|some)?thing\\s+wrong\\s+with\\s+(?:using\\s+|having\\s+|(?:calling|naming)\\s+${it}?)?${as}(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "support",
    `\\b(?:ok|okay|fine|good|reasonable|alright|acceptable)\\s+to\\s+(?:have|keep|put|see)\\s+(?:the\\s+)?(?<target>${MENTIONS})\\s+in\\s+(?:the|its|there)\\b`,
    0.6,
  ],
  [
    "support",
    `\\b(?:I|we)(?:'m|\\s+am|\\s+was|'d\\s+be|\\s+would\\s+be|\\s+are)?\\s+(?:\\w+\\s+)?(?:inclined|tempted|leaning|happy)\\s+(?:to|towards)\\s+(?:call|calling|keep|keeping|refer\\s+to|name|naming|use|using|go\\s+with|going\\s+with|leave|rename)\\s+(?:${it}|${M}\\s+){0,2}?(?:to\\s+|as\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "support",
    `\\b(?:should|could|can|must|might\\s+as\\s+well|may\\s+as\\s+well|shall)\\s+(?:\\w+\\s+)?(?:remain|stay|be\\s+left\\s+as|be\\s+kept\\s+as|keep\\s+being)\\s+(?:as\\s+|called\\s+|named\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:not|n't|never|stop|quit)\\s+(?:\\w+\\s+)?(?:call|calling|name|naming)\\s+${it}(?:just\\s+)?(?<target>${MENTIONS})\\s+(?:any\\s?more|any\\s+longer|at\\s+all|again)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bif\\s+(?:you|we|I|it\\s+(?:is|was|were))\\s+(?:re)?(?:named?|called?)\\s+(?:(?:it|this|them)\\s+)?(?:to\\s+)?(?<target>${MENTIONS})[^.?!]{0,30}?\\b(?:(?:would|will)\\s+(?:not\\s+mean|be\\s+(?:\\w+\\s+)?${NEGATIVE}|confuse|mislead|suggest|imply)|(?:wouldn't|won't)\\s+(?:mean|reflect|describe))\\b`,
    0.6,
  ],
]);
