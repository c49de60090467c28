import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NAME_WORD, NEGATIVE, POSITIVE, SENSE, THE_NAME } from "./vocabulary.ts";

const is = phrase`(?:
  (?:ends?|ended) up(?: being)?|is|are|was|were|seems?|looks?|feels?|sounds?|reads?|could be|might be|may be|would be|
  gets?|'s
)(?: (?:to be|to me|like|now))?`;
const isNot = phrase`(?:(?:is|are|was|were|does|do)(?:n't| not)(?: (?:seem|look|feel|sound|read)(?: like)?)?)`;
const ill = phrase`(?:
  misleading|confusing|odd|weird|strange|funny|unusual|inconsistent|misnomer|bad|poor|ugly|awkward|generic|vague|
  non-inclusive|cryptic|questionable|unfortunate|incorrect|wrong|terrible|horrible|awful
)`;

/** "as the name suggests", "it does what the name implies": that it is true; but "it isn't what the name implies". */
const notAsItSays = phrase`(?<!\b(?:
  as|like|than|(?:just|exactly|is|are|was|does|do|did|doing)\swhat
)\s)(?!(?:this|that|these|those) (?:\w+ )?(?:is|are|was|does|do|did)\b)`;

/**
 * A verdict on "the name" or "the naming" that does not say which: "I think the naming here is unfortunate", "the names look
 * good to me", "naming nit", "please use a more descriptive name". What it is about is found by what it answers.
 */
