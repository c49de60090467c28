import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IN_SENTENCE, IT, NAMED, NEGATIVE, NOUN, READERS, T } from "./vocabulary.ts";

const ill = phrase`(?:
  rubs? me the wrong way|(?:smells|stinks|sucks)\b|hurts? my (?:eyes|ears|head|brain)|
  makes? my (?:eyes|ears|head|brain|skin) \w+|(?:makes? (?:no|little|less|zero)|never makes?) sense|
  (?:does|do|did)(?:n't| not) (?:really )?(?:
    roll off the tongue|grep (?:well|nicely)|make (?:any|much|a lot of) sense|ring (?:a|any) bell
  )|
  rolls? badly
)`;
const nothing = phrase`(?:says?|tells?|adds?|conveys?|explains?|means?|describes?|gives?|contributes?) (?:\w+ )?(?:
  nothing|little|very little|next to nothing|no (?:information|clue|hint|idea|value)
)`;
const wrongIdea = phrase`(?:gives?|leaves?|creates?|conveys?|makes?)
  (?:\w+ ){0,2}?(?:a |the )?(?:completely |totally )?(?:wrong|false|misleading)
  (?:impression|idea|expectations?|picture|hint)`;
const misread = phrase`(?:
  mis(?:understood|read|interpreted|taken|leading)|confused|mixed up|taken for|misspelled|mistyped
)`;

/**
 * What a name does to who reads it: "T rubs me the wrong way", "T tells me nothing", "T will be taken for …", "when I
 * read T I expect …".
 */
