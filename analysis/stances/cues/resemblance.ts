import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
const bit =
  "(?:(?:to\\s+me|a\\s+bit|a\\s+lot|rather|more|too\\s+much|very\\s+much|just|also|still|really|almost|only)\\s+)*";
const thing =
  "(?:an?|some|the|it|its|it's|they|we|you|one|there|something|somebody|someone|another|yet|code|memory)\\b";
/** "sounds like a plan" praises. */
const praise =
  "(?!\\s+(?:\\w+\\s+){0,2}?(?:good|great|nice|reasonable|better|fine|sensible|plan|improvement|idea|compromise|solution|win|right|natural|fit)\\b)";

/** What a name looks like and is not, and what it was taken for: "T looks like a switch", "I read T as …", "T would be a trap", "T promises too much", "T is only half of it". */
export const resemblance = patternCue("resemblance", [
  ["oppose", `${T}${NOUN}\\s+${bit}(?:looks?|feels?|smells?)\\s+${bit}like\\s+${thing}${praise}`, 0.65],
  [
    "oppose",
    `\\bI\\s+(?:would\\s+|will\\s+|always\\s+|had\\s+|first\\s+|also\\s+|'d\\s+)*(?:read|took|take|mistook|parsed|understood)\\s+(?:the\\s+name\\s+)?${T}\\s+(?:as|for|to\\s+(?:be|mean))\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:everybody|everyone|people|users?|readers?|somebody|someone|they|one|you|we|clients|callers)\\s+(?:will|would|may|might|could|can|'ll|'d)\\s+(?:\\w+\\s+)?(?:read|take|mistake|understand)\\s+(?:the\\s+name\\s+)?${T}\\s+(?:as|for|to\\s+(?:be|mean))\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:is|was|would\\s+be|will\\s+be)\\s+(?:just\\s+|really\\s+|also\\s+|quite\\s+|only\\s+)?(?:an?\\s+)?(?:\\w+\\s+)?(?:trap|pitfall|half\\s+(?:of\\s+)?(?:it|what|the\\s+\\w+)|half\\s+the\\s+\\w+)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:also\\s+|would\\s+|just\\s+|really\\s+)?promises?\\s+(?:too\\s+much|more\\b|something\\b|things\\b)`,
    0.65,
  ],
  [
    "oppose",
    `^\\W{0,4}(?:(?:and|but|also|because|since)\\s+)?(?:it|that|this)\\s+(?:also\\s+|would\\s+|just\\s+|really\\s+)?promises?\\s+(?:too\\s+much|more\\s+than|something|things\\s+that)\\b`,
    0.6,
  ],
  [
    "oppose",
    `^\\W{0,4}(?:(?:and|but|also|because|since|hmm|to\\s+me)\\W{1,3})?(?:it|that|this)\\s+${bit}looks\\s+${bit}(?:as\\s+(?:if|though)|like)\\s+(?:there|it|they|we|you|one|the\\s+\\w+\\s+(?:is|was|are|does))\\b`,
    0.4,
  ],
  [
    "oppose",
    `\\b(?:to\\s+be\\s+sure|to\\s+(?:find\\s+out|know|see|understand|tell)|unsure|not\\s+(?:sure|clear))\\s+what\\s+(?:exactly\\s+)?${T}\\s+(?:stands\\s+for|means|meant|refers\\s+to|is\\s+(?:about|for|supposed))\\b`,
    0.65,
  ],
  [
    "oppose",
    `^\\W{0,4}(?:(?:but|and)\\s+)?with\\s+(?:a\\s+name\\s+like\\s+)?${T},?\\s+(?:people|users?|everybody|everyone|readers?|somebody|someone|callers|you|they|one|we)\\s+(?:will|would|'ll|'d|may|might|could|can|get|expect|have\\s+to)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}[^.?!\\uE000-\\uF8FF]{0,30}?\\b(?:the\\s+)?same\\s+(?:word|name|term)\\s+for\\s+(?:two|three|several|different|unrelated|both)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:would|will|could|might|can|may|is|are)\\s+(?:both\\s+|also\\s+|easily\\s+|too\\s+easily\\s+|just\\s+as\\s+well\\s+)?be\\s+(?:mistaken|taken|understood|read|misread|misunderstood|confused)\\s+(?:for|as|with|to)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:is|was|are)\\s+(?:only|just)\\s+(?:right|true|correct|valid|one|half|the\\s+(?:first|last|second))\\b`,
    0.55,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:would|will)\\s+(?:give|cause|bring|have|make)\\s+(?:us\\s+|you\\s+|me\\s+)?(?:exactly\\s+)?(?:the\\s+same|more)\\s+(?:trouble|problems?|issues?|confusion)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:has|have|had|see)\\s+(?:a|some|the\\s+same|another)\\s+(?:problem|issue|trouble|difficulty)\\s+with\\s+(?:the\\s+name\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:has|have|had|see)\\s+(?:a|some|another)\\s+(?:problem|issue|trouble)\\s+with\\s+(?:the|this|that|your)\\s+(?:new\\s+)?name\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+what\\s+(?:the\\s+)?\\w+(?:\\s+\\w+)?\\s+(?:calls?|uses?\\s+for)\\s+(?:the|an?|its|their|our|\\w+ing)\\b`,
    0.6,
  ],
  ["oppose", `\\bfor\\s+(?:me|us|most\\s+\\w+|many\\s+\\w+|users)\\W{1,2}${T}\\s+(?:is|means|was)\\b`, 0.55],
  [
    "oppose",
    `\\b(?:nobody|no\\s+one|few)\\b[^.?!\\uE000-\\uF8FF]{0,40}\\b(?:look\\s+up|know|guess|tell|find\\s+out)\\s+what\\s+(?:an?\\s+|the\\s+)?${T}\\s+(?:is|was|means|does|stands)\\b`,
    0.65,
  ],
  ["oppose", `\\bwouldn't\\s+(?:have\\s+)?(?:find|found|guess|guessed|look(?:ed)?\\s+for|think\\s+of)\\s+${T}`, 0.6],
  [
    "oppose",
    `\\b(?:people|users|everybody|somebody|I|we|they|one)(?:'ll|'d|\\s+(?:will|would|might|may|could|always))\\s+(?:\\w+\\s+)?(?:mix|get|confuse)\\s+(?:them|the\\s+two|those\\s+two|these\\s+two|those|both)(?:\\s+(?:up|mixed\\s+up|wrong))?\\b`,
    0.5,
  ],
  [
    "oppose",
    `^\\W{0,4}(?:so\\s+|and\\s+|but\\s+)?(?:that|this)\\s+one\\s+(?:would|will|could|might)\\s+(?:be\\s+(?:misread|misunderstood|mistaken|confused|wrong)|confuse|mislead)\\b`,
    0.55,
  ],
  [
    "oppose",
    `\\b(?:don't|do\\s+not)\\s+want\\s+the\\s+same\\s+(?:name|word|term)\\s+for\\s+(?:two|several|different|both)\\b`,
    0.6,
  ],
  ["oppose", `\\bwouldn't\\s+know\\s+how\\s+to\\s+(?:pronounce|say|spell|explain|translate)\\b`, 0.6],
  ["oppose", `${T}\\s+(?:already\\s+)?exists(?=\\s*(?:$|[.,;!)(]|\\b(?:already|elsewhere|and|but)\\b))`, 0.5],
  [
    "oppose",
    `\\bI(?:'d|\\s+would)?\\s+(?:always\\s+|constantly\\s+|never\\s+)?(?:mix|get|confuse)\\s+(?:them|the\\s+two|these|those|both)\\s+(?:up|mixed\\s+up|wrong|all\\s+the\\s+time)\\b`,
    0.5,
  ],
]);
