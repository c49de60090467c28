import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, IT, NOUN, POSITIVE, SUBJECT } from "./vocabulary.ts";

const fails =
  "(?:does\\s+not|doesn't|do\\s+not|don't|did\\s+not|didn't|fails\\s+to|can't|cannot|won't|wouldn't|hardly|never|no\\s+longer)";

const readers = "(?:me|us|people|users?|readers?|the\\s+(?:user|reader)|everyone|one)";

/** "T describes how, not why." */
const aside =
  "[^.?!;\\uE000-\\uF8FF]{0,60}?(?:\\b(?:rather\\s+than|instead\\s+of)|,\\s+(?:and\\s+)?not)\\s+(?:the\\s+|its\\s+)?(?:why|what|purpose|intent|meaning|goal|use|effect)";

/** "T captures what it does", "T doesn't tell anyone anything", "T implies that …", "T lacks precision". */
export const fitness = patternCue("fitness", [
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})${NOUN}\\s+(?:(?!but\\b)\\w+\\s+)?${fails}\\s+${DEGREE}(?:\\w+\\s+)?${CONVEY}\\b`,
    0.8,
  ],
  [
    "oppose",
    `(?<!\\bwhat\\s)(?<target>${MENTIONS})${NOUN}\\s+(?:also\\s+|kind\\s+of\\s+|sort\\s+of\\s+|often\\s+|usually\\s+|strongly\\s+|normally\\s+|typically\\s+|to\\s+me\\s+)*(?:implies|suggests|lacks|hides|obscures|could\\s+(?:just\\s+as\\s+easily\\s+)?(?:mean|imply)|might\\s+(?:imply|suggest|be\\s+mis\\w+)|sounds\\s+(?:like|as)|makes\\s+(?:me|people|one|it\\s+sound)|reads\\s+(?:like|as)|has\\s+(?:a\\s+|the\\s+)?(?:different|another|specific|similar|same|existing|other)(?!\\s+(?:design|implementation|behaviou?r|performance|cost|size|layout|value|type|format|code|effect)\\b)|refers\\s+to|means(?!\\s+(?:just|exactly)\\s+(?:that|what))|has\\s+nothing\\s+to\\s+do|(?:immediately\\s+)?reminds?|evokes?|sounds\\s+more\\s+like|would\\s+(?:commonly\\s+|usually\\s+)?be\\s+read|has\\s+the\\s+connotation|indicates|conveys\\s+the\\s+wrong|loses|doesn't\\s+seem\\s+to\\s+(?:add|make)|breaks\\s+the)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?makes\\s+(?:\\w+\\s+)?sense\\b[^.?!]{0,60}?\\bbut\\s+(?:much\\s+|far\\s+|a\\s+lot\\s+)?(?:less|not)\\b`,
    0.65,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:(?!only|just)${DEGREE})(?:captures?|conveys?|describes?(?!\\s+(?:the|an?)\\s+(?:implementation|mechanism|internals?|wrong)\\b|\\s+(?:how|something\\s+(?:else|different)|nothing)\\b)|reflects?|expresses?|highlights?|depicts?|emphasi[sz]es?|aligns?|pairs?|stands\\s+out|makes\\s+(?:more\\s+|much\\s+more\\s+|perfect\\s+)?sense|makes\\s+(?:it|the\\s+\\w+)\\s+(?:more\\s+|very\\s+|much\\s+|quite\\s+|pretty\\s+|perfectly\\s+|immediately\\s+)*(?:clear|clearer|obvious|explicit))\\b(?!${aside})`,
    0.7,
  ],
  [
    "support",
    `${SUBJECT}(?<target>${MENTIONS})\\s+(?:would|could|might|should)\\s+(?:${DEGREE})(?:work|do|fit|match|describe|reflect|express|capture|depict|convey|make\\s+(?:more\\s+)?sense)\\b`,
    0.65,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+does\\s+(?:at\\s+least\\s+)?(?:capture|convey|describe|reflect|express|communicate|tell|say)\\b`,
    0.65,
  ],
  [
    "support",
    `\\b(?:using|calling\\s+\\w+|naming\\s+\\w+|having)\\s+(?:the\\s+)?(?<target>${MENTIONS})[^.?!\\uE000-\\uF8FF]{0,60}?\\bmakes\\s+(?:more\\s+|perfect\\s+|total\\s+|a\\s+lot\\s+of\\s+)?sense\\b`,
    0.65,
  ],
  [
    "support",
    `${SUBJECT}(?<target>${MENTIONS})\\s+(?:also\\s+|still\\s+|really\\s+)*fits(?=\\s*(?:$|[.,;!)]|\\b(?:better|best|well|nicely|perfectly|in)\\b))`,
    0.65,
  ],
  ["support", `(?<target>${MENTIONS})\\s+(?:does|would\\s+do|gets)\\s+the\\s+(?:job|trick|idea\\s+across)\\b`, 0.7],
  [
    "support",
    `(?<!(?:n't|not|no)\\s(?:\\w+\\s)?)\\bmakes?\\s+(?:more\\s+|total\\s+|perfect\\s+|most\\s+)?sense\\s+to\\s+[^.?!\\uE000-\\uF8FF]{0,80}?\\b(?:call|name|rename)\\s+(?:it|this|that|them|these)\\s+(?:to\\s+|as\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
  ["oppose", `\\b${IT}\\s+${fails}\\s+${DEGREE}(?:\\w+\\s+)?${CONVEY}\\b`, 0.45],
  [
    "support",
    `^\\W*(?:(?:I\\s+think|since|because|as|and)\\s+)?(?:it|that|this|which)\\s+(?:(?!only|just)${DEGREE})(?:better\\s+|also\\s+|at\\s+least\\s+|exactly\\s+)*(?:captures|conveys|describes|reflects|expresses|highlights|explains|emphasi[sz]es|(?:says|tells)\\s+(?:${readers}\\s+)?(?:exactly\\s+)?(?:what|how|why)\\b|makes\\s+(?:it\\s+)?(?:very\\s+|much\\s+|quite\\s+|pretty\\s+|perfectly\\s+|immediately\\s+)*(?:clear|clearer|obvious|explicit)|would\\s+(?:also\\s+)?(?:cover|describe|reflect|capture|match|fit)|matches|fits|follows|is\\s+(?:also\\s+)?(?:in\\s+line|consistent)\\s+with)\\b`,
    0.6,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:has|have|had)\\s+(?:very\\s+)?(?:little|not\\s+much|not\\s+a\\s+lot)\\s+to\\s+do\\s+with\\b`,
    0.6,
  ],
  [
    "support",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:gives|provides|carries|conveys|offers)\\s+(?:\\w+\\s+)?(?:much\\s+)?(?:more|better|clear|useful)\\s+(?:information|idea|hint|context|detail)s?\\b`,
    0.65,
  ],
  ["support", `(?<target>${MENTIONS})${NOUN}\\s+(?:forms?|makes?)\\s+(?:for\\s+)?an?\\s+${DEGREE}${POSITIVE}\\b`, 0.6],
  [
    "oppose",
    `\\b${IT}\\s+(?:really\\s+)?(?:has|have|had)\\s+(?:nothing|(?:very\\s+)?little|not\\s+much)\\s+to\\s+do\\s+with\\b`,
    0.45,
  ],
  ["oppose", `\\bno\\s+(?:longer\\s+)?(?:relation|relationship|connection)\\s+(?:to|with)\\b`, 0.3],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:has|have)\\s+(?:\\w+\\s+)?(?:similar|the\\s+same|many|several|some|other|its\\s+own)\\s+(?:\\w+\\s+)?(?:problems?|issues?|drawbacks?|downsides?|flaws?)`,
    0.8,
  ],
  ["oppose", `\\bsuggests?\\s+(?:the\\s+)?(?<target>${MENTIONS})\\s+(?:would|should|might)\\b`, 0.3],
  [
    "oppose",
    `\\b(?:there\\s+is|having|with|since\\s+there\\s+is)\\s+(?<target>${MENTIONS})\\s+in\\s+the\\s+(?:\\w+\\s+){0,2}?name`,
    0.6,
  ],
  ["oppose", `\\b(?:by|given|from)\\s+(?:the\\s+)?name\\s*,?\\s+(?<target>${MENTIONS})`, 0.6],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:is|are)\\s+(?:not|never)\\s+(?:really\\s+|actually\\s+)?(?:related|what|about|defined|used(?!\\s+(?:in|by|here|anywhere|yet|at\\s+all|any\\s?more)\\b)|updating|true)\\b`,
    0.6,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:also\\s+|only\\s+|just\\s+)?(?:describes|names|says|means(?!\\s+(?:just|exactly)\\s+(?:that|what))|suggests|captures|covers|tells)\\s+(?:the\\s+wrong|something\\s+(?:else|different)|another)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:says|tells|describes|names)(?:\\s+[^\\s.?!;\\uE000-\\uF8FF]+){1,7}?\\s+(?:and\\s+|but\\s+)?not\\s+what\\s+(?:it|the|this|they|that|we)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})${NOUN}\\s+(?:does|do|did)(?:n't|\\s+not)\\s+(?:really\\s+)?(?:seem|appear)\\s+to\\s+(?:be\\s+able\\s+to\\s+|really\\s+)?${CONVEY}\\b`,
    0.75,
  ],
  [
    "support",
    `${SUBJECT}(?<target>${MENTIONS})\\s+(?:could|would|might|can)\\s+(?:hint|point|speak)\\s+(?:\\w+\\s+)?(?:more|better)\\b`,
    0.6,
  ],
]);
