import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, NAMED, NOUN, T } from "./vocabulary.ts";

const bit = phrase`(?:(?:to me|a bit|a lot|rather|more|too much|very much|just|also|still|really|almost|only) )*`;
const thing = phrase`(?:
  an?|some|the|it|its|it's|they|we|you|one|there|something|somebody|someone|another|yet|code|memory
)\b`;
/** "sounds like a plan" praises. */
const praise = phrase`(?! (?:\w+ ){0,2}?(?:good|great|nice|reasonable|better|fine|sensible|plan|improvement|idea|
  compromise|solution|win|right|natural|fit)\b)`;

/**
 * What a name looks like and is not, and what it was taken for: "T looks like a switch", "I read T as …", "T would be a
 * trap", "T promises too much", "T is only half of it".
 */
export const resemblance = patternCue("resemblance", [
  ["oppose", phrase`${T}${NOUN} ${bit}(?:looks?|feels?|smells?) ${bit}like ${thing}${praise}`, 0.65],
  [
    "oppose",
    phrase`\bI (?:would |will |always |had |first |also |'d )*(?:read|took|take|mistook|parsed|understood)
      ${NAMED}${T} (?:as|for|to (?:be|mean))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      everybody|everyone|people|users?|readers?|somebody|someone|they|one|you|we|clients|callers
    ) (?:will|would|may|might|could|can|'ll|'d) (?:\w+ )?(?:read|take|mistake|understand) ${NAMED}${T}
      (?:as|for|to (?:be|mean))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was|would be|will be) (?:just |really |also |quite |only )?(?:an? )?(?:\w+ )?(?:
      trap|pitfall|half (?:of )?(?:it|what|the \w+)|half the \w+
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:also |would |just |really )?promises? (?:too much|more\b|something\b|things\b)`,
    0.65,
  ],
  [
    "oppose",
    phrase`^\W{0,4}(?:(?:and|but|also|because|since) )?(?:it|that|this) (?:also |would |just |really )?promises?
      (?:too much|more than|something|things that)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`^\W{0,4}(?:(?:and|but|also|because|since|hmm|to me)\W{1,3})?(?:it|that|this) ${bit}looks
      ${bit}(?:as (?:if|though)|like) (?:
      there|it|they|we|you|one|the \w+ (?:is|was|are|does)
    )\b`,
    0.4,
  ],
  [
    "oppose",
    phrase`\b(?:
      to be sure|to (?:find out|know|see|understand|tell)|unsure|not (?:sure|clear)
    ) what (?:exactly )?${T} (?:stands for|means|meant|refers to|is (?:about|for|supposed))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`^\W{0,4}(?:(?:but|and) )?with (?:a name like )?${T},? (?:
      people|users?|everybody|everyone|readers?|somebody|someone|callers|you|they|one|we
    ) (?:will|would|'ll|'d|may|might|expect|have to)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${IN_SENTENCE}{0,30}?\b(?:the )?same (?:word|name|term) for
      (?:two|three|several|different|unrelated|both)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:would|will|could|might|can|may|is|are) (?:both |also |easily |too easily |just as well )?be
      (?:
      mistaken|taken|understood|read|misread|misunderstood|confused
    ) (?:for|as|with|to)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was|are) (?:only (?:right|true|correct|valid)|(?:only|just) (?:one|half|the (?:first|last|second)))\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:would|will) (?:give|cause|bring|have|make) (?:us |you |me )?(?:exactly )?(?:the same|more)
      (?:trouble|problems?|issues?|confusion)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:has|have|had|see) (?:a|some|the same|another) (?:problem|issue|trouble|difficulty) with
      ${NAMED}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:has|have|had|see) (?:a|some|another) (?:problem|issue|trouble) with (?:the|this|that|your)
      (?:new )?name\b`,
    0.65,
  ],
  ["oppose", phrase`${T} is what (?:the )?\w+(?: \w+)? (?:calls?|uses? for) (?:the|an?|its|their|our|\w+ing)\b`, 0.6],
  ["oppose", phrase`\bfor (?:me|us|most \w+|many \w+|users)\W{1,2}${T} (?:is|means|was)\b`, 0.55],
  [
    "oppose",
    phrase`\b(?:nobody|no one|few)\b${IN_SENTENCE}{0,40}\b(?:look up|know|guess|tell|find out) what (?:an? |the )?${T}
      (?:is|was|means|does|stands)\b`,
    0.65,
  ],
  ["oppose", phrase`\bwouldn't (?:have )?(?:find|found|guess|guessed|look(?:ed)? for|think of) ${T}`, 0.6],
  [
    "oppose",
    phrase`\b(?:people|users|everybody|somebody|I|we|they|one)(?:'ll|'d| (?:will|would|might|may|could|always))
      (?:\w+ )?(?:mix|get|confuse) (?:them|the two|those two|these two|those|both)(?: (?:up|mixed up|wrong))?\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`^\W{0,4}(?:so |and |but )?(?:that|this) one (?:would|will|could|might) (?:
      be (?:misread|misunderstood|mistaken|confused|wrong)|confuse|mislead
    )\b`,
    0.55,
  ],
  ["oppose", phrase`\b(?:don't|do not) want the same (?:name|word|term) for (?:two|several|different|both)\b`, 0.6],
  ["oppose", phrase`\bwouldn't know how to (?:pronounce|say|spell|explain|translate)\b`, 0.6],
  ["oppose", phrase`${T} (?:already )?exists(?=\s*(?:$|[.,;!)(]|\b(?:already|elsewhere|and|but)\b))`, 0.5],
  [
    "oppose",
    phrase`\bI(?:'d| would)? (?:always |constantly |never )?(?:mix|get|confuse) (?:them|the two|these|those|both)
      (?:up|mixed up|wrong|all the time)\b`,
    0.5,
  ],
]);
