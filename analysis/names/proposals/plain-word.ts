import { patternRule } from "./proposal-rule.ts";

/** An ordinary word, unmarked, that ends its clause: little else than a name stands there after these verbs. */
const word =
  "(?<new>[a-z][a-z\\d]{2,})(?=\\s*(?:$|[.,;:!?)]|\\b(?:then|instead|it\\s+is|for|and|or|because|since|as)\\b))";
const opening = "^\\W*(?:(?:ok|okay|so|or|and|then|hmm|well|right)\\W+)*";

/** "roost, pond and heron": two words or more, so that "names are confusing" puts nothing forward. */
const words = "(?<new>[a-z][a-z\\d]{2,}(?:(?:,\\s*(?:(?:or|and)\\s+)?|\\s+(?:or|and)\\s+)[a-z][a-z\\d]{2,}){1,9})";
const listEnd = "(?=\\s*(?:$|[.;:?!)(–—-]|as\\b|so\\s+far\\b|for\\b|etc\\b|,))";
/** A question of one word that asks for something else than a name. */
const noName =
  "(?!(?:sure|why|really|huh|thoughts?|anyone|anybody|opinions?|ideas?|comments?|right|okay|hmm+|agreed|deal|how|seriously|objections?|better|preferences?|pardon|sorry|what|which|who|where|when|maybe|perhaps|questions?|suggestions?|happy|done|fixed|correct|others?|true|useful|worth|possible|intentional|intended|needed|necessary|leftover|typo|stale|missing|unused|bug|please|hello|wait|still|already|always|never|none|nothing|both|neither|either|like|such|yes|yeah|nope|and|but|then)\\b)";

const betterName = "(?:much\\s+|far\\s+)?(?:better|clearer|nicer|good|more\\s+\\w+)\\s+(?:\\w+\\s+)?(?:name|term|word)";
const whatIs =
  "(?:what\\s+is|what's|(?:the|this|that)\\s+(?:[\\w-]+\\s+)?[\\w-]+)\\s+(?:currently|now|today|still|so\\s+far)\\s+(?:called|named)\\s+";

/** "What about roost?", "my vote goes to roost", "+1 for roost", "I'll take roost", "roost it is", "a name like roost", "names: roost, pond or heron", "pond?". */
export const plainWord = patternRule("plain-word", [
  [`${opening}(?:how|what)\\s+about\\s+${word}`, 0.65],
  [`\\b(?:vote|voting|preference|favou?rite)\\s+(?:\\w+\\s+)?(?:goes\\s+to|is|for|would\\s+be)\\s+${word}`, 0.7],
  [`\\+1\\s+(?:for|to|on)\\s+${word}`, 0.6],
  [
    `\\b(?:I'll|I\\s+will|we'll|let's|let\\s+us|we\\s+could|I'd)\\s+(?:\\w+\\s+)?(?:take|go\\s+(?:with|for)|use|stick\\s+with|settle\\s+on)\\s+${word}`,
    0.6,
  ],
  [
    `${opening}(?!(?:first|second|third|last|finally|currently|otherwise|instead|also|there|hence|thus|since|though|here|now|today|luckily|usually)\\b)(?<new>[a-z][a-z\\d]{2,})\\s+it\\s+is\\b`,
    0.7,
  ],
  [`\\bnames?\\s+(?:like|such\\s+as)\\s+${word}`, 0.6],
  [`\\bnam(?:es?|ing)\\b(?:\\s+\\w+){0,4}?\\s*(?::|\\b(?:were|include[sd]?)\\b)\\s*${words}${listEnd}`, 0.75],
  [
    `\\b(?:have|had|got|considered|thought\\s+of|consider|between)\\s+${words}\\s+as\\s+(?:\\w+\\s+)?(?:names?|terms?)\\b`,
    0.75,
  ],
  [
    `\\b(?:would|could|might|is|isn't|wouldn't)\\s+(?:just\\s+|something\\s+like\\s+)?(?<new>[a-z][a-z\\d]{2,})\\s+(?:be\\s+|not\\s+)*(?:an?|the)\\s+(?:better|good|nicer|clearer|right|more\\s+\\w+|best)\\s+(?:\\w+\\s+)?(?:name|term|word)\\b`,
    0.6,
  ],
  [`^\\W{0,4}${noName}(?<new>[a-z][a-z\\d]{2,})\\s*\\?$`, 0.4],
  [
    `\\b(?<new>[a-z][a-z\\d]{2,})\\s+(?:would|might|could|may)\\s+(?:\\w+\\s+)?(?:be|have\\s+been)\\s+an?\\s+(?:much\\s+|far\\s+|slightly\\s+)?(?:better|clearer|nicer|good|(?:more|less)\\s+\\w+)\\s+(?:\\w+\\s+)?(?:name|term|word)\\b`,
    0.6,
  ],
  [
    `\\b(?:maybe|perhaps|think|that|then|so|but|and|believe|guess)\\s+["'“]?(?<new>[a-z][a-z\\d]{2,})["'”]?\\s+is\\s+an?\\s+(?:much\\s+|far\\s+|slightly\\s+)?(?:better|clearer|nicer|more\\s+\\w+)\\s+(?:\\w+\\s+)?(?:name|term|word)\\b`,
    0.6,
  ],
  [
    `\\b(?<new>[a-z][a-z\\d]{2,})\\s+(?:is|would\\s+be|might\\s+be|may\\s+be)\\s+an?\\s+${betterName}\\s+for\\s+${whatIs}(?<old>[A-Za-z_]\\w+)`,
    0.7,
  ],
  [
    `\\b(?:obvious|natural|usual|likely)\\s+(?:ones|names|choices|candidates|options)\\s+(?:are|would\\s+be|were)\\s+${words}${listEnd}`,
    0.65,
  ],
]);
