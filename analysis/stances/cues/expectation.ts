import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const one =
  "(?:me|us|you|one|I|we|people|users?|readers?|somebody|someone|everybody|everyone|the\\s+(?:user|reader|caller))";
const would = "(?:'d|\\s+(?:would|will|may|might|could|can))?";
const expect = "(?:expects?|assumes?|thinks?|believes?|imagines?|guess(?:es)?|thought|expected|assumed|picture)";
const adverb =
  "(?:naturally\\s+|immediately\\s+|automatically\\s+|rather\\s+|probably\\s+|really\\s+|always\\s+|almost\\s+|first\\s+)*";

/** What a name wrongly leads to expect: "with T you'd expect …", "as a user I'd expect T to …", "T makes me think of …", "will read T as …". */
export const expectation = patternCue("expectation", [
  [
    "oppose",
    `^\\W*(?:but\\s+|and\\s+|also,?\\s+)?(?:with|given|from|seeing|reading|hearing|when\\s+(?:\\w+\\s+)?(?:see(?:s|ing)?|read(?:s|ing)?|hear(?:s|ing)?))\\s+(?:a\\s+name\\s+like\\s+|the\\s+name\\s+|something\\s+called\\s+)?(?<target>${MENTIONS})${NOUN},?\\s+${one}${would}\\s+${adverb}${expect}\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bas\\s+an?\\s+(?:\\w+\\s+){0,3}?\\w+,?\\s+I(?:'d|\\s+would)\\s+${adverb}${expect}\\s+(?:a\\s+|the\\s+)?(?<target>${MENTIONS})\\s+to\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+ly\\s+|just\\s+|also\\s+|always\\s+|still\\s+)?(?:makes?|made|has|had|leads?|leaves?|gets?)\\s+${one}\\s+(?:to\\s+)?(?:\\w+\\s+)?(?:think(?:ing)?|wonder(?:ing)?|believ\\w+|expect(?:ing)?|assum\\w+|cringe|laugh|guess(?:ing)?|smile|shudder)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:(?:will|would|could|might|may|can|to)\\s+(?:\\w+\\s+)?(?:read|take|misread|mistake|misunderstand|interpret|parse)|misread|mistook|misunderstood)\\s+(?<target>${MENTIONS})\\s+(?:as|for)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:(?:sounds?|reads?|looks?|feels?)\\s+(?:to\\s+me\\s+)?as\\s+(?:if|though)\\b|(?:sounds?|reads?)\\s+(?:to\\s+me\\s+|a\\s+(?:bit|lot)\\s+|rather\\s+|more\\s+|too\\s+much\\s+)*like\\s+(?:an?|some|the|we|it|you|you're|it's|something|somebody|someone)\\b(?!\\s+(?:\\w+\\s+)?(?:good|great|nice|reasonable|better|fine|sensible|plan|improvement|idea)\\b))`,
    0.65,
  ],
  [
    "oppose",
    `^\\W*(?:to\\s+me,?\\s+)?(?:it|that|this)\\s+(?:sounds?|reads?)\\s+(?:to\\s+me\\s+|a\\s+bit\\s+|more\\s+)*(?:as\\s+(?:if|though)\\b|like\\s+(?:an?|some|something|we|you|you're)\\b(?!\\s+(?:\\w+\\s+){0,2}?(?:good|great|nice|reasonable|better|fine|sensible|plan|improvement|idea|compromise|solution|win|deal|bug|problem)\\b))`,
    0.6,
  ],
  ["oppose", `\\bwhen(?:ever)?\\s+I\\s+(?:read|see|hear)\\s+(?<target>${MENTIONS}),?\\s+(?:I\\s+|my\\s+)`, 0.65],
  [
    "oppose",
    `\\b(?:calling|naming)\\s+(?:\\w+\\s+){1,3}?(?<target>${MENTIONS})\\s+(?:would\\s+be\\s+|is\\s+)?(?:lying|a\\s+lie|dishonest|cheating|wishful|puts|begs|invites|sends|hides|gives|promises|ties|asks)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\bif\\s+(?:it|this|that|we|you)(?:'s|\\s+(?:is|are|gets?))?\\s+(?:called|named|call|name)\\s+(?:it\\s+|this\\s+|that\\s+)?(?<target>${MENTIONS}),\\s+(?:then\\s+)?(?:people|users|everybody|everyone|somebody|someone|they|we|you|nobody|no\\s+one|it)\\s+(?:will|would|'ll|'d|may|might|can|won't|wouldn't)\\b`,
    0.6,
  ],
]);
