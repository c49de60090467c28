import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, NEGATIVE, NOUN, ONE_T, T } from "./vocabulary.ts";

const needed = phrase`(?:warranted|justified|called for|merited|deserved)`;
const part = phrase`(?:prefix|suffix|part|bit|qualifier|word|infix|affix|ending|postfix|name|naming|abbreviation|
      acronym|plural|underscores?)`;
const filler = phrase`(?:noise|clutter|ballast|fluff|filler|bloat|padding|decoration|ornament|verbiage|redundancy|
      dead weight|cruft)`;
const say = phrase`(?:say|spell out|mention|repeat|encode|include|call out|put|have|add|keep|carry|write|state|
      stress)`;
/** Where in a name a part of it stands. */
const here = phrase`(?:in|into|as|at|to) (?:the|its|their|this|that|each|every|a|all|any) (?:\w+ )?(?:names?|naming|
      prefix|suffix|symbols?|identifiers?|front|end|beginning|start)\b`;

/** What a name is made of. */
const element = phrase`(?:
  adjective|adverb|article|noun|verb|gerund|participle|plural|singular|dash|hyphen|underscores?|prefix|suffix|
      abbreviation|
  preposition|number|digit|capitals?
)`;

/**
 * A name or a part of it that is not needed: "is the T prefix warranted?", "T just adds noise", "I don't think we need
 * to say T here", "no point in adding T".
 */
export const needless = patternCue("needless", [
  [
    "oppose",
    phrase`\b(?:is|are) (?:(?:the|that|this|an?|all these) )?${ONE_T}(?: ${part})? (?:really |actually |truly |even
      |still )*${needed}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:wonder\w*|questions?|doubt|asks?|not sure|unsure|(?:don't|do not) know) (?:if|whether|that)
      (?:(?:the|that|this|an?) )?${ONE_T}(?: ${part})? (?:is|are) (?:really |actually |truly |even |
      still )*${needed}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:wonder\w*|questions?|doubt|asks?|not sure|unsure|(?:don't|do not) know) (?:if|whether|that)
      (?:(?:the|that|this|an?) )?${ONE_T} ${part} (?:is|are) (?:really |actually |truly |even |still )*(?:needed|
      necessary|required|useful|helpful|worth it)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are|adds?|just adds?|only adds?|would (?:just |only )?add|would be) (?:(?:pure|just|
      only|mere|nothing but|mostly|a lot of|some|more|visual|unneeded|unnecessary|extra|needless) )?${filler}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:does|do|did|would|will|wo)(?:n't|\s*not) (?:\w+ )?(?:add|bring|contribute|buy|gain|give)
      (?:us )?(?:
      anything(?! to\b)|much(?! \w)|a lot(?! \w)|a thing|(?:(?:any|much|a lot of|real|more) )*(?:clarity|
      information|meaning|value|insight)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:no|little|not much|hardly any|what is the|what's the|any|don't see the|do not see the|not see much)
      (?:real |much )?(?:
      point|sense|use|value|benefit|reason|need
    ) (?:in|of|for|to) (?:(?:add|hav|us|say|put|includ|keep|mention|repeat|prefix|append|prepend|encod)(?:e|ing)?
      (?:it |them |this |the )?(?:with |to |as )?)?(?:the |an? |this |that )?${ONE_T}(?: ${part}| ${here}|
      (?=\s*(?:$|[.,;:?!)])))`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:don't|do not|didn't|not|never) (?:\w+ )?(?:think|believe|see why|feel|sure|convinced|want|like)
      (?:that )?(?:
      (?:we|you|it|this|there|one|they|users?|people)(?:'s| is| are)? )?(?:really |actually |also |even )*(?:needs?|
      have to|has to|should|must|ought to|any need|a need|want)
      (?:for |to )?(?:${say} )?(?:the |an? |that )?${ONE_T}(?: ${part})? (?:here|there|again|twice|everywhere|at
      all|${here})`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:half|part|most|(?:the|that) (?:first|second|third|last|trailing|leading|middle) (?:part|half|word|
      letter|bit|component)) (?:of|in)
      ${ONE_T} (?:${IS} ${DEGREE}(?:${NEGATIVE}|repeated|unneeded|not needed)|serves? no purpose|adds? (?:nothing|
      little))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bthe (?:${element}|"\w{1,12}"|'\w{1,12}') (?:in|of) ${ONE_T} (?:
      ${IS} ${DEGREE}(?:${NEGATIVE}|repeated|unneeded|not needed)|should(?:n't| not)|modif(?:y|ies) the wrong|
      serves? no|adds? (?:nothing|little)|makes? (?:no|little)|has no (?:place|business)
    )\b`,
    0.65,
  ],
]);
