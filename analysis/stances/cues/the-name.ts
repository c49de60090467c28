import { patternCue } from "./cue.ts";
import { DEGREE, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const noun =
  "(?:(?:file|path|function|variable)?names?|naming(?:\\s+(?:scheme|convention|style|choice))?|term|terms(?!\\s+of\\b)|terminology|nomenclature|wording|acronyms?|abbreviations?)";
/** "the naming here", "this new function name", "your name for the flag", "Naming of these". */
const THE_NAME = `(?:^\\W{0,8}(?:(?:node|function|variable|field|struct|macro|symbol|option|test|driver|parameter|argument|member|flag)\\s+)?|\\b(?:the|this|that|these|those|its|their|your|our|my|both|all|above)\\s+(?:\\w+\\s+){0,5}?)${noun}(?:\\s+(?:itself|themselves|here|above|below|used|chosen|you\\s+\\w+|(?:of|for|in|from)\\s+(?:\\S+\\s+){0,3}?\\S+))?`;
const is =
  "(?:(?:ends?|ended)\\s+up(?:\\s+being)?|is|are|was|were|seems?|looks?|feels?|sounds?|reads?|could\\s+be|might\\s+be|may\\s+be|would\\s+be|gets?|'s)(?:\\s+(?:to\\s+be|to\\s+me|like|now))?";
const isNot = "(?:(?:is|are|was|were|does|do)(?:n't|\\s+not)(?:\\s+(?:seem|look|feel|sound|read)(?:\\s+like)?)?)";
const ill =
  "(?:misleading|confusing|odd|weird|strange|funny|unusual|inconsistent|misnomer|bad|poor|ugly|awkward|generic|vague|non-inclusive|cryptic|questionable|unfortunate|incorrect|wrong|terrible|horrible|awful)";

/**
 * A verdict on "the name" or "the naming" that does not say which: "I think the naming here is unfortunate", "the names look
 * good to me", "naming nit", "please use a more descriptive name". What it is about is found by what it answers.
 */
export const theName = patternCue("the name", [
  ["oppose", `${THE_NAME}\\s+${is}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${NEGATIVE}\\b(?!\\s+(?:enough|to)\\b)`, 0.6],
  ["oppose", `${THE_NAME}\\s+${isNot}\\s+${DEGREE}(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`, 0.6],
  [
    "support",
    `(?<!\\bif\\s)${THE_NAME}\\s+${is}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${POSITIVE}\\b(?!\\s+(?:if|than|to\\s+(?!me\\b|us\\b))\\b)`,
    0.55,
  ],
  [
    "oppose",
    `${THE_NAME}(?:\\s+as[-\\s]is)?\\s+(?:\\w+\\s+)?(?:gives?|says?|tells?|conveys?|provides?|offers?)\\s+(?:\\w+\\s+)?(?:no|little|nothing|hardly\\s+any|not\\s+much)\\b`,
    0.6,
  ],
  [
    "support",
    `(?<!\\b(?:do|does|did)\\s)${THE_NAME}\\s+(?:makes?\\s+(?:more\\s+|perfect\\s+|total\\s+)?sense|works?\\s+for\\s+me)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+(?:here\\s+|really\\s+|also\\s+|just\\s+|totally\\s+|still\\s+)*(?:confus(?:es|ed|e)|mislead?s?|threw|throws|puzzle[sd]|tripped|trips|suggests?|implies|imply|bothers?|conflicts?|clashes)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:confus(?:ed|ion)|puzzled|misled|thrown\\s+off|tripped\\s+up)\\s+(?:\\w+\\s+){0,2}?(?:by|from|about|with|over)\\s+(?:\\w+\\s+){0,2}?${THE_NAME}`,
    0.6,
  ],
  ["oppose", `\\b(?:finds?|found|consider)\\s+${THE_NAME}\\s+(?:to\\s+be\\s+)?${DEGREE}${NEGATIVE}\\b`, 0.7],
  [
    "oppose",
    `\\b(?:not|n't|never)\\s+(?:\\w+\\s+){0,2}?(?:like|love|fan\\s+of|fond\\s+of|happy\\s+(?:with|about)|sure\\s+(?:about|of)|convinced\\s+(?:by|about)|thrilled\\s+(?:with|about)|keen\\s+on)\\s+${THE_NAME}\\b`,
    0.6,
  ],
  ["oppose", `\\b(?:dislike|hate|object\\s+to|complain\\w*\\s+about)\\s+${THE_NAME}\\b`, 0.65],
  [
    "support",
    `\\b(?:I|we)(?:'d|'m)?\\s+(?:\\w+\\s+)?(?:like|love|(?:am\\s+)?(?:fine|ok|okay|happy|good)\\s+with)\\s+${THE_NAME}\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:nit(?:pick)?|minor|small|nitpick(?:ing|y)?)\\W+(?:\\w+\\s+){0,3}?(?:about|on|with|regarding)\\s+(?:the\\s+)?${noun}\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\bnaming\\s+nit(?:pick)?\\b|\\bsame\\s+\\w+\\s+(?:on|about|with|for)\\s+(?:the\\s+)?(?:name|naming)\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:pls|please|could\\s+you|can\\s+you|can\\s+we|could\\s+we|you\\s+should|we\\s+should|need\\s+to|must|better\\s+to|let's)\\s+(?:\\w+\\s+){0,2}?(?:reduce\\s+the\\s+(?:size|length)\\s+of|shorten|fix|improve|reconsider|rethink|change)\\s+${THE_NAME}\\b`,
    0.55,
  ],
  [
    "oppose",
    `\\b(?:an?|some)\\s+(?:\\w+\\s+)?(?:better|(?:more|less)\\s+[\\w-]+|different|shorter|clearer|nicer|saner|unique)\\s+(?:\\w+\\s+){0,2}?(?:names?|naming|terms?|acronym|verb)\\s+(?:would|might|could)\\s+(?:be\\s+(?:better|good|nice|nicer|clearer|helpful|preferable|useful)|help|make)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:is|are)\\s+there\\s+(?:any\\s+|an?\\s+|some\\s+)?(?:better|other|different|clearer|shorter|saner)\\s+(?:\\w+\\s+)?(?:names?|terms?)\\b|\\bany\\s+better\\s+(?:\\w+\\s+)?names?\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:is\\s+(?:that|this|it)|are\\s+(?:those|these|they))\\s+(?:really\\s+)?(?:the\\s+|a\\s+)?(?:right|best|good|correct|proper|appropriate)\\s+(?:\\w+\\s+)?${noun}\\b`,
    0.5,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+(?:\\w+\\s+)?(?:should|could|must|ought\\s+to|needs?\\s+to|(?:is|are)\\s+supposed\\s+to)\\s+(?:\\w+\\s+){0,2}?(?:reflect|match|describe|indicate|tell|say|show|convey|follow|be\\s+(?:more|less|shorter|longer|clearer|changed|improved|fixed|local|consistent|swapped|switched|renamed|updated|reconsidered))\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:by|from|given|with)\\s+(?:the|this|that|its|such\\s+an?)\\s+(?:\\w+\\s+)?name,?\\s+(?:alone,?\\s+)?I(?:'d|\\s+would|\\s+had)?\\s+(?:\\w+\\s+){0,2}?(?:expect|think|thought|assume|guess)`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:mis-?named|ill-?named|badly\\s+named|poorly\\s+named|oddly\\s+named|strangely\\s+named|confusingly\\s+named|wrongly\\s+named)\\b`,
    0.6,
  ],
  [
    "oppose",
    `^\\W*(?:(?!(?:not|never|no|hardly)\\b)\\w+\\s+){0,3}?${ill}\\s+(?:\\w+\\s+){0,2}?(?:name|naming|names)\\b`,
    0.55,
  ],
  ["support", `\\b(?:well[- ](?:named|chosen)|aptly\\s+named)\\b`, 0.55],
  [
    "support",
    `\\b(?:this|that|those|these)\\s+(?:\\w+\\s+)?(?:is|are|sounds?\\s+like|seems?\\s+like|looks?\\s+like)\\s+(?:an?\\s+)?(?:much\\s+|far\\s+|way\\s+|really\\s+)?(?:better|good|nice|great|nicer|clearer|fine)\\s+(?:\\w+\\s+)?(?:names?|terms?|suggestions?)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+(?:\\w+\\s+)?(?:(?:is|are)\\s+(?:(?:utter|complete|total|pure)\\s+)?(?:garbage|rubbish|crap|nonsense)|leaves?\\s+(?:a\\s+lot|much|something|everything|a\\s+bit)\\s+to\\s+be\\s+desired|smells|stinks|sucks|(?:could|should|may|might|can|ought\\s+to)\\s+(?:\\w+\\s+)?(?:be\\s+something\\s+(?:else|different|better|other|more|less)|be\\s+(?:swapped|switched|changed)|do\\s+with))\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:not|n't)\\s+(?:\\w+\\s+)?(?:obvious|clear|evident|apparent)\\s+(?:at\\s+all\\s+)?(?:from|by|given)\\s+${THE_NAME}`,
    0.6,
  ],
  ["oppose", `\\b(?:naming|name)\\s+(?:problems?|issues?|confusion|mess|trouble)\\s+(?:here|there|with)\\b`, 0.5],
  [
    "oppose",
    `\\b(?:this|that|it)(?:'s|\\s+is|\\s+was|\\s+sounds\\s+like|\\s+seems\\s+like|\\s+looks\\s+like)\\s+(?:(?:(?:quite|rather|such|really)\\s+)?an?\\s+)?${DEGREE}(?:${ill}|general|broad|narrow|long|clumsy|clunky|stupid|silly)\\s+(?:\\w+\\s+)?(?:name|term|acronym|prefix|suffix)\\b`,
    0.65,
  ],
  ["oppose", `\\binconsisten(?:t|cy|cies)\\s+(?:regarding|in|with|of)\\s+(?:\\w+\\s+){0,2}?(?:names|naming)\\b`, 0.5],
  ["oppose", `\\b(?:two|several|multiple|different)\\s+(?:different\\s+)?names\\s+for\\s+the\\s+same\\b`, 0.5],
  [
    "oppose",
    `\\bthe\\s+(?:plural|singular|suffix|prefix|underscore|abbreviation|spelling)\\s+${is}\\s+${DEGREE}${NEGATIVE}\\b`,
    0.55,
  ],
  [
    "oppose",
    `\\b(?:this|the|that)\\s+(?:helper|function|macro|field|flag|member|variable|constant|symbol|parameter|option|struct|type|argument)\\s+(?:is|was|seems|looks|feels)\\s+${DEGREE}(?:misleading(?!\\s+\\w+ly)|misnamed|mis-named|(?:badly|poorly|oddly|confusingly)\\s+named)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\bname\\b[^.?!]{0,60},?\\s+(?:as|since|because|but|and)\\s+it(?:'s|\\s+is|\\s+keeps)\\s+(?:already\\s+)?(?:causing|creating)\\s+(?:\\w+\\s+)?confusion\\b`,
    0.6,
  ],
  [
    "oppose",
    `^\\W{0,6}(?:the|that|this)\\s+(?:new\\s+)?(?:name|word|term),?\\s+I(?:'m|\\s+am)\\s+(?:less|not(?:\\s+(?:so|as|that|very|at\\s+all))?)\\s+(?:sure|happy|convinced|fond|keen)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+${isNot}\\s+(?:\\w+\\s+)?(?:true|accurate|correct|right|descriptive|precise|exact)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:please|pls|could\\s+you|can\\s+you|better)\\s+(?:name|call|rename)\\s+(?:it|this|them|these|the\\s+\\w+)\\s+(?:something\\s+(?:more|less|else|better|shorter|clearer)|so\\s+(?:that\\s+)?(?:it|they|one|the)|properly|better)\\b`,
    0.55,
  ],
  [
    "support",
    `${THE_NAME}\\s+(?:clearly\\s+|nicely\\s+|exactly\\s+|also\\s+|at\\s+least\\s+)?(?:documents|conveys|captures|describes|reflects|explains)\\b(?!\\s+(?:the\\s+wrong|nothing|only|little))`,
    0.6,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+(?:\\w+\\s+)?(?:makes?|made|leads?|led|had|has)\\s+(?:me|us|you|one|people|readers?)\\s+(?:to\\s+)?(?:think|thinking|believe|believing|expect|expecting|assume|wonder)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+(?:\\w+\\s+)?(?:reads|sounds)\\s+(?:to\\s+me\\s+|more\\s+|a\\s+bit\\s+|rather\\s+|too\\s+much\\s+)*(?:like|as\\s+if|as\\s+though)\\s+(?:it|we|you|this|the|an?|some\\w*)\\b(?!\\s+(?:\\w+\\s+)?${POSITIVE})`,
    0.55,
  ],
  [
    "oppose",
    `${THE_NAME}\\s+(?:\\w+\\s+){0,3}?(?:has|have|had|bears?)\\s+(?:absolutely\\s+)?(?:no|little|hardly\\s+any|nothing)\\s+(?:bearing|relation|relationship|resemblance|connection|to\\s+do)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:give|giving|find|pick|choose)\\s+(?:it|this|that|them|these|(?:the|this|that|these)\\s+\\w+(?:\\s+\\w+)?)\\s+(?:an?\\s+|some\\s+|another\\s+)?(?:better|different|other|(?:more|less)\\s+[\\w-]+|proper|saner|clearer|friendly|friendlier|meaningful|real)\\s+(?:\\w+\\s+)?names?\\b`,
    0.5,
  ],
  [
    "support",
    `\\bthe\\s+(?:current\\s+|old\\s+|existing\\s+)?(?:name|naming)\\s+(?:stays|remains|will\\s+stay|is\\s+kept)(?:\\s+(?:as\\s+(?:it\\s+)?is|the\\s+same|unchanged|then|for\\s+now))?(?=\\s*(?:$|[.,;!)(]))`,
    0.6,
  ],
  [
    "support",
    `\\b(?:keep|keeping|leave|leaving|stick\\s+(?:with|to))\\s+(?:the\\s+)?(?:current\\s+|existing\\s+|old\\s+|original\\s+)?(?:name|naming|terminology)(?:\\s+(?:unchanged|as\\s+(?:it\\s+)?is|as-is|for\\s+now|here))?(?=\\s*(?:$|[.,;!)]|\\b(?:for|because|since|as|but|and|unless)\\b))`,
    0.55,
  ],
]);
