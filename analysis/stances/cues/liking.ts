import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { CALLING_IT, IT, MARK, NAMED, O, T } from "./vocabulary.ts";

const how = phrase`(?:(?:really|actually|also|quite|kind\s*of|kinda|sort of|rather|still|personally|definitely|tend to|
  do|would|'d|much|strongly|slightly|particularly|honestly|have developed a) )*`;
const verb = phrase`(?:
  love|prefer|favou?r|liking (?:to|for)|am for|(?<!\bargument\s)(?<!\b(?:nobody|no one|none)\s(?:is|was)\s)in favou?r of|
  (?:'m|am) (?:(?:(?!(?:hard|scarce|bare)ly\b)\w+ly|still|also|quite|very|more than|just|totally) )?(?:a fan of|partial to|(?:leaning|inclined) towards?|(?:fine|ok|okay|happy|good|cool) with)|
  (?:can|could) (?:also |probably |certainly |easily )?live with(?: (?:an? )?(?:conversion|rename|change|switch) to)?|
  vote for|\+1 (?:for|on|to)|lean (?:\w+ )?towards?(?: using| calling it)?
)`;
/** Without a subject or a helping verb, "like" compares: "a call like T", "works much like T". */
const likes = phrase`(?:
  \b(?:I|we|you|they|he|she|people|folks|everyone|everybody|others|some|many|who|nobody|do|does|did|would|could|to) |
  \b\w+'d |^\W*(?=(?:really|also|still|personally|definitely|honestly|kinda)\s)
)`;
const aversion = phrase`(?:
  dislike|(?:do|did|would)(?:n't| not) (?:really |much )?care for|hate|detest|loathe|(?:can't|cannot) stand|
  (?:not|never) (?:(?:really|quite|too|so|very|exactly|all that|that|\w+ly) )?(?:
    like|love|liked|an? (?:\w+ )?fan of|fond of|happy (?:with|about)|keen on|thrilled (?:with|about|by)|
    enthusiastic about|excited (?:about|by)|convinced (?:by|about|that)
  )|
  (?:do|did|would)n't (?:really |quite |particularly |much )?(?:like|love)|
  hesitant (?:to use|about)(?: something like)?|worried about|(?<!no\s|not\sbecause\s(?:I|we)\s)object to|
  (?:not|n't) (?:really |quite |at all )?(?:sold on|comfortable with|wild about|in love with)|
  (?:can't|cannot|couldn't) get (?:used to|behind|past|over)|(?:wary|sceptical|skeptical|tired) of|
  uneasy (?:about|with)
)`;
/** "I don't like how T is used here": it is what is done with T. */
const notItsUse = phrase`(?! (?:is|are|was|were|gets?|got|has|have|works?)
  (?:(?:being|been|currently|only|always|just) )?(?:
    used|called|handled|passed|set|done|implemented|initiali[sz]ed|written|updated|checked|allocated|freed|locked|
    exposed|(?:in|after|before|when|here)\b|(?:here|now|today)?$
  )\b)`;
/** "If you don't like T, call it O": it is left to others. */
const notIfYou = phrase`(?<!\bif\s(?:you|they|people|anyone|anybody|someone|somebody|others)\s(?:\w+\s)?)`;
/** "prefer T only wait", "dislike the T approach": it is what T does that is judged. */
const itself = phrase`(?! (?:only|not|always|never)\s| (?:approach|design|solution|mechanism|implementation|behaviou?r|
  hack|trick|semantics|alternative)\b)`;
/** "the other options (T, T)". */
const listed = phrase`(?:the |these |those |all )?(?:other |remaining |earlier )?(?:
  options|names|alternatives|suggestions|candidates|choices|words|terms|ideas
)\s*\((?:e\.g\.,? |like )?`;
const slot = phrase`(?:${listed})?(?:using |to use |calling it |a )?${NAMED}${T}${itself}`;

/** What is preferred to a name: "I prefer it to T". */
const other = phrase`(?:it|this|that|them|those|these|(?:this|that|the other) one|(?:the|my|your|his|her) \w+)`;

