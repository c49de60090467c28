import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, NAMED, NOUN, T } from "./vocabulary.ts";

const not = phrase`(?:doesn't|does not|don't|do not|didn't|did not|won't|wouldn't|never|not)`;
const grammar = phrase`(?:verb|noun|adjective|adverb|plural|singular|word|real word|english word|proper \w+)`;

/**
 * What speaks against a name in roundabout ways: "I have reservations about T", "T doesn't cut it", "good luck grepping
 * for T", "T isn't a verb".
 */
export const misgiving = patternCue("misgiving", [
  [
    "oppose",
    phrase`\b(?:can't|cannot|couldn't) say (?:that )?I(?:'m| am|'d)? (?:\w+ ){0,2}?(?:
      in love with|like|love|fond of|fan of|happy with|thrilled (?:by|with)|sold on
    ) (?:the )?(?:name )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:
      reservations|misgivings|qualms|second thoughts|mixed feelings|gripes?|beef
    ) (?:about|with|regarding|on) (?:the )?(?:name )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      lukewarm|iffy|meh|uncertain|unsure|ambivalent|sceptical|skeptical|uneasy|uncomfortable
    ) (?:on|about|of|with) (?:(?:the|plain|just) )?(?:name )?${T}`,
    0.65,
  ],
  ["oppose", phrase`\b(?:nak|nack|veto|thumbs down) (?:on|to|for) (?:the )?(?:name )?${T}`, 0.7],
  [
    "oppose",
    phrase`\b(?:what|one thing|something|the thing|things) (?:that )?I (?:really )?(?:
      dislike|hate|(?:don't|do not|never|didn't) (?:really )?(?:like|love|get)
    ) (?:about|with|in) (?:the )?(?:name )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:just |really |also |still )?${not} (?:quite |really |exactly |immediately )?(?:
      cut it|do it for me|sit (?:right|well)|feel right|sound right|look right|ring (?:a bell|right|true)|grab me|
      roll off
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was|would be|will be|seems|feels like|looks like|sounds like|reads like)
      (?:just |really |also )?(?:an? )?(?:\w+ )?(?:
      mistake|eyesore|overkill|tongue[\s-]twister|mouthful|red herring|stretch|bit much|footgun|typo|misspelling|
      line noise|gibberish|word salad|gobbledygook|nonsense word
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:is|was) (?:already |also )?(?:used|taken|reserved|known|in use) (?:for|as|by|to mean) (?:
      something|somebody|someone|other|another|an? (?:completely |totally |very )?different|an? unrelated
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`(?<target>${M} (?:and|vs\.?|or|versus) ${M}) (?:are|look|sound) (?:\w+ ){0,2}?(?:
      (?:easy|easily|hard|impossible) to (?:mix|confuse|tell|keep|distinguish)|(?:too|so|very) (?:similar|close|alike)
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:good luck|have fun|try|ever tried) (?:to )?(?:
      grep(?:ping)?|search(?:ing)?|googl(?:e|ing)|look(?:ing)?(?: up)?|find(?:ing)?|typ(?:e|ing)|pronounc(?:e|ing)|
      say(?:ing)?
    ) (?:for )?(?:the word )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bnever (?:\w+ )?(?:understood|understand|got|get|knew|figured out|liked) (?:why|how|what) (?:
      it's|this is|it is|that is|we \w+ it|they \w+ it|it was|it got
    ) (?:called |named )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:
      (?:leaks?|exposes?|bakes? in|betrays?|reveals?)
        (?:an? |the |its |too many )?(?:\w+ )?(?:implementation|internals?|details?)|
      (?:paints?|boxes|locks|corners) (?:us|you|it|ourselves)
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${T} (?:is|are)(?:n't| not) (?:even |really |exactly )?(?:an? )?${grammar}\b`, 0.65],
  [
    "oppose",
    phrase`${T} (?:should|ought to|had better|needs to) (?:really |rather )?be (?:in the |an? )?${grammar}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bshould be (?:an? )?(?:verbs?|nouns?|adjectives?)\b${IN_SENTENCE}{0,20}${T} is (?:an? )?${grammar}\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:
      strictly speaking|technically|in fact|really|to be (?:precise|exact|pedantic)
    )\W+(?:it|this|that)(?:'s| is)(?:n't| not) (?:really |actually )?(?:an? )?${T}(?=\W*$|
      ,| (?:at all|but|any\s?more)\b)`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} (?:is|was)(?:n't| not) (?:something|anything|what|how) I(?:'d| would) (?:have )?(?:
      expect(?:ed)?|call(?:ed)?|look(?:ed)?|guess(?:ed)?|think|search(?:ed)?
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${IN_SENTENCE}{0,40}\b(?:everybody|everyone|people|folks|users|they all|half the \w+) (?:\w+ )?(?:
      hated|hates|disliked|complained about|got confused by|tripped over
    ) (?:it|that)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't) (?:(?:really|quite|at all|so|too|entirely) )?(?:sure|certain|convinced|persuaded)
      (?:if|whether|that|about) (?:
        (?:(?:it's|it is|I like|I love|we should be) )|
        (?:(?:we|you|one|it) (?:really )?(?:should|want to|ought to|need to) (?:really )?(?:be )?)
      )?(?:call(?:ed|ing)?|nam(?:e|ed|ing)) (?:(?:it|this|that|them|these|those) )?(?:the )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:what|one thing that|the (?:only )?thing that|something that) (?:(?:really|also|still) )?(?:
      bothers|bugs|worries|irritates|annoys|irks|confuses|troubles|disturbs
    ) (?:me|us|people) (?:(?:a bit|a little|most|here) )?(?:about|with|in) ${NAMED}${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bI(?:'m| am) (?:\w+ )?(?:opposed|averse|allergic|hostile) to (?:calling (?:it|this|them) |using )?${NAMED}${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was)(?:n't| not) (?:really |exactly )?my (?:\w+ )?(?:favou?rite|preference|choice|cup of tea)\b`,
    0.7,
  ],
]);