export const theName = patternCue("the name", [
  ["oppose", phrase`${THE_NAME} ${is} ${DEGREE}(?:an? )?${DEGREE}${NEGATIVE}\b(?! (?:enough|to)\b)`, 0.6],
  ["oppose", phrase`${THE_NAME} ${isNot} ${DEGREE}(?:an? |the )?(?:\w+ )?${POSITIVE}\b`, 0.6],
  [
    "support",
    phrase`(?<!\bif\s)${THE_NAME} ${is} ${DEGREE}(?:an? )?${DEGREE}${POSITIVE}\b(?! (?:if|than|to (?!me\b|us\b))\b)`,
    0.55,
  ],
  [
    "oppose",
    phrase`${THE_NAME}(?: as[-\s]is)? (?:\w+ )?(?:gives?|says?|tells?|conveys?|provides?|offers?)
      (?:\w+ )?(?:no|little|nothing|hardly any|not much)\b`,
    0.6,
  ],
  ["support", phrase`(?<!\b(?:do|does|did)\s)${THE_NAME} (?:makes? ${SENSE}|works? for me)\b`, 0.6],
  [
    "oppose",
    phrase`${notAsItSays}${THE_NAME} (?:here |really |also |just |totally |still )*(?:
      confus(?:es|ed|e)|mislead?s?|threw|throws|puzzle[sd]|tripped|trips|suggests?|implies|imply|bothers?|conflicts?|
      clashes
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:
      confus(?:ed|ion)|puzzled|misled|thrown off|tripped up
    ) (?:\w+ ){0,2}?(?:by|from|about|with|over) (?:\w+ ){0,2}?${THE_NAME}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:finds?|found|consider) ${THE_NAME} (?:to be )?${DEGREE}${NEGATIVE}\b`, 0.7],
  [
    "oppose",
    phrase`\b(?:not|n't|never) (?:\w+ ){0,2}?(?:
      like|love|fan of|fond of|happy (?:with|about)|sure (?:about|of)|convinced (?:by|about)|thrilled (?:with|about)|
      keen on
    ) ${THE_NAME}\b`,
    0.6,
  ],
  ["oppose", phrase`\b(?:dislike|hate|object to|complain\w* about) ${THE_NAME}\b`, 0.65],
  [
    "support",
    phrase`\b(?:I|we)(?:'d|'m)? (?:\w+ )?(?:like|love|(?:am )?(?:fine|ok|okay|happy|good) with) ${THE_NAME}\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:nit(?:pick)?|minor|small|nitpick(?:ing|y)?)\W+(?:\w+ ){0,3}?(?:about|on|with|regarding)
      (?:the )?${NAME_WORD}\b`,
    0.5,
  ],
  ["oppose", phrase`\bnaming nit(?:pick)?\b|\bsame \w+ (?:on|about|with|for) (?:the )?(?:name|naming)\b`, 0.5],
  [
    "oppose",
    phrase`\b(?:
      pls|please|could you|can you|can we|could we|you should|we should|need to|must|better to|let's
    ) (?:\w+ ){0,2}?(?:reduce the (?:size|length) of|shorten|fix|improve|reconsider|rethink|change) ${THE_NAME}\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:an?|some) (?:\w+ )?(?:better|(?:more|less) [\w-]+|different|shorter|clearer|nicer|saner|unique)
      (?:\w+ ){0,2}?(?:names?|naming|terms?|acronym|verb) (?:would|might|could) (?:
      be (?:better|good|nice|nicer|clearer|helpful|preferable|useful)|help|make
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:is|are) there (?:any |an? |some )?(?:better|other|different|clearer|shorter|saner)
      (?:\w+ )?(?:names?|terms?)\b|\bany better (?:\w+ )?names?\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:is (?:that|this|it)|are (?:those|these|they))
      (?:really )?(?:the |a )?(?:right|best|good|correct|proper|appropriate) (?:\w+ )?${NAME_WORD}\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`${THE_NAME} (?:\w+ )?(?:should|could|must|ought to|needs? to|(?:is|are) supposed to) (?:\w+ ){0,2}?(?:
      reflect|match|describe|indicate|tell|say|show|convey|follow|
      be (?:
        more|less|shorter|longer|clearer|better|nicer|changed|improved|fixed|local|consistent|swapped|switched|renamed|
        updated|reconsidered
      )
    )\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:by|from|given|with) (?:the|this|that|its|such an?) (?:\w+ )?name,? (?:alone,? )?I(?:'d| would| had)?
      (?:\w+ ){0,2}?(?:expect|think|thought|assume|guess)`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:
      mis-?named|ill-?named|badly named|poorly named|oddly named|strangely named|confusingly named|wrongly named
    )\b`,
    0.6,
  ],
  ["oppose", phrase`^\W*(?:(?!(?:not|never|no|hardly)\b)\w+ ){0,3}?${ill} (?:\w+ ){0,2}?(?:name|naming|names)\b`, 0.55],
  ["support", phrase`\b(?:well[- ](?:named|chosen)|aptly named)\b`, 0.55],
  [
    "support",
    phrase`\b(?:this|that|those|these) (?:\w+ )?(?:is|are|sounds? like|seems? like|looks? like)
      (?:an? )?(?:much |far |way |really )?(?:better|good|nice|great|nicer|clearer|fine)
      (?:\w+ )?(?:names?|terms?|suggestions?)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${THE_NAME} (?:\w+ )?(?:
      (?:is|are) (?:(?:utter|complete|total|pure) )?(?:garbage|rubbish|crap|nonsense)|
      leaves? (?:a lot|much|something|everything|a bit) to be desired|smells|stinks|sucks|
      (?:could|should|may|might|can|ought to) (?:\w+ )?(?:
        be something (?:else|different|better|other|more|less)|be (?:swapped|switched|changed)|do with
      )
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't) (?:\w+ )?(?:obvious|clear|evident|apparent) (?:at all )?(?:from|by|given) ${THE_NAME}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:naming|name) (?:problems?|issues?|confusion|mess|trouble) (?:here|there|with)\b`, 0.5],
  [
    "oppose",
    phrase`\b(?:this|that|it)(?:'s| is| was| sounds like| seems like| looks like)
      (?:(?:(?:quite|rather|such|really) )?an? )?${DEGREE}(?:
      ${ill}|general|broad|narrow|long|clumsy|clunky|stupid|silly
    ) (?:\w+ )?(?:name|term|acronym|prefix|suffix)\b`,
    0.65,
  ],
  ["oppose", phrase`\binconsisten(?:t|cy|cies) (?:regarding|in|with|of) (?:\w+ ){0,2}?(?:names|naming)\b`, 0.5],
  ["oppose", phrase`\b(?:two|several|multiple|different) (?:different )?names for the same\b`, 0.5],
  [
    "oppose",
    phrase`\bthe (?:plural|singular|suffix|prefix|underscore|abbreviation|spelling) ${is} ${DEGREE}${NEGATIVE}\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:this|the|that) (?:
      helper|function|macro|field|flag|member|variable|constant|symbol|parameter|option|struct|type|argument
    ) (?:is|was|seems|looks|feels) ${DEGREE}(?:misleading(?! \w+ly)|misnamed|mis-named|
      (?:badly|poorly|oddly|confusingly) named)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bname\b[^.?!]{0,60},? (?:as|since|because|but|and) it(?:'s| is| keeps) (?:already )?(?:causing|creating)
      (?:\w+ )?confusion\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`^\W{0,6}(?:the|that|this) (?:new )?(?:name|word|term),? I(?:'m| am)
      (?:less|not(?: (?:so|as|that|very|at all))?) (?:sure|happy|convinced|fond|keen)\b`,
    0.6,
  ],
  ["oppose", phrase`${THE_NAME} ${isNot} (?:\w+ )?(?:true|accurate|correct|right|descriptive|precise|exact)\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:please|pls|could you|can you|better) (?:name|call|rename) (?:it|this|them|these|the \w+) (?:
      something (?:more|less|else|better|shorter|clearer)|so (?:that )?(?:it|they|one|the)|properly|better
    )\b`,
    0.55,
  ],
  [
    "support",
    phrase`${THE_NAME} (?:clearly |nicely |exactly |also |at least )?(?:
      documents|conveys|captures|describes|reflects|explains
    )\b(?! (?:the wrong|nothing|only|little))`,
    0.6,
  ],
  [
    "oppose",
    phrase`${THE_NAME} (?:\w+ )?(?:makes?|made|leads?|led|had|has) (?:me|us|you|one|people|readers?) (?:to )?(?:
      think|thinking|believe|believing|expect|expecting|assume|wonder
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${THE_NAME} (?:\w+ )?(?:reads|sounds) (?:to me |more |a bit |rather |too much )*(?:like|as if|as though)
      (?:it|we|you|this|the|an?|some\w*)\b(?! (?:\w+ )?${POSITIVE})`,
    0.55,
  ],
  [
    "oppose",
    phrase`${THE_NAME} (?:\w+ ){0,3}?(?:has|have|had|bears?) (?:absolutely )?(?:no|little|hardly any|nothing) (?:
      bearing|relation|relationship|resemblance|connection|to do
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:give|giving|find|pick|choose) (?:it|this|that|them|these|(?:the|this|that|these) \w+(?: \w+)?)
      (?:an? |some |another )?(?:
      better|different|other|(?:more|less) [\w-]+|proper|saner|clearer|friendly|friendlier|meaningful|real
    ) (?:\w+ )?names?\b`,
    0.5,
  ],
  [
    "support",
    phrase`\bthe (?:current |old |existing )?(?:name|naming)
      (?:stays|remains|will stay|is kept)(?: (?:as (?:it )?is|the same|unchanged|then|for now))?(?=\s*(?:$|[.,;!)(]))`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:keep|keeping|leave|leaving|stick (?:with|to))
      (?:the )?(?:current |existing |old |original )?(?:name|naming|
      terminology)(?: (?:unchanged|as (?:it )?is|as-is|for now|here))?(?=\s*(?:$|[.,;!)]|
      \b(?:for|because|since|as|but|and|unless)\b))`,
    0.55,
  ],
]);
