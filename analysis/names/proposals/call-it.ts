import { phrase } from "../../patterns/phrase.ts";
import { END, M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const thing = phrase`(?:it|(?:this|that|them|these|those)(?: (?:all|both))?)`;
const noun = phrase`(?:
  ${thing}|
  (?:the|this|that|these|those|your|our|its|their|my) (?:\w+|${M})(?: (?!(?:
    via|from|with|in|on|by|for|to|at|of|and|or|when|after|before|right|once|again
  )\b)(?:\w+|${M}))?
)`;
const lead = phrase`(?:(?:just|simply|something|like|e\.g\.|maybe|either|instead|rather|as|a|an|the|to) )*`;
const clauseEnd = phrase`(?=\s*(?:
  $|[.,;:?!)(]|or\s|as well\b|too\b|then\b|instead\b|since\b|because\b|and\b|
  to (?:make|match|avoid|be|show|indicate|reflect|align)\b
))`;
const names = phrase`(?<new>${MENTIONS})`;
const plain = phrase`(?!(?:first|last|once|twice|quits|done|off|out|up|back|early|late)\b)[a-z][\w-]*\w`;
const word = phrase`(?<new>${plain})${clauseEnd}`;
const stop = phrase`(?=\s*(?:$|[.;?!)]))`;
/** Neither "wouldn't call it" nor what is called so already: "I have been calling it", "they are calling this". */
const notNegated = phrase`(?<!(?:n't|not|never|cannot|to|been|are|is|am|was|were|currently|now|already|still|always|\w+'re)\s)`;

/** "the heron_put() call that matches the heron_get()". */
const noNoun = phrase`(?<!(?:[\uE000-\uF8FF]|the|an?|system|function)\s)`;

/** "is there a reason we call it reed and not fern?": not the first is put forward. */
const notWhy = phrase`(?<!\b(?:reasons?|why\s(?:do|does|did|are|is|was|were))\s[^.?!,;]{0,25})`;

/** Things that are called so, not called: "call the flag heron", but "call the function again". */
const kind = phrase`(?:
  attribute|module|option|flag|field|package|tool|command|class|type|variable|property|file|directory|folder|driver|
  subsystem|library|parameter|argument|member|mode|state|feature|concept|thing|project|repo(?:sitory)?|branch|device|
  node|table|column|macro|constant|symbol|struct(?:ure)?|enum|config|knob|sysctl|binary|daemon|service|unit
)s?`;
const wordEnd = phrase`(?=\s*(?:$|[.,;:?!)(]|(?:instead|since|because|for now|or|as well|too)\b))`;

const inPrint = phrase`(?:the )?(?:
  (?:\w+ )?spec(?:s|ification)?|datasheet|data sheet|(?:\w+ )?manual|TRM|documentation|docs?|standard|RFC|schematics?|
  hardware|literature
)`;

/** "call it M", "should be called M", "name this foo"; not "I wouldn't call that a bug", "call it a day", "call this function again". */
export const callIt = patternRule("call-it", [
  [
    phrase`${notNegated}${noNoun}${notWhy}\b(?:call|calling|name|naming) ${noun}:?
      ${lead}${names}(?:,?\s(?:(?:and|but)\s)?(?:not|rather\sthan|instead\sof|over)\s(?<old>${M}))?`,
    0.75,
  ],
  [
    phrase`(?:
      ${START}|
      \b(?:to|can|could|we|should|I'd|I would|let's|lets|maybe|perhaps|just|simply|may|might|or|and|probably|please)
        (?:just |simply |probably |also |\(?[a-z]\) )?
    )(?:call|name) ${thing} (?:just |something like |an? (?!day\b))?${word}`,
    0.6,
  ],
  [
    phrase`\b(?:I'd|I would|we (?:could|should|can)|let's|lets|let us|please|maybe|perhaps|to)
      (?:just |simply |rather )?(?:call|name) (?:the|this|that|these) (?:new )?${kind}
      (?:just |simply )?(?<new>[a-z][\w-]*\w)${wordEnd}`,
    0.6,
  ],
  [
    phrase`\b(?:
      idea|better|clearer|nicer|sense|good|like|love|prefer|easier|best|about|agreed|natural|appropriate|consistent|
      suggest|reasonable|wise|helpful
    ) (?:if you |to )(?:just |simply )?(?:call|name) ${noun} ${lead}${names}`,
    0.75,
  ],
  [phrase`\b(?:would|should|could|might|'d) (?:\w+ )?have (?:\w+ )?(?:called|named) ${noun} ${lead}${names}`, 0.7],
  [
    phrase`\b(?:can|could|we|should|I'd|I would|let's|lets|maybe|perhaps|just|please|and|rather|better|to)
      (?:just |simply |rather )?(?:call|name) ${thing}
      (?:just |something like )?(?<new>[a-z]+-[a-z\d]+(?:-[a-z\d]+)*)\b`,
    0.5,
  ],
  [phrase`\b(?:would|should|could|might|ought to) (?:\w+ )?have been (?:\w+ )?(?:called|named) ${lead}${names}`, 0.65],
  [phrase`\bbe (?:\w+ly )?(?:re)?(?:named|called) (?:from \S+ )?${lead}${names}`, 0.75],
  [
    phrase`\b(?:could|should|may|might|better) be (?:\w+ly )?(?:re)?(?:named|called) (?:to |something like |just )?${word}`,
    0.6,
  ],
  [
    phrase`\bwhy (?:(?:isn't|wasn't|aren't) ${noun}|(?:is|was|are) ${noun} not) (?:just |simply )?(?:called|named) ${lead}${names}`,
    0.7,
  ],
  [
    phrase`\bwhy (?:is|was|are) ${noun} (?:called|named) (?<old>${M}),? (?:and not|instead of|rather than|not) ${lead}(?<new>${M})`,
    0.7,
  ],
  [
    phrase`\b(?:rather|prefer|like|love|want) (?:to )?(?:see|have) ${noun} (?:re)?(?:called|named) ${lead}${names}`,
    0.65,
  ],
  [phrase`\bif ${noun} (?:was|were|is|got|had been) (?:just )?(?:called|named) ${lead}${names}`, 0.6],
  [
    phrase`(?<!(?:n't|not|never)\s(?:really\s)?)\b(?:
      want|try|decided?|agreed?|plan|prefer(?:red)?|(?:might|may|could|would|should|'d|will|'ll) (?:\w+ )?(?:have|need)|
      going|tempted|inclined|chose|choose|intend|propose|opt|voted?
    ) to (?:just |simply |rather |also |then )?(?:call|name) ${noun} ${lead}${names}`,
    0.65,
  ],
  [
    phrase`\b(?:should|could|can)(?:n't)? ${noun} (?:not |just |rather |better )*be (?:re)?(?:called|named)
      (?:just )?(?<new>[a-z][\w-]*\w)${clauseEnd}`,
    0.65,
  ],
  [
    phrase`\b(?:should|could|can)(?:n't)? ${noun} (?:not |just |rather |better )*be (?:re)?(?:called|named)
      (?:just )?(?<new>${M}|[a-z][\w-]*\w)(?: or something)?,? (?:instead of|rather than|and not)
      (?<old>${M}|[a-z]\w{2,})`,
    0.7,
  ],
  [phrase`[,;] (?:but |please |just )*(?:call|name) ${thing} (?:just )?${word}`, 0.6],
  [
    phrase`\b(?:call|name) (?:them|these|those|both)(?: all| both)? (?:just |simply )?(?<new>${plain} (?:and|or) ${plain})${stop}`,
    0.65,
  ],
  [
    phrase`\b(?:call|name) ${thing} ${lead}(?:${MENTIONS}|${plain}),? or (?:just |maybe |simply |even )?(?<new>${plain})${stop}`,
    0.6,
  ],
  [
    phrase`\b(?:why|reasons?|how come)\b[^.?!\uE000-\uF8FF]{0,40}?\b(?:call|name|called|named|calling|naming)
      (?:${noun} )?(?<old>${M}),? (?:and not|instead of|rather than|not|over) ${lead}${names}`,
    0.7,
  ],
  [phrase`\b(?:now|instead|series|patch|version|draft|v\d+) call(?:s|ed|ing)? ${noun} ${lead}${names}`, 0.6],
  [
    phrase`\b(?:
      elsewhere|usually|normally|typically|commonly|in other \w+|everywhere else|others?|everybody else|everyone else
    )\b[^.?!\uE000-\uF8FF]{0,40}?\b(?:call(?:s|ed)? (?:it|this|that|them|these|those)|called|named)
      (?<new>${MENTIONS})`,
    0.45,
  ],
  [phrase`\b(?:name|call)(?:ing)? ${thing} after (?:the )?(?:\w+ ){0,2}?${names}`, 0.5],
  [
    phrase`\bI(?:'ve)? (?:have )?(?:always|usually|generally|normally) call(?:ed)? ${thing} (?:an? |the )?${names}`,
    0.5,
  ],
  [
    phrase`\b${thing} (?:is|are)
      (?:usually|normally|commonly|generally|typically|traditionally|conventionally|elsewhere|mostly)
      (?:called|named|spelled) (?<new>${MENTIONS}|[a-z][\w-]*\w)${END}`,
    0.4,
  ],
  [
    phrase`\b${noun} (?:is|are) (?:called|named|known as|referred to as) (?:an? |the )?${names} (?:in|by|throughout) ${inPrint}\b`,
    0.5,
  ],
  [phrase`\bin ${inPrint},? ${noun} (?:is|are) (?:called|named|known as|referred to as) (?:an? |the )?${names}`, 0.5],
  [
    phrase`\b(?:call|calling|name|naming) ${noun} ${lead}${M},? (?:and|but)
      (?:the |all |any )?(?:other|rest|others|former|latter|second)(?: [\w-]+)? ${lead}${names}`,
    0.65,
  ],
  [phrase`\b(?:name|naming) (?:[\w-]+ ){0,2}[\w-]+s ${names}${clauseEnd}`, 0.5],
  [phrase`\b(?:call|calling|name|naming) (?:the )?(?<old>${M}|${plain}) as (?<new>${M})`, 0.65],
  [
    phrase`(?<=\b(?:call|calling|name|naming)\s[^.?!]{1,60}\sas\s[^.?!]{1,40})\band (?:the )?(?<old>${M}|[\w-]{1,30}) as (?<new>${M})`,
    0.65,
  ],
  [phrase`\bI(?:'ve| have) been (?:calling|naming|referring to) ${noun} (?:as )?${lead}${names}`, 0.5],
]);