/** "I like T", "prefer T", "not a fan of T", "I don't like it"; "looks like T" is no liking. */
export const liking = patternCue("liking", [
  ["support", phrase`\bnothing (?:speaks )?against (?:using )?${T}`, 0.6],
  ["oppose", phrase`\bprefer ${other} (?:to|over) (?:the |plain )?${T}`, 0.65],
  [
    "support",
    phrase`\bprefer(?:red|ence)?\b(?! (?:to |if we )?(?:
      not|avoid|stay away|steer|drop|remove|get rid
    ))(?! ${other} (?:to|over) (?!be\b|call|use|have|name))(?! between\b)(?! (?:we|you|they) \w+
      (?:\w+ ){0,2}?(?:for|in|from|into|of|on)\b)(?: \w+){0,5}? ${T}${itself}`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:my|our) (?:\w+ )?(?:preference|vote|favou?rite)\b(?: \w+){0,4}? (?:is|would be|be|goes to|for) (?:
      just |simply |the (?:name|word|term) |(?:to |for )?${CALLING_IT}
    )?${T}`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:big benefit|benefit|better|happier) (?:when|if)\b[^.?!]{0,40}?\b(?:renamed|called|named) (?:to )?${T}`,
    0.7,
  ],
  [
    "support",
    phrase`(?<!(?:n't say I|not say I|n't say that I|looks?|sounds?|something|anything|seems?|feels?|things?|names?|just|n't|not|don't really|never|less|
      back my)\s)(?:\b|(?=\+1\s))${how}${verb} ${slot}`,
    0.75,
  ],
  ["support", phrase`${likes}${how}like ${slot}`, 0.75],
  ["support", phrase`(?<!n't\s|not\s|never\s)\blike ${slot} (?:better|best|more|most|a lot)\b(?! \w+ than)`, 0.75],
  [
    "oppose",
    phrase`${notIfYou}\b${aversion} (?:(?:that|(?:naming|
      calling)(?: (?:it|this|them|things|everything))?) )?${slot}`,
    0.8,
  ],
  ["oppose", phrase`${notIfYou}\b${aversion} how ${slot}${notItsUse}`, 0.8],
  ["oppose", phrase`\b${aversion} ${IT}\b`, 0.6],
  ["support", phrase`\bI(?:'d|'m)? ${how}(?:like|love|prefer) ${IT}\b(?! (?:to|if|when|better if))`, 0.6],
  ["support", phrase`${T} (?:was|is|would be) my (?:\w+ )?(?:favou?rite|preference|choice)`, 0.85],
  ["support", phrase`\b(?:that|this) (?:one )?(?:was|is|would be) my (?:\w+ )?(?:favou?rite|preference|choice)`, 0.75],
  [
    "support",
    phrase`\bno (?:real |strong |further )?(?:objections?|problems?|issues?) (?:at all )?(?:to|with|against) ${slot}`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:can|could|would|will|might) (?:(?!not\b)\w+ ){0,5}?(?:
      accept|be (?:converted|persuaded|talked) (?:in)?to|get behind|go along with|be happy with
    ) ${slot}`,
    0.7,
  ],
  ["support", phrase`${T} (?:(?:is|has been|was|'s) growing|(?:has|have) (?:\w+ )?grown|grew|grows) on me\b`, 0.75],
  [
    "support",
    phrase`\b(?:
      (?:do|would|wo)(?:n't| not) (?:really )?mind|(?:grown|become|quite|rather|very) (?:\w+ )?fond of|
      nothing against|sympath\w+ (?:with|for)|warm(?:ed|ing) (?:up )?to
    ) ${slot}`,
    0.65,
  ],
  ["support", phrase`(?<!\bless\s)\b(?:fine|ok|okay|happy|good) (?:with|by) (?:me )?${T}`, 0.7],
  ["support", phrase`${T} (?:(?:is|are|would be) )?(?:fine|ok|okay|good) (?:with|by|for|to) me\b`, 0.8],
  [
    "oppose",
    phrase`\b(?:don't|do not|didn't|never) (?:really |exactly )?f(?:i|ou)nd ${NAMED}${T}
      (?:to be )?(?:very |that |all that |particularly |so )?(?:
      pretty|much (?:better|clearer|nicer)|any (?:better|clearer|nicer)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bnot (?:too |very |so |exactly |really )?(?:crazy|wild|mad|enthusiastic|excited|ecstatic) about
      ${NAMED}${T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:my|one|a|the (?:only|main)) (?:\w+ )?(?:concern|worry|gripe|complaint|reservation|nit|beef)
      (?:with|about|against) ${T} (?:is|was|would be)\b`,
    0.65,
  ],
  [
    "support",
    phrase`\bno (?:\w+ )?(?:complaints?|quarrel|beef|qualms?|reservations?) (?:about|with|against) ${T}`,
    0.65,
  ],
  [
    "support",
    phrase`\bwhat I (?:(?:really|do|quite|also) )*(?:like|love|appreciate|enjoy) (?:(?:most|best) )?(?:about|in|with)
      ${NAMED}${T}`,
    0.65,
  ],
  ["support", phrase`\bthumbs up (?:for|to|on) ${T}`, 0.75],
  ["support", phrase`\b(?:came|come|coming) a?round to (?:like |liking )?${T}`, 0.6],
  [
    "support",
    phrase`\bif I (?:had|have|were|am) to (?:pick|choose|decide|vote)(?: one)?,? (?:I'd (?:\w+ ){1,2})?${T}`,
    0.65,
  ],
  ["support", phrase`^${MARK}{0,6}${T} over ${O} (?:any (?:day|time)|for me|please|every time)\b`, 0.7],
  [
    "support",
    phrase`\bI (?:really |also |always |still |quite )?liked
      ${slot}(?=\s*(?:$|[.,;!)(]|\b(?:better|best|more|most|because|since|as|though|too|for|to be)\b))`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:had|have|has|see|saw) no (?:trouble|difficult\w+|problems?) (?:at all )?(?:with|understanding|reading)
      ${slot}`,
    0.6,
  ],
  ["support", phrase`\bI(?:'d| would) (?:much |still )?rather ${T}(?! (?:not|than|be|did|was|were|is)\b)`, 0.65],
  [
    "support",
    phrase`\bif (?:the name|it) (?:was|were) (?:called |named )?${T},? (?:I|we)(?:'d| would) (?:\w+ )?be
      (?:happy|fine|ok|okay|good|content|in favou?r|glad)\b`,
    0.7,
  ],
  ["oppose", phrase`\bnot (?:too |very |particularly |that |all that |overly )?attached to ${slot}`, 0.55],
  ["oppose", phrase`\bmy (?:hate|hatred|dislike|distaste|contempt) (?:for|of) (?:the )?(?:name )?${T}`, 0.7],
  [
    "support",
    phrase`\bI (?:(?:still|really|also|do) )*(?:like|love|prefer|appreciate) the (?:
      consistency|brevity|simplicity|clarity|symmetry|precision|sound|look|idea
    ) of (?:using |calling it )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:I'm|I am|we're|we are) (?:(?:really|personally|still|also) )?not (?:\w+ )?in favou?r of ${slot}`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:I|we)(?:'ve| have)? (?:\w+ )?(?:got|gotten|grew|grown|am getting) used to (?:${NAMED}${T}|it\b|that\b|this\b)`,
    0.5,
  ],
]);
