import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IT, NEGATIVE, NOUN } from "./vocabulary.ts";

const readers = "(?:me|us|people|users?|readers?|developers?|anyone|everyone|somebody|someone|you|one)";
const ill =
  "(?:rubs?\\s+me\\s+the\\s+wrong\\s+way|(?:smells|stinks|sucks)\\b|hurts?\\s+my\\s+(?:eyes|ears|head|brain)|makes?\\s+my\\s+(?:eyes|ears|head|brain|skin)\\s+\\w+|(?:makes?\\s+(?:no|little|less|zero)|never\\s+makes?)\\s+sense|(?:does|do|did)(?:n't|\\s+not)\\s+(?:really\\s+)?(?:roll\\s+off\\s+the\\s+tongue|grep\\s+(?:well|nicely)|make\\s+(?:any|much|a\\s+lot\\s+of)\\s+sense|ring\\s+(?:a|any)\\s+bell)|rolls?\\s+badly)";
const nothing =
  "(?:says?|tells?|adds?|conveys?|explains?|means?|describes?|gives?|contributes?)\\s+(?:\\w+\\s+)?(?:nothing|little|very\\s+little|next\\s+to\\s+nothing|no\\s+(?:information|clue|hint|idea|value))";
const wrongIdea =
  "(?:gives?|leaves?|creates?|conveys?|makes?)\\s+(?:\\w+\\s+){0,2}?(?:a\\s+|the\\s+)?(?:completely\\s+|totally\\s+)?(?:wrong|false|misleading)\\s+(?:impression|idea|expectations?|picture|hint)";
const misread =
  "(?:mis(?:understood|read|interpreted|taken|leading)|confused|mixed\\s+up|taken\\s+for|misspelled|mistyped)";

