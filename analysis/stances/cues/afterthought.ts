import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const but = "(?:but|though|although|even\\s+though|even\\s+if|albeit|while|yet|still)";
/** What is said of the name first; it names no other. */
const first = "[^.?!;:\\uE000-\\uF8FF]{0,60}?";
const is = "(?:is|are|was|be|sounds?|looks?|seems?|feels?|reads?|'s)";
const fails = "(?:(?:does|do|did|wo|would|ca)(?:n't|\\s*not)|fails?\\s+to|never|hardly|barely)";

/** The second half of a verdict, without the name: "T is short but doesn't say much", "T (even though it's redundant)", "T is long but clear". */
export const afterthought = patternCue("afterthought", [
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+${is}\\s+[^.?!;:\\uE000-\\uF8FF]{0,40}?\\bthan\\s+(?:the\\s+)?${MENTIONS},?\\s+${but}\\s+(?:it\\s+)?(?:still\\s+|also\\s+)?${fails}\\s+${DEGREE}(?:\\w+\\s+)?${CONVEY}\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s${first}[\\s,(–-]${but}\\s+(?:it\\s+|that\\s+)?(?:also\\s+|still\\s+|just\\s+|really\\s+)*${fails}\\s+${DEGREE}(?:\\w+\\s+)?${CONVEY}\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s${first}[\\s,(–-]${but}\\s+(?:(?:it|that)(?:\\s*${is}|\\s+\\w+\\s+${is})\\s+)?${DEGREE}(?:an?\\s+)?${DEGREE}${NEGATIVE}\\b(?!\\s+than)`,
    0.7,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s${first}[\\s,(–-]${but}\\s+(?:it\\s+|that\\s+)?(?:at\\s+least\\s+|also\\s+|really\\s+|it\\s+)*(?:captures|conveys|describes|reflects|expresses|explains|tells\\s+(?:you|us|people|me)|makes\\s+(?:it\\s+)?(?:\\w+\\s+)?(?:sense|clear|obvious|explicit))\\b`,
    0.65,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s${first}[\\s,(–-]${but}\\s+(?:(?:it|that)\\s*${is}\\s+)?(?:at\\s+least\\s+)?${DEGREE}(?:an?\\s+)?${POSITIVE}\\b(?!\\s+(?:than|to|if|with))`,
    0.55,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s?[^.?!;:\\uE000-\\uF8FF]{0,30},\\s+but\\s+(?:I\\s+(?:worry|fear|think|find|am\\s+afraid|'m\\s+afraid|guess|feel)\\s+(?:that\\s+)?)?(?:it|that|this)(?:'s|\\s+is|\\s+would\\s+be|\\s+was|\\s+seems|\\s+sounds|\\s+looks)\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${NEGATIVE}\\b(?!\\s+than)`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})["”']?\\s+(?:may|might|could|would|can)\\s+be\\s[^.?!;\\uE000-\\uF8FF]{0,50}?\\sbut\\s+(?:it|that)(?:'s|\\s+is)\\s+(?:also\\s+)?(?:not|hardly)\\s+${DEGREE}${POSITIVE}\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS}),?\\s+but\\s+(?:it|that|this)(?:'s|\\s+is|\\s+was)\\s+(?:just\\s+|really\\s+)?(?:getting|becoming)\\s+${DEGREE}${NEGATIVE}\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s[^.?!;\\uE000-\\uF8FF]{3,60},\\s+so\\s+(?:I\\s+(?:guess|suppose|think|fear|'m\\s+afraid)\\s+)?(?:it|that)\\s+(?:doesn't|does\\s+not|won't|will\\s+not|can't|cannot|isn't\\s+going\\s+to)\\s+(?:really\\s+)?(?:work|do|fly)\\b`,
    0.65,
  ],
]);
