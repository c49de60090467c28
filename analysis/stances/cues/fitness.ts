import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import {
  BROKEN_IN,
  CONVEY,
  DEGREE,
  IN_CLAUSE,
  IN_SENTENCE,
  IT,
  NOUN,
  POSITIVE,
  READERS,
  SENSE,
  SUBJECT,
  T,
} from "./vocabulary.ts";

const fails = phrase`(?:
  does not|doesn't|do not|don't|did not|didn't|fails to|can't|cannot|won't|wouldn't|hardly|never|no longer
)`;

/** "T describes how, not why." */
const aside = phrase`${IN_CLAUSE}{0,60}?(?:\b(?:rather than|instead of)|, (?:and )?not)
  (?:the |its )?(?:why|what|purpose|intent|meaning|goal|use|effect)`;

/** "T makes sense for herons, but much less for those who feed them." */
const forOthersLess = phrase`${IN_CLAUSE}{0,60}?\bbut (?:much |far |a lot )?(?:less|not)\b`;

/** "T captures what it does", "T doesn't tell anyone anything", "T implies that …", "T lacks precision". */
export const fitness = patternCue("fitness", [
  ["oppose", phrase`${SUBJECT}${T}${NOUN} (?:(?!but\b)\w+ )?${fails} ${DEGREE}(?:\w+ )?${CONVEY}\b`, 0.8],
  [
    "oppose",
    phrase`(?<!\bwhat\s)(?<!\b(?:making|calling|naming|renaming)\s(?:it|this|that|them)\s)${T}${NOUN} (?:also |kind
      of |sort of |often |usually |strongly |normally |typically |
      to me )*(?:
      implies|suggests|lacks|hides|obscures|could (?:just as easily )?(?:mean|imply)|
      might (?:imply|suggest|be mis\w+)|sounds (?:like|as)|makes (?:me|people|one|it sound)|reads (?:like|as)|
      has (?:a |the )?(?:
        different|another|specific|similar|same|existing|other
      )(?! (?:design|implementation|behaviou?r|performance|cost|size|layout|value|type|format|code|effect)\b)|
      refers to(?! its\b)|means(?! (?:just|exactly) (?:that|what))|has nothing to do|(?:immediately )?reminds?|evokes?|
      sounds more like|would (?:commonly |usually )?be read|has the connotation|indicates|conveys the wrong|loses|
      doesn't seem to (?:add|make)|breaks the
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN} (?:seems|appears) to (?:(?:also|rather) )?(?:imply|suggest|mean|indicate|hint|say)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN} (?:does|do|did|would)(?:n't| not) (?:really )?mean (?:much|a lot|a thing)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${SUBJECT}${T} (?:exactly |just )?(?:does|do) (?:exactly |just |precisely )?what (?:it|the name) says\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN} (?:(?:may|might) have )?made ${SENSE} (?:when|while|before|until|as long as|back)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN} (?:\w+ )?makes (?:\w+ )?sense\b[^.?!]{0,60}?\bbut
      (?:much |far |a lot )?(?:less|not)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}${BROKEN_IN} (?:(?!only|just)${DEGREE})(?:
      captures?|conveys?(?! (?:the|an?) (?:wrong|false|opposite)\b)|
      describes?(?! (?:the|an?) (?:implementation|mechanism|internals?|wrong)\b| (?:how|something (?:else|different)|
        nothing)\b)|
      reflects?|expresses?|highlights?|depicts?|emphasi[sz]es?|aligns?|pairs?|stands out|
      (?:makes|made(?! ${SENSE} (?:when|while|before|until|as long as|back)\b)|(?:seems|appears) to make) ${SENSE}(?! to you\b)(?!${forOthersLess})|
      makes (?:(?:it|the \w+) )?(?:more |very |much |quite |pretty |perfectly |immediately )*(?:clear|clearer|obvious|
        explicit)
    )\b(?!${aside})`,
    0.7,
  ],
  [
    "support",
    phrase`${SUBJECT}${T} (?:would|could|might|should) (?:${DEGREE})(?:
      work|do|fit|match|describe|reflect|express|capture|depict|convey|make ${SENSE}
    )\b`,
    0.65,
  ],
  ["support", phrase`${T} does (?:at least )?(?:capture|convey|describe|reflect|express|communicate|tell|say)\b`, 0.65],
  [
    "support",
    phrase`\b(?:using|calling \w+|naming \w+|having) (?:the )?${T}${IN_SENTENCE}{0,60}?\bmakes
      ${SENSE}\b`,
    0.65,
  ],
  [
    "support",
    phrase`${SUBJECT}${T} (?:also |still |really )*fits(?=\s*(?:$|[.,;!)]|
      \b(?:better|best|well|nicely|perfectly|in)\b))`,
    0.65,
  ],
  [
    "support",
    phrase`${SUBJECT}${T} (?:also |at least |already |exactly )*(?:matches|mirrors|follows) (?:the |what |our |how )?(?:[\w'-]+ ){0,3}?(?:
      names?|naming|conventions?|terminology|spelling|naming scheme
    )\b`,
    0.6,
  ],
  ["support", phrase`${T} (?:does|would do|gets) the (?:job|trick|idea across)\b`, 0.7],
  [
    "support",
    phrase`(?<!(?:n't|not|no)\s(?:\w+\s)?)\bmakes? ${SENSE} to
      ${IN_SENTENCE}{0,80}?\b(?:call|name|rename) (?:it|this|that|them|these) (?:to |as )?${T}`,
    0.65,
  ],
  ["oppose", phrase`\b${IT} ${fails} ${DEGREE}(?:\w+ )?${CONVEY}\b`, 0.45],
  [
    "support",
    phrase`^\W*(?:(?:I think|since|because|as|and) )?(?:it|that|this|which)
      (?:(?!only|just)${DEGREE})(?:better |also |at least |exactly )*(?:
      captures|conveys|describes|reflects|expresses|highlights|explains|emphasi[sz]es|
      (?:says|tells) (?:${READERS} )?(?:exactly )?(?:what|how|why)\b|
      makes (?:it )?(?:very |much |quite |pretty |perfectly |immediately )*(?:clear|clearer|obvious|explicit)|
      would (?:also )?(?:cover|describe|reflect|capture|match|fit)|matches|fits|follows|
      is (?:also )?(?:in line|consistent) with
    )\b`,
    0.6,
  ],
  ["oppose", phrase`${T}${NOUN} (?:has|have|had) (?:very )?(?:little|not much|not a lot) to do with\b`, 0.6],
  [
    "support",
    phrase`${T}${NOUN} (?:gives|provides|carries|conveys|offers) (?:\w+ )?(?:much )?(?:more|better|clear|useful)
      (?:information|idea|hint|context|detail)s?\b`,
    0.65,
  ],
  ["support", phrase`${T}${NOUN} (?:forms?|makes?) (?:for )?an? ${DEGREE}${POSITIVE}\b`, 0.6],
  ["oppose", phrase`\b${IT} (?:really )?(?:has|have|had) (?:nothing|(?:very )?little|not much) to do with\b`, 0.45],
  ["oppose", phrase`\bno (?:longer )?(?:relation|relationship|connection) (?:to|with)\b`, 0.3],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:has|have) (?:\w+ )?(?:similar|the same|many|several|some|other|its own)
      (?:\w+ )?(?:problems?|issues?|drawbacks?|downsides?|flaws?)`,
    0.8,
  ],
  ["oppose", phrase`\bsuggests? (?:the )?${T} (?:would|should|might)\b`, 0.3],
  ["oppose", phrase`\b(?:there is|having|with|since there is) ${T} in the (?:\w+ ){0,2}?name`, 0.6],
  ["oppose", phrase`\b(?:by|given|from) (?:the )?name\s*,? ${T}`, 0.6],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are) (?:not|never) (?:really |actually )?(?:
      related|what|about|defined|used(?! (?:in|by|here|anywhere|yet|at all|any\s?more)\b)|updating|true
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:also |only |just )?(?:
      describes|names|says|means(?! (?:just|exactly) (?:that|what))|suggests|captures|covers|tells
    ) (?:the wrong|something (?:else|different)|another)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:says|tells|describes|names)(?: [^\s.?!;\uE000-\uF8FF]+){1,7}? (?:and |but )?not what
      (?:it|the|this|they|that|we)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${SUBJECT}${T}${NOUN} (?:does|do|did)(?:n't| not) (?:really )?(?:seem|appear) to
      (?:be able to |really )?${CONVEY}\b`,
    0.75,
  ],
  ["support", phrase`${SUBJECT}${T} (?:could|would|might|can) (?:hint|point|speak) (?:\w+ )?(?:more|better)\b`, 0.6],
  ["support", phrase`${SUBJECT}${T} seems to (?:\w+ )?fit\b`, 0.65],
]);
