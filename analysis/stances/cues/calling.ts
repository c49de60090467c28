import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, NEGATIVE, POSITIVE, T } from "./vocabulary.ts";

const it = phrase`(?:(?:it|this|that|them|these|those|(?:both|all)(?: of (?:it|them|these|those))?|everything|things|
  the (?:\w+ ){0,2}?\w+|them both) )`;
const as = phrase`(?:(?:to|as|into|just|simply|the|an?) ){0,3}`;
/** "calling it T", "renaming foo() to T", "naming these T". */
const CALLING = phrase`\b(?:calling|(?:re)?naming) (?:${it}|${M} ){0,2}?${as}${T}`;
const toCall = phrase`\bto (?:call|(?:re)?name) (?:${it}|${M} ){0,2}?${as}${T}`;
const verdictOf = phrase`(?: (?!(?:is|was|are|would|will|seems?)\b)[\w-]+){0,3}? (?:
  would (?:then |also )*be|(?:is|seems?|sounds?|looks?|feels?|was|makes? (?:it|things))(?: (?:like|just))?
) ${DEGREE}(?:an? )?`;

/** What is said of calling a thing so: "calling both T is confusing", "naming it T would be consistent", "no objection to calling it T". */
export const calling = patternCue("calling", [
  ["oppose", phrase`${CALLING}${verdictOf}${NEGATIVE}\b`, 0.65],
  ["support", phrase`${CALLING}${verdictOf}${POSITIVE}\b(?! than)`, 0.65],
  [
    "oppose",
    phrase`${CALLING}(?: [\w-]+){0,3}? (?:doesn't|does not|wouldn't|would not|won't|isn't going to) (?:\w+ )?(?:
      get|help|tell|say|convey|make (?:it|things|sense)|work|improve|describe|explain
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${CALLING} (?:seems|is|looks) (?:like )?(?:a matter of (?:\w+ )?taste|pointless|churn|bikeshedding)\b`,
    0.6,
  ],
  ["oppose", phrase`${CALLING}(?: [\w-]+){0,3}? makes? (?:\w+ ){0,2}?(?:no|little|zero) sense\b`, 0.7],
  ["oppose", phrase`\b${IS} ${DEGREE}${NEGATIVE} ${toCall}`, 0.65],
  [
    "support",
    phrase`\b(?:no|zero) (?:\w+ )?(?:
      objections?|problems?|issues?|complaints?|concerns?
    ) (?:to|with|about|against|on|if) (?:you |we |to )*(?:call|calling|rename|renaming|name|naming)
      (?:${it}|${M} ){0,2}?${as}${T}`,
    0.65,
  ],
  [
    "support",
    phrase`(?:\b(?:no|not)|n't) (?:[\w']+ ){0,3}?(?:any|some)?thing wrong with
      (?:using |having |(?:calling|naming) ${it}?)?${as}${T}`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:ok|okay|fine|good|reasonable|alright|acceptable) to (?:have|keep|put|see) (?:the )?${T} in
      (?:the|its|there)\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:I|we)(?:'m| am| was|'d be| would be| are)? (?:\w+ )?(?:inclined|tempted|leaning|happy) (?:to|towards)
      (?:
      call|calling|keep|keeping|refer to|name|naming|use|using|go with|going with|leave|rename
    ) (?:${it}|${M} ){0,2}?(?:to |as )?${T}`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:
      should|could|can|must|might as well|may as well|shall
    ) (?:\w+ )?(?:remain|stay|be left as|be kept as|keep being) (?:as |called |named )?${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't|never|stop|quit) (?:\w+ )?(?:call|calling|name|naming) ${it}(?:just )?${T}
      (?:any\s?more|any longer|at all|again)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bif (?:you|we|I|it (?:is|was|were)) (?:re)?(?:named?|called?)
      (?:(?:it|this|them) )?(?:to )?${T}[^.?!]{0,30}?\b(?:
      (?:would|will) (?:not mean|be (?:\w+ )?${NEGATIVE}|confuse|mislead|suggest|imply)|
      (?:wouldn't|won't) (?:mean|reflect|describe)
    )\b`,
    0.6,
  ],
]);
