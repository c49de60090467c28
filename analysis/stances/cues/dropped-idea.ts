import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, T } from "./vocabulary.ts";

/** "thought about", "first called it": and "calling it", "something like" behind that. */
const considered = phrase`(?:(?:
  thought (?:about|of)|considered|discussed|debated|toyed with|played with|contemplated|pondered|
  started (?:out )?with|began with|
  (?:first|initially|originally) (?:\w+ ){0,2}?(?:named|called|used|proposed|suggested|had|went)(?: (?:it|this|them|with))?|
  was (?:
    thinking (?:about|of)|going to (?:use|call (?:it|this|them)|name (?:it|this|them))|tempted (?:to \w+(?: it)?|by)
  )
)(?: (?:using|naming (?:it|this|them)|calling (?:it|this|them)|the name|something like|also|too))*)`;
const then = phrase`(?:but|until|however|though|although|yet|before (?:realizing|realising|noticing|finding))`;
const what = phrase`${IN_CLAUSE}{0,60}?`;

/** A name that its author had and gave up: "I thought about T, but …", "T was my first idea, until I saw …", "we had T once, but …". */
export const droppedIdea = patternCue("dropped idea", [
  [
    "oppose",
    phrase`\b(?:I|we)(?:'d|'ve| had| have)? (?:also |even |briefly |already |once |actually )*${considered}
      ${T}${what}[\s,]${then}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:I|we) (?:had|used|tried) ${T} (?:
      in (?:mind|(?:an? |the |my |our )?(?:first|early|earlier|previous|initial|original)\b)|at first|first|initially|
      before|once
    )${what}[\s,]${then}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} was (?:my|our|the|what) (?:\w+ ){0,3}?(?:
      first|initial|original|other|second|previous|earlier|idea|suggestion|proposal|fault
    )\b${what}[\s,]${then}\b`,
    0.65,
  ],
  ["oppose", phrase`\b(?:I|we) (?:decided|chose|opted|ruled) (?:against|out) (?:using |calling it )?${T}`, 0.75],
  [
    "oppose",
    phrase`${T} (?:was|were|got|has been|is|are) (?:\w+ )?(?:
      rejected|dismissed|discarded|ruled out|shot down|turned down|off the table|out of the question|a non-starter|
      a no-go
    )\b`,
    0.65,
  ],
]);
