import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
const not = "(?:doesn't|does\\s+not|don't|do\\s+not|didn't|did\\s+not|won't|wouldn't|never|not)";
const grammar = "(?:verb|noun|adjective|adverb|plural|singular|word|real\\s+word|english\\s+word|proper\\s+\\w+)";

/** What speaks against a name in roundabout ways: "I have reservations about T", "T doesn't cut it", "good luck grepping for T", "T isn't a verb". */
export const misgiving = patternCue("misgiving", [
  [
    "oppose",
    `\\b(?:can't|cannot|couldn't)\\s+say\\s+(?:that\\s+)?I(?:'m|\\s+am|'d)?\\s+(?:\\w+\\s+){0,2}?(?:in\\s+love\\s+with|like|love|fond\\s+of|fan\\s+of|happy\\s+with|thrilled\\s+(?:by|with)|sold\\s+on)\\s+(?:the\\s+)?(?:name\\s+)?${T}`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:reservations|misgivings|qualms|second\\s+thoughts|mixed\\s+feelings|gripes?|beef)\\s+(?:about|with|regarding|on)\\s+(?:the\\s+)?(?:name\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:lukewarm|iffy|meh|sceptical|skeptical|uneasy|uncomfortable)\\s+(?:on|about|of|with)\\s+(?:the\\s+)?(?:name\\s+)?${T}`,
    0.65,
  ],
  ["oppose", `\\b(?:nak|nack|veto|thumbs\\s+down)\\s+(?:on|to|for)\\s+(?:the\\s+)?(?:name\\s+)?${T}`, 0.7],
  [
    "oppose",
    `\\b(?:what|one\\s+thing|something|the\\s+thing|things)\\s+(?:that\\s+)?I\\s+(?:really\\s+)?(?:dislike|hate|(?:don't|do\\s+not|never|didn't)\\s+(?:really\\s+)?(?:like|love|get))\\s+(?:about|with|in)\\s+(?:the\\s+)?(?:name\\s+)?${T}`,
    0.7,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:just\\s+|really\\s+|also\\s+|still\\s+)?${not}\\s+(?:quite\\s+|really\\s+|exactly\\s+)?(?:cut\\s+it|do\\s+it\\s+for\\s+me|sit\\s+(?:right|well)|feel\\s+right|sound\\s+right|look\\s+right|ring\\s+(?:a\\s+bell|right|true)|grab\\s+me|roll\\s+off)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:is|was|would\\s+be|will\\s+be|seems|feels\\s+like|looks\\s+like|sounds\\s+like|reads\\s+like)\\s+(?:just\\s+|really\\s+|also\\s+)?(?:an?\\s+)?(?:\\w+\\s+)?(?:mistake|eyesore|overkill|tongue[\\s-]twister|mouthful|red\\s+herring|stretch|bit\\s+much|footgun|typo|misspelling|line\\s+noise|gibberish|word\\s+salad|gobbledygook|nonsense\\s+word)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|was)\\s+(?:already\\s+|also\\s+)?(?:used|taken|reserved|known|in\\s+use)\\s+(?:for|as|by|to\\s+mean)\\s+(?:something|somebody|someone|other|another|an?\\s+(?:completely\\s+|totally\\s+|very\\s+)?different|an?\\s+unrelated)\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${M}\\s+(?:and|vs\\.?|or|versus)\\s+${M})\\s+(?:are|look|sound)\\s+(?:\\w+\\s+){0,2}?(?:(?:easy|easily|hard|impossible)\\s+to\\s+(?:mix|confuse|tell|keep|distinguish)|(?:too|so|very)\\s+(?:similar|close|alike))\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:good\\s+luck|have\\s+fun|try|ever\\s+tried)\\s+(?:to\\s+)?(?:grep(?:ping)?|search(?:ing)?|googl(?:e|ing)|look(?:ing)?(?:\\s+up)?|find(?:ing)?|typ(?:e|ing)|pronounc(?:e|ing)|say(?:ing)?)\\s+(?:for\\s+)?(?:the\\s+word\\s+)?${T}`,
    0.7,
  ],
  [
    "oppose",
    `\\bnever\\s+(?:\\w+\\s+)?(?:understood|understand|got|get|knew|figured\\s+out|liked)\\s+(?:why|how|what)\\s+(?:it's|this\\s+is|it\\s+is|that\\s+is|we\\s+\\w+\\s+it|they\\s+\\w+\\s+it|it\\s+was|it\\s+got)\\s+(?:called\\s+|named\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:\\w+\\s+)?(?:(?:leaks?|exposes?|bakes?\\s+in|betrays?|reveals?)\\s+(?:an?\\s+|the\\s+|its\\s+|too\\s+many\\s+)?(?:\\w+\\s+)?(?:implementation|internals?|details?)|(?:paints?|boxes|locks|corners)\\s+(?:us|you|it|ourselves))\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|are)(?:n't|\\s+not)\\s+(?:even\\s+|really\\s+|exactly\\s+)?(?:an?\\s+)?${grammar}\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:should|ought\\s+to|had\\s+better|needs\\s+to)\\s+(?:really\\s+|rather\\s+)?be\\s+(?:in\\s+the\\s+|an?\\s+)?${grammar}\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bshould\\s+be\\s+(?:an?\\s+)?(?:verbs?|nouns?|adjectives?)\\b[^.?!\\uE000-\\uF8FF]{0,20}${T}\\s+is\\s+(?:an?\\s+)?${grammar}\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:strictly\\s+speaking|technically|in\\s+fact|really|to\\s+be\\s+(?:precise|exact|pedantic))\\W+(?:it|this|that)(?:'s|\\s+is)(?:n't|\\s+not)\\s+(?:really\\s+|actually\\s+)?(?:an?\\s+)?${T}(?=\\W*$|,|\\s+(?:at\\s+all|but|any\\s?more)\\b)`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|was)(?:n't|\\s+not)\\s+(?:something|anything|what|how)\\s+I(?:'d|\\s+would)\\s+(?:have\\s+)?(?:expect(?:ed)?|call(?:ed)?|look(?:ed)?|guess(?:ed)?|think|search(?:ed)?)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}[^.?!\\uE000-\\uF8FF]{0,40}\\b(?:everybody|everyone|people|folks|users|they\\s+all|half\\s+the\\s+\\w+)\\s+(?:\\w+\\s+)?(?:hated|hates|disliked|complained\\s+about|got\\s+confused\\s+by|tripped\\s+over)\\s+(?:it|that)\\b`,
    0.65,
  ],
]);
