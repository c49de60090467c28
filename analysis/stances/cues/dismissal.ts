import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, LEAD, T } from "./vocabulary.ts";

/** "the name", "my", "plain" before the name. */
const lead = phrase`(?:(?:the|that|my|his|her|your|our|any|plain|just|name|idea|of|about|using|use) ){0,3}`;
const end = phrase`(?=\s*(?:$|[.,;:!)(]|\b(?:then|either|please|though|again|because|since|as|even|here)\b))`;

/**
 * A name that is turned down in a word or two: "please not T", "not T either, …", "scratch T then", "T is out", "we
 * can't call it that".
 */
export const dismissal = patternCue("dismissal", [
  ["oppose", phrase`\bplease (?:no|not|don't(?: (?:use|call it|make it))?) ${lead}${T}`, 0.75],
  ["oppose", phrase`${LEAD}not ${T}(?=\s*(?:$|[.,;!(]|(?:please|either|again|though|then)\b))`, 0.65],
  ["oppose", phrase`\b(?:scratch|scrap|forget|strike) (?:about )?${lead}${T}${end}`, 0.6],
  [
    "oppose",
    phrase`${T} (?:is|are|was) (?:(?:then|thus|therefore|definitely|also|right|now|pretty much|really|simply) ){0,2}(?:
      out|a no|no good|no option|not (?:really )?an option|out of the question|off
    )(?=\s*(?:$|[.,;:!)(]|\b(?:then|too|because|since|as|for me)\b))`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      can't|cannot|can not|shouldn't|must not|won't|wouldn't
    ) (?:really |just )?(?:call|name) (?:it|this|them) (?:that|this|so|like that)(?=\s*(?:$|[.,;:!)(]))`,
    0.6,
  ],
  ["oppose", phrase`\b(?:all|I'm|am) for (?:getting rid of|dropping|replacing|killing) ${lead}${T}`, 0.7],
  ["oppose", phrase`^\W{0,4}(?:please )?not (?:this|that)(?: one)?(?: (?:please|again))?(?=\s*(?:$|[.,;!(]))`, 0.6],
  ["oppose", phrase`[,;:] (?:but )?(?:please )?not (?:this|that) one(?:,? please)?(?=\s*(?:$|[.,;!(]))`, 0.55],
  [
    "oppose",
    phrase`\bI (?:really |just |still )*(?:don't|do not|didn't|wouldn't|would not) want
      (?:to (?:use|see|have|call it) )?${T}${end}`,
    0.65,
  ],
  ["oppose", phrase`\bno ${T}(?= (?:please|for (?:now|me)|either)\b|, please\b)`, 0.65],
  ["oppose", phrase`\b(?:rules?|ruled|ruling) out ${T}`, 0.6],
  ["oppose", phrase`\bno point in (?:using |calling it )?${T}`, 0.6],
  [
    "oppose",
    phrase`${T} (?:was|is) (?:only|just) an? (?:
      idea|first idea|suggestion|thought|placeholder|joke
    )\b[^.?!]{0,20}\b(?:drop|forget|withdraw)`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T},? (?:so )?(?:please )?(?:drop|forget|scrap) (?:that|this|it)(?: one)?(?=\s*(?:$|[.,;!)]))`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} is (?:
      dead|history|gone|no more|off the list|burned|burnt
    )(?=\s*(?:$|[.,;!)(]|\b(?:then|too|now|because|since)\b))`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:what|the one(?: thing)?|the only one) (?:that )?I(?:'d| would| really| do)?\s*(?:wouldn't|don't|not|
      would not|really don't) (?:\w+ )?(?:want|like|use|see|take) is ${T}`,
    0.7,
  ],
  ["oppose", phrase`\b(?:no|not an?|hardly an?) (?:\w+ )?(?:argument|reason|case) for ${T}`, 0.65],
  ["support", phrase`\b(?:no|not an?|hardly an?) (?:\w+ )?(?:argument|reason|case) against ${T}`, 0.65],
  [
    "oppose",
    phrase`\b(?:no|zero|not a single|little) (?:\w+ )?reasons? (?:
      to (?:ever )?(?:use|call it|name it)|for (?:using|calling it|naming it)
    ) (?!anything)${T}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:rules|ruled|kills|killed|settles) (?:out )?(?:my|your|his|her|the) ${T}`, 0.6],
  ["oppose", phrase`^\W{0,4}(?:I )?tried ${T} (?:first|before)\b[^.?!]{0,20}?,? but\b`, 0.6],
  ["oppose", phrase`${T},? meh\b`, 0.6],
  ["oppose", phrase`${LEAD}${T} goes(?: (?:then|away))?(?=\s*(?:$|[.,;!]))`, 0.6],
  ["oppose", phrase`^\W{0,6}(?:(?:so|and|but|sorry)[\s,]{1,3})?no ${T}(?: (?:please|then|here))?\W{0,4}$`, 0.6],
  [
    "oppose",
    phrase`${T} is (?:probably |really |just |certainly )*not worth the
      (?:\w+ )?(?:confusion|typing|bikeshed\w*|length|ambiguity)\b`,
    0.65,
  ],
  ["oppose", phrase`\bas long as (?:it|this)(?:'s| is| does)? (?:not|n't|never) (?:called |become |be )?${T}`, 0.65],
  [
    "oppose",
    phrase`\bI (?:really |just |still )*(?:don't|do not|wouldn't) want (?:an? |the |to see )?${T}
      (?:on|for|in|anywhere|there)\b`,
    0.6,
  ],
  ["oppose", phrase`\b(?:not|never) (?:going to )?tak(?:e|ing) (?:an? |the )?${T}`, 0.6],
  [
    "oppose",
    phrase`^${IN_CLAUSE}{0,60}?(?:^\W{0,6}|\b)(?:just|only|but|so|please|\+1,) not
      ${T}(?: any\s?more)?(?=\s*(?:$|[.,;!]))`,
    0.6,
  ],
  ["oppose", phrase`\b(?:scratch|scrap|drop|forget) ${lead}${T} from (?:the|my|that)\b`, 0.6],
  ["oppose", phrase`${T} is (?:just |also )?no (?:good|better|improvement) (?:either|though)\b`, 0.65],
  ["oppose", phrase`\bso ${T} goes(?=\s*[,.;!])`, 0.55],
  ["oppose", phrase`\b(?:getting|get|got|be) rid of the (?:word|name|term|prefix|suffix) ${T}${end}`, 0.6],
  ["oppose", phrase`\blet's not (?:go (?:with|for)|take|pick|use|have|do) ${lead}${T}`, 0.7],
  [
    "oppose",
    phrase`\b(?:I'd|I would) (?:\w+ )?rather (?:we|you|it) (?:didn't|did not|don't|wasn't|weren't)
      (?:call (?:it|this|them) |use |called )?${T}`,
    0.7,
  ],
  ["oppose", phrase`\b(?:can't|cannot|can not) use ${T},? (?:it(?:'s| is)|that(?:'s| is)|because|as|since)\b`, 0.6],
  [
    "oppose",
    phrase`(?:^\W{0,6}|[,;:] )(?:please )?not ${lead}${T}(?: (?:for|in|on|as)(?: [^\s.,?!;\uE000-\uF8FF]+){1,5}?)?,?
      please\b`,
    0.7,
  ],
  ["oppose", phrase`\bno ${T} for (?:these|this|that|those|it|them|me|us)\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:don't|do not) want (?:to (?:have|see|add) )?(?:one|another|yet another|an?)
      (?:odd|single|lone|lonely|ugly|new|separate) ${T}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:scratch|scrap|forget|strike|drop) (?:about )?the ${T} (?:one|thing|idea|suggestion)\b`, 0.6],
  ["oppose", phrase`\b(?:forget|scratch|strike) (?:about )?${lead}${T} too\b`, 0.6],
  ["oppose", phrase`\bI(?:'m| am) dropping ${T} (?:too|then|as well)\b`, 0.55],
  ["oppose", phrase`\b(?:the )?problem is (?:with )?(?:the )?(?:word|name|term) ${T}`, 0.65],
  ["oppose", phrase`\btak(?:e|ing) back (?:my|the) (?:\+1|vote|ack|support|suggestion) (?:for|to|on|of) ${T}`, 0.75],
  [
    "oppose",
    phrase`\b(?:less|not (?:as|so|that|all that)) (?:
      happy|keen|fond|sure|convinced|enthusiastic|comfortable
    ) (?:with|on|about|of|by) ${lead}${T}`,
    0.7,
  ],
]);
