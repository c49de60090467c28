import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const years =
  "(?:(?:\\d+|two|three|four|five|ten|twenty|many|several|some|a\\s+few)\\s+(?:years|decades|releases|versions)|(?:years|decades|ages|ever|forever|a\\s+(?:long|very\\s+long)\\s+(?:time|while)))";
const nobodyMinds =
  "(?:nobody|no\\s+one|no-one)\\s+(?:was\\s+|is\\s+|has\\s+|had\\s+|ever\\s+|seems\\s+|got\\s+)*(?:confused|complained|cared|minded|noticed|objected|bothered|to\\s+mind)";
const breaks =
  "(?:breaks?|(?:would|will)\\s+(?:\\w+\\s+)?break|is\\s+(?:just\\s+)?(?:churn|noise|pointless|not\\s+worth)|would\\s+be\\s+(?:\\w+\\s+)?(?:churn|noise|pointless|painful|a\\s+mistake|too\\s+late)|buys?\\s+(?:us\\s+)?(?:nothing|little)|gains?\\s+(?:us\\s+)?(?:nothing|little)|would\\s+(?:\\w+\\s+)?(?:confuse|hurt|annoy|upset)|helps\\s+nobody|isn't\\s+worth|is\\s+too\\s+late|makes\\s+no\\s+sense|causes|would\\s+cause)";

/** How a name stands in time: "T won't age well", "T would no longer be true", "T leaves room for …", "it has been T for ten years", "renaming T would break …". */
export const endurance = patternCue("endurance", [
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:(?:won't|will\\s+not|wouldn't|would\\s+not|doesn't|does\\s+not)\\s+(?:age\\s+well|hold|scale|be\\s+(?:true|right|accurate|correct)|last|survive|cover|extend)|(?:will|would)\\s+(?:soon\\s+|then\\s+|quickly\\s+)?(?:be(?:come)?\\s+(?:\\w+\\s+)?(?:obsolete|outdated|wrong|false|stale|untrue|a\\s+lie|meaningless|inaccurate|misleading)|age\\s+(?:badly|poorly)|no\\s+longer\\s+(?:be\\s+)?(?:true|accurate|correct|right|fit|hold|apply|make\\s+sense|match)))\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:makes?|would\\s+make|made)\\s+(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?(?:wrong|a\\s+misnomer|obsolete|a\\s+lie|inaccurate|misleading|meaningless|untrue)\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:should|must|ought\\s+to|needs\\s+to)\\s+be\\s+(?:\\w+\\s+)?(?:reserved|kept|saved)\\s+for\\b`,
    0.65,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:would\\s+|also\\s+|at\\s+least\\s+|still\\s+)*(?:leaves?|gives?|keeps?)\\s+(?:us\\s+)?(?!no\\b)(?:\\w+\\s+)?(?:room|space|the\\s+door\\s+open|options?\\s+open)\\b`,
    0.7,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:is|would\\s+be|seems)\\s+(?:also\\s+|more\\s+|fairly\\s+)*(?:future[-\\s]?proof|extensible|open-ended)\\b`,
    0.7,
  ],
  [
    "support",
    `\\b(?:it|this|that)(?:'s|\\s+has)\\s+(?:always\\s+)?been\\s+(?:called\\s+|named\\s+|known\\s+as\\s+)?(?<target>${MENTIONS})\\s+(?:for|since)\\s+(?:${years}|\\w)`,
    0.65,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+has\\s+(?:\\w+\\s+)?(?:been|worked|served)\\s+(?:\\w+\\s+){0,4}?(?:for|since)\\s+${years}\\b`,
    0.6,
  ],
  ["support", `(?<target>${MENTIONS})[^.?!;\\uE000-\\uF8FF]{0,60}?\\b(?:and|but)\\s+${nobodyMinds}\\b`, 0.6],
  [
    "support",
    `\\b(?:changing|renaming|replacing|dropping|touching)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})(?:\\s(?:to|into|with|by)\\s[^\\s.?!;]{1,40})?\\s+(?:now\\s+|again\\s+|here\\s+|at\\s+this\\s+point\\s+|only\\s+|just\\s+)*${breaks}\\b`,
    0.65,
  ],
]);
