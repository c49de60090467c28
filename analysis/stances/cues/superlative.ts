import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { MOST_FITTING, SUBJECT, T } from "./vocabulary.ts";

const very = phrase`(?:(?:still|clearly|probably|by far|IMHO|IMO|perhaps|maybe|arguably|definitely|certainly|easily|just|also|overall) )*`;
const most = phrase`(?:best|nicest|clearest|cleanest|simplest|safest|sanest|least (?:bad|worst|confusing)|
  most (?:${MOST_FITTING}|correct|telling|meaningful|
  self-explanatory|neutral|honest|suitable|reasonable|familiar)
)`;
const ofNames = phrase`(?:
  name|word|term|description|fit|match|choice|option|thing|one|candidate|suggestion|alternative|compromise|
  of (?:them|these|those|all|the (?:bunch|lot|three|two|four))|so far|(?:out )?there
)`;

/**
 * What is better than all others: "T is the most descriptive thing out there", "I keep coming back to T", "haven't
 * found a better word for it".
 */
export const superlative = patternCue("superlative", [
  [
    "support",
    phrase`${SUBJECT}${T} (?:is|was|remains|would be|seems|feels|looks|sounds|might be|could be)
      (?:like )?${very}(?:the )?${most} ${ofNames}\b(?! than)`,
    0.75,
  ],
  ["support", phrase`\b(?:keep|kept|keeps) (?:going|coming|returning) back to (?:the name |calling it )?${T}`, 0.65],
  [
    "support",
    phrase`\b(?:haven't|have not|hadn't|couldn't|can't|cannot|could not|didn't|did not) (?:\w+ )?(?:
      found|find|come up with|think of|thought of|seen|see
    ) (?:an?|any) (?:\w+ )?(?:better|nicer|clearer|more \w+) (?:name|word|term|one)\b`,
    0.5,
  ],
  [
    "support",
    phrase`\bthe best (?:name |one |option |idea |suggestion )?(?:so far|yet|of (?:them|these|those|all)) is ${T}`,
    0.75,
  ],
  ["support", phrase`${T} comes (?:by far )?closest\b`, 0.65],
]);