export const impression = patternCue("impression", [
  ["oppose", phrase`${T}${NOUN} (?:also |just |still |really )?${ill}`, 0.75],
  ["oppose", phrase`${T}${NOUN} (?:\w+ )?${nothing}\b`, 0.75],
  [
    "oppose",
    phrase`\b${IT} (?:\w+ )?(?:says?|tells?|conveys?|explains?) (?:${READERS} )?(?:nothing|(?:very )?little)\b`,
    0.5,
  ],
  ["oppose", phrase`${T}${NOUN} (?:\w+ )?${wrongIdea}`, 0.8],
  ["oppose", phrase`${T}${NOUN} (?:\w+ )?(?:gives?|creates?|leaves?) (?:me |you |people |one )?the impression\b`, 0.65],
  [
    "oppose",
    phrase`\bI (?:\w+ )?(?:keep|kept|always|constantly) (?:misread|confus|mistak|mix|read|mistyp)\w* ${T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:who|how) (?:would|could|should|is|are) (?:\w+ ){0,3}?(?:guess|know|tell|suspect) (?:that|what) ${T}`,
    0.7,
  ],
  [
    "support",
    phrase`${T} (?:also |at least |really |clearly |just )?(?:says?|tells?)
      (?:${READERS} |the \w+ )?(?:exactly )?(?:what|how|why|that)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${T} (?:
      has a (?:nice|good) ring|leaves no (?:doubt|room)|
      (?:avoids|removes|prevents|resolves) (?:\w+ ){0,2}?(?:
        confusion|ambiguity|clash|collision|conflict|problem|misunderstanding
      )
    )`,
    0.75,
  ],
  ["support", phrase`\b(?:the )?(?:nice|good|great|best) (?:thing|part|bit|property) about ${T}`, 0.8],
  [
    "support",
    phrase`(?<!\b(?:only|few|handful of|hardly any)\s)\b(?:
      everybody|everyone|people|most (?:people|users|developers)|users|developers
    ) (?:already |will )?(?:knows?|understands?|recogni[sz]es?) (?:what )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:(?:is|are|will|would|could|might|may|can|gets?|be|too|so|very|easily|often|likely|probably|
      to) ){1,4}${misread}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:this|that|the) (?:\w+ )?name (?:\w+ ){0,2}?(?:keeps?|kept) (?:
      throwing|confusing|tripping|puzzling|misleading|bugging|bothering
    ) (?:up |off )?${READERS}\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} keeps? (?:throwing|confusing|tripping|puzzling|misleading) (?:up |off )?${READERS}\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:distinction|difference) between ${T} (?:(?:is|are|seems?|looks?) )?${DEGREE}(?:
      subtle|small|unclear|confusing|non-obvious|not (?:clear|obvious)
    )\b`,
    0.65,
  ],
  ["oppose", phrase`${T} leaves (?:it )?(?:open|unclear|unsaid|out)\b`, 0.7],
  [
    "oppose",
    phrase`${T}${NOUN} (?:has|have|carries|carry|comes with) (?:[\w\uE000-\uF8FF]+ ){0,3}?(?:
      associations?|baggage|connotations?|history|meanings?
    )\b(?! (?:to|for) (?:me|us)\b)`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:has |had |also |really |still |just |always ){0,2}(?:
      tripped|threw|thrown|confuse[sd]?|puzzled|fooled|misled|puzzles|misleads|trips|throws
    ) (?:up |off )?${READERS}\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:had|have|needed) to read the (?:name|word|term) ${T} (?:
      twice|again|several times|a few times|(?:two|three|four|five) times
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:
      people|users|readers|developers|everybody|everyone|somebody|someone|one|they
    ) (?:will|would|might|may|could|are going to) (?:\w+ )?(?:think|assume|expect|believe|conclude)
      (?:that )?${NAMED}${T} (?:is|are|means?|refers?|has|does|will|would|can)\b`,
    0.65,
  ],
  ["oppose", phrase`\bwhen(?:ever)? I (?:read|see|hear) ${T}[\s,]+I(?:'d)? (?:\w+ )?(?:think|expect|assume)`, 0.7],
  ["oppose", phrase`\bI (?:had|have|needed) to (?:\w+ )?(?:look up|guess|ask|check|read) what ${T}`, 0.7],
  [
    "oppose",
    phrase`\b(?:nobody|no one|few (?:people|users)) (?:\w+ ){0,2}?(?:know|knows|understands?|remembers?|guess(?:es)?)
      (?:what )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:at|on) first (?:glance|sight|read(?:ing)?)[\s,]+${T} (?:${DEGREE})(?:looks|reads|sounds|seems)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:makes?|made|leaves?|lets?|got) ${READERS}
      (?:\w+ ){0,2}?(?:wonder|confused|think|believe)\b[^.?!]{0,30}?\bwhat ${T}`,
    0.6,
  ],
  ["oppose", phrase`${T}${NOUN} made ${READERS} (?:think|believe|expect|assume|wonder)\b`, 0.6],
  [
    "oppose",
    phrase`\bI (?:can't|cannot|couldn't|could not) (?:even )?(?:
      parse|decipher|pronounce|spell|remember|make sense of
    ) ${T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:
      people|users|everyone|somebody|someone|readers|you|we|I|one
    ) (?:will|would|may|might|could|can|shall) (?:\w+ )?(?:confuse|mistake|mix up) ${T}`,
    0.75,
  ],
  ["oppose", phrase`${T}${NOUN} leaves? ${READERS} (?:puzzled|confused|wondering|guessing)\b`, 0.75],
  [
    "oppose",
    phrase`${T} (?:is|are)(?:n't| not) something (?:\w+ ){1,3}?(?:will|would|can|could)
      (?:understand|know|guess|recogni[sz]e|expect)`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:names?|naming|terminology|prefix|suffix|terms?|acronym)\b${IN_SENTENCE}{0,40}?\b(?:
      confus(?:es|ed|ing|ion)|misle(?:d|ads?|ading)|puzzl(?:es|ed|ing)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bI(?:'d| would| had) (?:\w+ )?(?:have )?expected (?:something (?:called|named) |a |the )?${T} to\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:calling|naming) (?:it|this|them|that|these) (?:an? |the )?${T}[\s,]+(?:\w+ )?(?:
      does \w+ a disservice|makes? (?:it|no|little)|reminds?|confus\w+|misleads?|might be (?:part of )?the problem|
      would (?:confuse|mislead|be)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T},? (?:which |that )?(?:\w+ ){0,2}?(?:is|are) an? name that (?:\w+ )?(?:is|feels|sounds|looks|seems)
      ${DEGREE}${NEGATIVE}\b`,
    0.75,
  ],
  ["oppose", phrase`${T}${IN_SENTENCE}{0,30}?\bbreaks the (?:notion|idea|meaning|concept)\b`, 0.7],
  [
    "oppose",
    phrase`(?<!\b(?:nobody|no one|never|not)\s(?:\w+\s){0,2})\bconfused (?:\w+ )?(?:by|about|over) (?:the )?(?:\w+ of )?${T}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:figure|work|puzzle) out what ${T} (?:is|was|means?|meant|stands)\b`, 0.65],
  ["oppose", phrase`\bhad to think\b${IN_SENTENCE}{0,30}?\babout (?:the )?${T}`, 0.6],
  [
    "oppose",
    phrase`${T}${IN_SENTENCE}{0,30}?\bmak(?:es?|ing) (?:the |its )(?:\w+ )?names?
      (?:\w+ )?(?:longer|harder|uglier|unreadable|confusing)\b`,
    0.7,
  ],
  ["support", phrase`${T} (?:rolls off the tongue|greps (?:well|nicely|better))\b`, 0.75],
  [
    "oppose",
    phrase`\b(?:nobody|no one|who|hardly anybody|I) (?:
      can(?:'t|not)?|could(?:n't)?|will(?: be able to)?|would
    ) (?:ever |even )?(?:spell|pronounce|remember|type|decipher) (?:${IT}|${T})`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:also |at least |really |clearly |just )?(?:explains?|describes?|conveys?|expresses|shows?)
      (?:${READERS} |the \w+ )?(?:exactly |precisely )?what\b(?!${IN_SENTENCE}{0,40}\b(?:not|rather than|instead)\b)`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:
      leaves? ${READERS} cold|rings? no bells?|hurts? (?:the )?(?:readability|legibility)|falls? short\b|
      puts? the (?:emphasis|stress|focus) (?:in|on) the wrong
    )`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:(?:had|have) to look twice at|(?:keep|kept) having to (?:look up|check|think about)|
      first thought (?:on|when|after) (?:reading|seeing|hearing)) ${NAMED}${T}`,
    0.65,
  ],
  ["oppose", phrase`\b(?:every|each) time I (?:see|read|hear) ${T}[\s,]+I (?:wonder|stumble|think|have to)\b`, 0.7],
  ["support", phrase`${T}${NOUN} (?:really |also |still )?appeals? to ${READERS}\b`, 0.7],
]);
