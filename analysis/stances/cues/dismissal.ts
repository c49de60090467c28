import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { LEAD } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
/** "the name", "my", "plain" before the name. */
const lead = "(?:(?:the|that|my|his|her|your|our|any|plain|just|name|idea|of|about|using|use)\\s+){0,3}";
const end = "(?=\\s*(?:$|[.,;:!)(]|\\b(?:then|either|please|though|again|because|since|as|even|here)\\b))";

/** A name that is turned down in a word or two: "please not T", "not T either, …", "scratch T then", "T is out", "we can't call it that". */
export const dismissal = patternCue("dismissal", [
  ["oppose", `\\bplease\\s+(?:no|not|don't(?:\\s+(?:use|call\\s+it|make\\s+it))?)\\s+${lead}${T}`, 0.75],
  ["oppose", `${LEAD}not\\s+${T}(?=\\s*(?:$|[.,;!(]|(?:please|either|again|though|then)\\b))`, 0.65],
  ["oppose", `\\b(?:scratch|scrap|forget|strike)\\s+(?:about\\s+)?${lead}${T}${end}`, 0.6],
  [
    "oppose",
    `${T}\\s+(?:is|are|was)\\s+(?:then\\s+|thus\\s+|therefore\\s+|definitely\\s+|also\\s+|right\\s+|now\\s+)?(?:out|a\\s+no|no\\s+good|no\\s+option|not\\s+an\\s+option|off)(?=\\s*(?:$|[.,;:!)(]|\\b(?:then|too|because|since|as|for\\s+me)\\b))`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:can't|cannot|can\\s+not|shouldn't|must\\s+not|won't|wouldn't)\\s+(?:really\\s+|just\\s+)?(?:call|name)\\s+(?:it|this|them)\\s+(?:that|this|so|like\\s+that)(?=\\s*(?:$|[.,;:!)(]))`,
    0.6,
  ],
  ["oppose", `\\b(?:all|I'm|am)\\s+for\\s+(?:getting\\s+rid\\s+of|dropping|replacing|killing)\\s+${lead}${T}`, 0.7],
  [
    "oppose",
    `^\\W{0,4}(?:please\\s+)?not\\s+(?:this|that)(?:\\s+one)?(?:\\s+(?:please|again))?(?=\\s*(?:$|[.,;!(]))`,
    0.6,
  ],
  [
    "oppose",
    `[,;:]\\s+(?:but\\s+)?(?:please\\s+)?not\\s+(?:this|that)\\s+one(?:,?\\s+please)?(?=\\s*(?:$|[.,;!(]))`,
    0.55,
  ],
  [
    "oppose",
    `\\bI\\s+(?:really\\s+|just\\s+|still\\s+)*(?:don't|do\\s+not|didn't|wouldn't|would\\s+not)\\s+want\\s+(?:to\\s+(?:use|see|have|call\\s+it)\\s+)?${T}${end}`,
    0.65,
  ],
  ["oppose", `\\bno\\s+${T}(?=\\s+(?:please|for\\s+(?:now|me)|either)\\b|,\\s+please\\b)`, 0.65],
  ["oppose", `\\b(?:rules?|ruled|ruling)\\s+out\\s+${T}`, 0.6],
  ["oppose", `\\bno\\s+point\\s+in\\s+(?:using\\s+|calling\\s+it\\s+)?${T}`, 0.6],
  [
    "oppose",
    `${T}\\s+(?:was|is)\\s+(?:only|just)\\s+an?\\s+(?:idea|first\\s+idea|suggestion|thought|placeholder|joke)\\b[^.?!]{0,20}\\b(?:drop|forget|withdraw)`,
    0.6,
  ],
  [
    "oppose",
    `${T},?\\s+(?:so\\s+)?(?:please\\s+)?(?:drop|forget|scrap)\\s+(?:that|this|it)(?:\\s+one)?(?=\\s*(?:$|[.,;!)]))`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:dead|history|gone|no\\s+more|off\\s+the\\s+list|burned|burnt)(?=\\s*(?:$|[.,;!)(]|\\b(?:then|too|now|because|since)\\b))`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:what|the\\s+one(?:\\s+thing)?|the\\s+only\\s+one)\\s+(?:that\\s+)?I(?:'d|\\s+would|\\s+really|\\s+do)?\\s*(?:wouldn't|don't|not|would\\s+not|really\\s+don't)\\s+(?:\\w+\\s+)?(?:want|like|use|see|take)\\s+is\\s+${T}`,
    0.7,
  ],
  ["oppose", `\\b(?:no|not\\s+an?|hardly\\s+an?)\\s+(?:\\w+\\s+)?(?:argument|reason|case)\\s+for\\s+${T}`, 0.65],
  ["support", `\\b(?:no|not\\s+an?|hardly\\s+an?)\\s+(?:\\w+\\s+)?(?:argument|reason|case)\\s+against\\s+${T}`, 0.65],
  [
    "oppose",
    `\\b(?:no|zero|not\\s+a\\s+single|little)\\s+(?:\\w+\\s+)?reasons?\\s+(?:to\\s+(?:ever\\s+)?(?:use|call\\s+it|name\\s+it)|for\\s+(?:using|calling\\s+it|naming\\s+it))\\s+(?!anything)${T}`,
    0.6,
  ],
  ["oppose", `\\b(?:rules|ruled|kills|killed|settles)\\s+(?:out\\s+)?(?:my|your|his|her|the)\\s+${T}`, 0.6],
  ["oppose", `^\\W{0,4}(?:I\\s+)?tried\\s+${T}\\s+(?:first|before)\\b[^.?!]{0,20}?,?\\s+but\\b`, 0.6],
  ["oppose", `${T},?\\s+meh\\b`, 0.6],
  ["oppose", `${LEAD}${T}\\s+goes(?:\\s+(?:then|away))?(?=\\s*(?:$|[.,;!]))`, 0.6],
  ["oppose", `^\\W{0,6}(?:(?:so|and|but|sorry)[\\s,]{1,3})?no\\s+${T}(?:\\s+(?:please|then|here))?\\W{0,4}$`, 0.6],
  [
    "oppose",
    `${T}\\s+is\\s+(?:probably\\s+|really\\s+|just\\s+|certainly\\s+)*not\\s+worth\\s+the\\s+(?:\\w+\\s+)?(?:confusion|typing|bikeshed\\w*|length|ambiguity)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bas\\s+long\\s+as\\s+(?:it|this)(?:'s|\\s+is|\\s+does)?\\s+(?:not|n't|never)\\s+(?:called\\s+|become\\s+|be\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `\\bI\\s+(?:really\\s+|just\\s+|still\\s+)*(?:don't|do\\s+not|wouldn't)\\s+want\\s+(?:an?\\s+|the\\s+|to\\s+see\\s+)?${T}\\s+(?:on|for|in|anywhere|there)\\b`,
    0.6,
  ],
  ["oppose", `\\b(?:not|never)\\s+(?:going\\s+to\\s+)?tak(?:e|ing)\\s+(?:an?\\s+|the\\s+)?${T}`, 0.6],
  [
    "oppose",
    `^[^.?!;\\uE000-\\uF8FF]{0,60}?(?:^\\W{0,6}|\\b)(?:just|only|but|so|please|\\+1,)\\s+not\\s+${T}(?:\\s+any\\s?more)?(?=\\s*(?:$|[.,;!]))`,
    0.6,
  ],
  ["oppose", `\\b(?:scratch|scrap|drop|forget)\\s+${lead}${T}\\s+from\\s+(?:the|my|that)\\b`, 0.6],
  ["oppose", `${T}\\s+is\\s+(?:just\\s+|also\\s+)?no\\s+(?:good|better|improvement)\\s+(?:either|though)\\b`, 0.65],
  ["oppose", `\\bso\\s+${T}\\s+goes(?=\\s*[,.;!])`, 0.55],
  ["oppose", `\\b(?:getting|get|got|be)\\s+rid\\s+of\\s+the\\s+(?:word|name|term|prefix|suffix)\\s+${T}${end}`, 0.6],
  ["oppose", `\\blet's\\s+not\\s+(?:go\\s+(?:with|for)|take|pick|use|have|do)\\s+${lead}${T}`, 0.7],
  [
    "oppose",
    `\\b(?:I'd|I\\s+would)\\s+(?:\\w+\\s+)?rather\\s+(?:we|you|it)\\s+(?:didn't|did\\s+not|don't|wasn't|weren't)\\s+(?:call\\s+(?:it|this|them)\\s+|use\\s+|called\\s+)?${T}`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:can't|cannot|can\\s+not)\\s+use\\s+${T},?\\s+(?:it(?:'s|\\s+is)|that(?:'s|\\s+is)|because|as|since)\\b`,
    0.6,
  ],
  [
    "oppose",
    `(?:^\\W{0,6}|[,;:]\\s+)(?:please\\s+)?not\\s+${lead}${T}(?:\\s+(?:for|in|on|as)(?:\\s+[^\\s.,?!;\\uE000-\\uF8FF]+){1,5}?)?,?\\s+please\\b`,
    0.7,
  ],
  ["oppose", `\\bno\\s+${T}\\s+for\\s+(?:these|this|that|those|it|them|me|us)\\b`, 0.6],
  [
    "oppose",
    `\\b(?:don't|do\\s+not)\\s+want\\s+(?:to\\s+(?:have|see|add)\\s+)?(?:one|another|yet\\s+another|an?)\\s+(?:odd|single|lone|lonely|ugly|new|separate)\\s+${T}`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:scratch|scrap|forget|strike|drop)\\s+(?:about\\s+)?the\\s+${T}\\s+(?:one|thing|idea|suggestion)\\b`,
    0.6,
  ],
  ["oppose", `\\b(?:forget|scratch|strike)\\s+(?:about\\s+)?${lead}${T}\\s+too\\b`, 0.6],
  ["oppose", `\\bI(?:'m|\\s+am)\\s+dropping\\s+${T}\\s+(?:too|then|as\\s+well)\\b`, 0.55],
  ["oppose", `\\b(?:the\\s+)?problem\\s+is\\s+(?:with\\s+)?(?:the\\s+)?(?:word|name|term)\\s+${T}`, 0.65],
  [
    "oppose",
    `\\btak(?:e|ing)\\s+back\\s+(?:my|the)\\s+(?:\\+1|vote|ack|support|suggestion)\\s+(?:for|to|on|of)\\s+${T}`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:less|not\\s+(?:as|so|that|all\\s+that))\\s+(?:happy|keen|fond|sure|convinced|enthusiastic|comfortable)\\s+(?:with|on|about|of|by)\\s+${lead}${T}`,
    0.7,
  ],
]);