/** What a name does to who reads it: "T rubs me the wrong way", "T tells me nothing", "T will be taken for …", "when I read T I expect …". */
export const impression = patternCue("impression", [
  ["oppose", `(?<target>${MENTIONS})${NOUN}\\s+(?:also\\s+|just\\s+|still\\s+|really\\s+)?${ill}`, 0.75],
  ["oppose", `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?${nothing}\\b`, 0.75],
  [
    "oppose",
    `\\b${IT}\\s+(?:\\w+\\s+)?(?:says?|tells?|conveys?|explains?)\\s+(?:${readers}\\s+)?(?:nothing|(?:very\\s+)?little)\\b`,
    0.5,
  ],
  ["oppose", `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?${wrongIdea}`, 0.8],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:gives?|creates?|leaves?)\\s+(?:me\\s+|you\\s+|people\\s+|one\\s+)?the\\s+impression\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bI\\s+(?:\\w+\\s+)?(?:keep|kept|always|constantly)\\s+(?:misread|confus|mistak|mix|read|mistyp)\\w*\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:who|how)\\s+(?:would|could|should|is|are)\\s+(?:\\w+\\s+){0,3}?(?:guess|know|tell|suspect)\\s+(?:that|what)\\s+(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:also\\s+|at\\s+least\\s+|really\\s+|clearly\\s+|just\\s+)?(?:says?|tells?)\\s+(?:${readers}\\s+|the\\s+\\w+\\s+)?(?:exactly\\s+)?(?:what|how|why|that)\\b`,
    0.7,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:has\\s+a\\s+(?:nice|good)\\s+ring|leaves\\s+no\\s+(?:doubt|room)|(?:avoids|removes|prevents|resolves)\\s+(?:\\w+\\s+){0,2}?(?:confusion|ambiguity|clash|collision|conflict|problem|misunderstanding))`,
    0.75,
  ],
  [
    "support",
    `\\b(?:the\\s+)?(?:nice|good|great|best)\\s+(?:thing|part|bit|property)\\s+about\\s+(?<target>${MENTIONS})`,
    0.8,
  ],
  [
    "support",
    `\\b(?:everybody|everyone|people|most\\s+(?:people|users|developers)|users|developers)\\s+(?:already\\s+|will\\s+)?(?:knows?|understands?|recogni[sz]es?)\\s+(?:what\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:(?:is|are|will|would|could|might|may|can|gets?|be|too|so|very|easily|often|likely|probably|to)\\s+){1,4}${misread}`,
    0.75,
  ],
  ["oppose", `(?<target>${MENTIONS})\\s+leaves\\s+(?:it\\s+)?(?:open|unclear|unsaid|out)\\b`, 0.7],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:has|have|carries|carry|comes\\s+with)\\s+(?:[\\w\\uE000-\\uF8FF]+\\s+){0,3}?(?:associations?|baggage|connotations?|history|meanings?)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:has\\s+|had\\s+|also\\s+|really\\s+|just\\s+|always\\s+){0,2}(?:tripped|threw|thrown|confused|puzzled|fooled|misled|confuses|puzzles|misleads|trips|throws)\\s+(?:up\\s+|off\\s+)?${readers}\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:had|have|needed)\\s+to\\s+read\\s+the\\s+(?:name|word|term)\\s+(?<target>${MENTIONS})\\s+(?:twice|again|several\\s+times|a\\s+few\\s+times|(?:two|three|four|five)\\s+times)\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:people|users|readers|developers|everybody|everyone|somebody|someone|one|they)\\s+(?:will|would|might|may|could|are\\s+going\\s+to)\\s+(?:\\w+\\s+)?(?:think|assume|expect|believe|conclude)\\s+(?:that\\s+)?(?:the\\s+(?:name|word|term)\\s+)?(?<target>${MENTIONS})\\s+(?:is|are|means?|refers?|has|does|will|would|can)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bwhen(?:ever)?\\s+I\\s+(?:read|see|hear)\\s+(?<target>${MENTIONS})[\\s,]+I(?:'d)?\\s+(?:\\w+\\s+)?(?:think|expect|assume)`,
    0.7,
  ],
  [
    "oppose",
    `\\bI\\s+(?:had|have|needed)\\s+to\\s+(?:\\w+\\s+)?(?:look\\s+up|guess|ask|check|read)\\s+what\\s+(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:nobody|no\\s+one|few\\s+(?:people|users))\\s+(?:\\w+\\s+){0,2}?(?:know|knows|understands?|remembers?|guess(?:es)?)\\s+(?:what\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:at|on)\\s+first\\s+(?:glance|sight|read(?:ing)?)[\\s,]+(?<target>${MENTIONS})\\s+(?:${DEGREE})(?:looks|reads|sounds|seems)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:makes?|made|leaves?|lets?|got)\\s+${readers}\\s+(?:\\w+\\s+){0,2}?(?:wonder|confused|think|believe)\\b[^.?!]{0,30}?\\bwhat\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  ["oppose", `(?<target>${MENTIONS})${NOUN}\\s+made\\s+${readers}\\s+(?:think|believe|expect|assume|wonder)\\b`, 0.6],
  [
    "oppose",
    `\\bI\\s+(?:can't|cannot|couldn't|could\\s+not)\\s+(?:even\\s+)?(?:parse|decipher|pronounce|spell|remember|make\\s+sense\\s+of)\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:people|users|everyone|somebody|someone|readers|you|we|I|one)\\s+(?:will|would|may|might|could|can|shall)\\s+(?:\\w+\\s+)?(?:confuse|mistake|mix\\s+up)\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+leaves?\\s+${readers}\\s+(?:puzzled|confused|wondering|guessing)\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:is|are)(?:n't|\\s+not)\\s+something\\s+(?:\\w+\\s+){1,3}?(?:will|would|can|could)\\s+(?:understand|know|guess|recogni[sz]e|expect)`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:names?|naming|terminology|prefix|suffix|terms?|acronym)\\b[^.?!\\uE000-\\uF8FF]{0,40}?\\b(?:confus(?:es|ed|ing|ion)|misle(?:d|ads?|ading)|puzzl(?:es|ed|ing))\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\bI(?:'d|\\s+would|\\s+had)\\s+(?:\\w+\\s+)?(?:have\\s+)?expected\\s+(?:something\\s+(?:called|named)\\s+|a\\s+|the\\s+)?(?<target>${MENTIONS})\\s+to\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:calling|naming)\\s+(?:it|this|them|that|these)\\s+(?:an?\\s+|the\\s+)?(?<target>${MENTIONS})[\\s,]+(?:\\w+\\s+)?(?:does\\s+\\w+\\s+a\\s+disservice|makes?\\s+(?:it|no|little)|reminds?|confus\\w+|misleads?|might\\s+be\\s+(?:part\\s+of\\s+)?the\\s+problem|would\\s+(?:confuse|mislead|be))\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS}),?\\s+(?:which\\s+|that\\s+)?(?:\\w+\\s+){0,2}?(?:is|are)\\s+an?\\s+name\\s+that\\s+(?:\\w+\\s+)?(?:is|feels|sounds|looks|seems)\\s+${DEGREE}${NEGATIVE}\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})[^.?!\\uE000-\\uF8FF]{0,30}?\\bbreaks\\s+the\\s+(?:notion|idea|meaning|concept)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:really\\s+|still\\s+|also\\s+|just\\s+|always\\s+)?confuse[sd]?\\s+(?:me|us|people|users|readers|everyone|developers)\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\bconfused\\s+(?:\\w+\\s+)?(?:by|about|over)\\s+(?:the\\s+)?(?:\\w+\\s+of\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:figure|work|puzzle)\\s+out\\s+what\\s+(?<target>${MENTIONS})\\s+(?:is|was|means?|meant|stands)\\b`,
    0.65,
  ],
  ["oppose", `\\bhad\\s+to\\s+think\\b[^.?!\\uE000-\\uF8FF]{0,30}?\\babout\\s+(?:the\\s+)?(?<target>${MENTIONS})`, 0.6],
  [
    "oppose",
    `(?<target>${MENTIONS})[^.?!\\uE000-\\uF8FF]{0,30}?\\bmak(?:es?|ing)\\s+(?:the\\s+|its\\s+)(?:\\w+\\s+)?names?\\s+(?:\\w+\\s+)?(?:longer|harder|uglier|unreadable|confusing)\\b`,
    0.7,
  ],
  ["support", `(?<target>${MENTIONS})\\s+(?:rolls\\s+off\\s+the\\s+tongue|greps\\s+(?:well|nicely|better))\\b`, 0.75],
  [
    "oppose",
    `\\b(?:nobody|no\\s+one|who|hardly\\s+anybody|I)\\s+(?:can(?:'t|not)?|could(?:n't)?|will(?:\\s+be\\s+able\\s+to)?|would)\\s+(?:ever\\s+|even\\s+)?(?:spell|pronounce|remember|type|decipher)\\s+(?:${IT}|(?<target>${MENTIONS}))`,
    0.6,
  ],
]);
