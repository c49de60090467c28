import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
const adverb = "(?:(?:at\\s+least|also|still|already|probably|even|just|nicely|then|all)\\s+)*";
/** A remark between the name and what is said of it: ", which Ada mentioned,". */
const aside = "(?:,?\\s+(?:which|that)\\s+[\\w\\s'-]{1,40},|\\s*\\([^()]{1,40}\\))?";

/** What speaks for a name while code is talked of: "T would cover all of it", "T is closest to what it does", "T is clearer than what I had", "T at least says …", "T goes with foo()". */
export const merit = patternCue("merit", [
  [
    "support",
    `${T}${NOUN}\\s+(?:would|will|should|could|might)\\s+${adverb}(?:cover|fit|match|suit|be\\s+(?:still\\s+)?(?:found|greppable|searchable))\\b`,
    0.6,
  ],
  ["support", `${T}\\s+would\\s+(?:also\\s+)?(?:avoid|solve|prevent|fix)\\s+(?:that|this|it|the\\s+\\w+)\\b`, 0.6],
  [
    "support",
    `${T}${NOUN}${aside}\\s+(?:is|was|seems|would\\s+be)\\s+${adverb}(?:the\\s+)?(?:closest|closer|nearest|nearer)(?=\\s*(?:$|[.,;!)(]|\\b(?:to|I|of\\s+(?:the|all)|here|than)\\b))`,
    0.6,
  ],
  [
    "support",
    `${T}${NOUN}${aside}\\s+(?:is|was|would\\s+be|reads|sounds|looks)\\s+${adverb}(?:a\\s+bit\\s+|a\\s+lot\\s+|much\\s+|far\\s+)?(?:clearer|better|nicer|shorter|simpler|easier|plainer|more\\s+\\w+)(?:\\s+than\\s+(?:what|the\\s+(?:old|first|current|original|previous)|mine|my|that|the\\s+other))`,
    0.65,
  ],
  [
    "support",
    `${T}${aside}\\s+(?:is|would\\s+be)\\s+${adverb}(?:shorter|clearer|nicer|plainer|simpler|a\\s+short\\s+name)(?=\\s*(?:$|[.,;!)(]|\\band\\b))`,
    0.55,
  ],
  [
    "support",
    `${T}\\s+at\\s+least\\s+(?:says|tells|shows|makes|describes|names|generates|sounds|works|is|has|does)\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:also\\s+|nicely\\s+|would\\s+)*(?:goes?|pairs?|lines?\\s+up|rhymes?|fits?(?:\\s+in)?|sits?)\\s+(?:well\\s+|nicely\\s+|better\\s+|next\\s+to\\s+|together\\s+)?(?:with|next\\s+to|beside)\\b`,
    0.6,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,4}(?:it\\s+|that\\s+)?(?:also\\s+|nicely\\s+|would\\s+)*(?:goes?|pairs?|lines?\\s+up|rhymes)\\s+(?:well\\s+|nicely\\s+)?with\\b`,
    0.5,
  ],
  [
    "support",
    `${T}\\s+(?:is|differs|looks|sounds)\\s+(?:different|distinct|far|differently)?\\s?enough\\s+from\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+has\\s+been\\s+(?:in\\s+(?:the|use)|around|there|documented|used|our)\\b[^.?!\\uE000-\\uF8FF]{0,60}?\\b(?:everybody|everyone|people|users|since|years)\\b`,
    0.55,
  ],
  [
    "support",
    `\\b(?:(?:the\\s+)?name|${T})\\s+(?:never\\s+|didn't\\s+|did\\s+not\\s+|doesn't\\s+|does\\s+not\\s+)(?:really\\s+)?(?:bother(?:ed)?|confuse[d]?|trouble[d]?|surprise[d]?)\\s+me\\b`,
    0.6,
  ],
  [
    "support",
    `\\bnames?\\s+${T}\\s+(?:never\\s+|didn't\\s+|did\\s+not\\s+|doesn't\\s+|does\\s+not\\s+|don't\\s+)(?:really\\s+)?(?:bother(?:ed)?|confuse[d]?|trouble[d]?|surprise[d]?)\\s+me\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:does\\s+not|doesn't|would\\s+not|wouldn't|won't)\\s+have\\s+(?:this|that|these|any\\s+(?:of\\s+(?:these|those)\\s+)?)\\s?(?:problems?|issues?|ambiguit\\w+|drawbacks?)\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:also\\s+)?what\\s+(?:I(?:'d|\\s+would)\\s+(?:have\\s+)?(?:expect|call|look|search|use|write)\\w*|(?:our|the|most|all)\\s+\\w+\\s+(?:know|expect|use|say)|(?:people|users|everybody|everyone)\\s+(?:already\\s+)?(?:knows?|expects?|says?|uses?|calls?)|we\\s+(?:want|have|do|use|say)(?!\\s+for))\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:also\\s+|still\\s+)?works\\b(?!\\s+(?:by|like|on|only|fine\\s+(?:on|with|here)|around|as\\s+(?:expected|before)))`,
    0.5,
  ],
  [
    "support",
    `${T}[^.?!\\uE000-\\uF8FF]{0,12}?\\s+is\\s+(?:clear|short|good|descriptive|distinct|obvious|close|simple|precise)\\s+enough\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:I|we)\\s+(?:like|prefer|find)\\s+(?:much\\s+|a\\s+lot\\s+|even\\s+)?(?:better|more|best|clearer|nicer|good|ok|okay|fine)\\b`,
    0.7,
  ],
  ["oppose", `${T}\\s+(?:I|we)\\s+(?:don't|do\\s+not|didn't)\\s+(?:really\\s+)?(?:like|love|get|understand)\\b`, 0.7],
  [
    "support",
    `\\bI\\s+can\\s+(?:easily\\s+)?(?:explain|translate|remember|pronounce|spell|live\\s+with)\\s+${T}`,
    0.55,
  ],
  ["support", `\\bname\\s+${T}\\s+(?:would\\s+be|is)\\s+(?:still\\s+)?(?:free|available|unused)\\b`, 0.55],
  [
    "support",
    `\\b(?:everybody|everyone|people|users)\\s+(?:already\\s+)?(?:understands?|knows?)\\s+(?:that|this)\\s+(?:word|name|term)\\b`,
    0.55,
  ],
  [
    "support",
    `\\b(?:easier|nicer|clearer|better|simpler)\\s+to\\s+(?:read|follow|understand|remember|explain|type|say|find|grep)\\s+(?:with|as)\\s+${T}`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:also\\s+|just\\s+)?what\\s+(?:people|everybody|everyone|users|most|we|I|they)\\s+(?:will|would|'ll)\\s+(?:\\w+\\s+)?(?:type|write|say|call|look|search|use|expect|guess)\\b`,
    0.6,
  ],
  [
    "support",
    `${T}${NOUN}\\s+would\\s+${adverb}(?:(?:say|express|convey)\\s+(?:that|so|just\\s+that|exactly\\s+that|what|it)|tell\\s+(?:what|that)\\s+(?:is|it|the)|make\\s+(?:that|it)\\s+(?:clear|clearer|obvious|explicit))\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:is|seems|sounds\\s+like|looks\\s+like)\\s+(?:probably\\s+|really\\s+)?the\\s+way\\s+to\\s+go\\b`,
    0.7,
  ],
  ["support", `${T}\\s+would\\s+at\\s+least\\s+\\w+`, 0.6],
  [
    "support",
    `\\bwith\\s+${T},?\\s+(?:it(?:'s|\\s+is|\\s+would\\s+be)\\s+(?:at\\s+once\\s+|immediately\\s+|rather\\s+|quite\\s+)?(?:obvious|clear|clearer|plain|easy)|(?:one|you|people)\\s+(?:sees?|knows?|would\\s+(?:at\\s+least\\s+)?(?:know|see))\\b|there\\s+(?:is|was|would\\s+be)\\s+no\\s+such\\b)`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:also\\s+|exactly\\s+)?what\\s+(?:the|all\\s+the|most)\\s+(?:\\w+\\s+){1,4}?(?:do|does|call|calls|use|uses|say|says|have|has)\\b(?!\\s+(?:an?|the|its|their)\\s)`,
    0.6,
  ],
  ["support", `${T}\\s+(?:is|has\\s+been)\\s+there\\s+(?:since|for\\s+(?:\\w+\\s+)?years)\\b`, 0.6],
  [
    "support",
    `${T}\\s+tells\\s+(?:him|her|them|you|me|us|people|users|everybody|the\\s+(?:user|reader|caller|admin))\\s*(?:$|[.,;!]|(?:that|what|exactly|at\\s+once|how|where|when|which)\\b)`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:is|seems|sounds|would\\s+be)\\s+(?:still\\s+|probably\\s+|clearly\\s+|by\\s+far\\s+)?the\\s+(?:best|clearest|nicest|shortest|least\\s+(?:bad|ugly|confusing|awkward|misleading|ambiguous|objectionable|surprising))\\s*(?:$|[.,;!]|(?:of|one|so\\s+far|here|for|option|choice)\\b)`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:can't|cannot|can\\s+not|could\\s+not)\\s+(?:really\\s+|easily\\s+)?be\\s+(?:misunderstood|misread|mistaken|confused|mixed\\s+up)\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:at\\s+least\\s+)?(?:the\\s+)?(?:lesser|smaller|least)\\s+(?:of\\s+(?:the\\s+)?(?:two\\s+)?)?(?:evils?|bad)\\b`,
    0.65,
  ],
  ["support", `${T}\\s+is\\s+exactly\\s+what\\s+(?:it|this|that|the\\s+\\w+)\\s+(?:does|is|do|means)\\b`, 0.65],
  [
    "support",
    `${T}\\s+(?:fits|suits)\\s+(?:the|our|that|this)\\s+(?:\\w+\\s+)?(?:scheme|pattern|convention|style|rest|others?)\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+would\\s+have\\s+been\\s+(?:a\\s+(?:lot\\s+|bit\\s+|better\\s+)|more\\s+|much\\s+|far\\s+)?(?:better|clearer|nicer|shorter|precise|descriptive|obvious|accurate|consistent|correct|name|choice)\\b`,
    0.6,
  ],
  ["support", `${T}\\s+can\\s+only\\s+be\\s+(?:read|understood|taken)\\s+(?:in\\s+)?(?:only\\s+)?one\\s+way\\b`, 0.65],
  ["support", `${T}\\s+at\\s+least\\s+can\\s+be\\s+\\w+`, 0.6],
  [
    "support",
    `${T}(?:\\s+for\\s+(?:the\\s+)?\\w+)?,\\s+(?:that|it|this)(?:'s|\\s+is)\\s+(?:a\\s+bit\\s+|a\\s+lot\\s+|much\\s+|also\\s+|at\\s+least\\s+)?(?:clearer|shorter|nicer|plainer|simpler|better|more\\s+\\w+)\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+from\\s+[A-Z]\\w+(?:'s\\s+\\w+)?\\s+(?:fits|works|reads|sounds\\s+good|is\\s+(?:fine|good|better|clear|clearer|nice))\\b`,
    0.65,
  ],
]);
