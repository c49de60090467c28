import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NEGATIVE, T } from "./vocabulary.ts";

const annoys = phrase`(?:
  irritat\w+|annoy\w*|bother\w*|bugs? me|confus\w+|puzzl\w+|surpris\w+|misle(?:d|ads?)|trips? (?:me|people) up|
  tripped over
)`;

/** "T is confusing, so how about calling it O": what annoys is called so already. */
const untilCalled = phrase`(?:(?!\b(?:
  (?:how|what) about|let's|I'd|I would|(?:we|you|I) (?:could|should|can)|(?:could|should|can) (?:we|you)|maybe|perhaps|
  please|suggest|instead
)\b)[^.?!]){0,90}?`;

/** "call it T as the suffix is weird": something else is. */
const sameSubject = phrase`(?:(?!\b(?:as|since|because|but|so|while)
  (?:the )?(?:${M}|(?:that|it|this|these|those|your|its|there|they)\b))[^.?!,;]){0,80}?`;

/** "it annoys me that you call it T", "irritated about pointers named T", "calling T when … is confusing". */
export const annoyance = patternCue("annoyance", [
  [
    "oppose",
    phrase`\b${annoys}\b${untilCalled}\b(?:named?|calls?|called|calling|naming|using) (?:\w+ ){0,2}?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:call(?:ing)?|nam(?:e|ing)|us(?:e|ing))
      (?:\w+ ){0,3}?${T}${sameSubject}\b(?:is|feels|seems|was|would be)
      ${DEGREE}(?:irritating|annoying|surprising|${NEGATIVE})\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:calling|naming) (?:\w+ ){0,3}?${T}\s*,?\s*(?:it )?(?:does |would )?(?:impl(?:y|ies)|suggests?|means?)`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:whether|if) (?:or not )?${T} is (?:really |even )?(?:the |a )?(?:correct|right|good|best|
      appropriate)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bin ${T}\s*,? the \S+ (?:\w+ )?(?:is|means|makes|suggests|implies) ${DEGREE}(?:actively )?${NEGATIVE}\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T} (?:really |just |still |does )?(?:(?:bugs?|irks?|annoys?|bothers?|disturbs?|irritates?) me|puts? me off)\b`,
    0.7,
  ],
  ["oppose", phrase`${T} (?:really |just |still )?grates\b`, 0.65],
  [
    "oppose",
    phrase`${T} (?:sounds?|feels?|looks?) (?:\w+ )?(?:
      scary|creepy|dangerous|harmless|pompous|childish|alien|foreign
    )\b`,
    0.65,
  ],
]);
